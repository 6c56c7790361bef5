import { capitalised, countInWords, numberInWords } from '../../model/wording.js';
import type { NamedEntity } from '../../questions/name-index.js';
import { type WhatIsSaidAboutQuery, WhatIsSaidAboutDocument } from '../asked-operations.generated.js';
import { type Plan, plan } from '../form.js';
import { type ClaimNode, claimNodeInWords } from '../nodes.js';
import { keysOf } from './claims-found.js';

type Said = WhatIsSaidAboutQuery['saidAbout']['claims'][number];

/** What a side says about an entity: what is about the entity itself first, and the rest marked with the reason why it is included. */
export function saidAboutPlan(issuer: NamedEntity, about: NamedEntity, who: string): Plan {
  return plan({
    interpretation: `What the sources report ${who} as saying about ${about.name}.`,
    operation: WhatIsSaidAboutDocument,
    variables: { by: issuer.id, about: about.id },
    tell: ({ saidAbout: { claims, truncated } }) => {
      const nodes = claims.map(({ relationship }) => relationship);
      const keys = keysOf(nodes);
      return {
        answer: {
          __typename: 'AskedClaims',
          entities: [],
          claims: keys,
          said: claims.map(({ reason, passages, step }, index) => ({
            key: keys[index] ?? { id: '', source: '', target: '' },
            about: about.id,
            reason,
            passages: passages.map(({ id }) => id),
            step: step === null ? null : { id: step.id, source: step.source.id, target: step.target.id },
          })),
          holds: null,
          truncated,
        },
        sentences:
          claims.length === 0
            ? [`No claim in the data is attributed to ${issuer.name}, about ${about.name}.`]
            : [
                `${truncated ? 'The first ' : ''}${countInWords(claims.length, 'claim')}${ofManyInWords(nodes, issuer)}${reasonsInWords(claims, about)}:`,
                ...claims.map(saidInWords),
              ],
      };
    },
  });
}

/** ", two of them by many members of ASEAN and not by the whole", or nothing. */
export function ofManyInWords(nodes: readonly ClaimNode[], { name }: NamedEntity): string {
  const many = nodes.filter(({ attributedToMany }) => attributedToMany !== null).length;
  return many === 0 ? '' : `, ${numberInWords(many)} of them by many members of ${name} and not by the whole`;
}

/** How many claims are not about the entity itself, and why they are included. Nothing if all are about it. */
function reasonsInWords(claims: readonly Said[], { name }: NamedEntity): string {
  const number = (reason: Said['reason']): number => claims.filter((each) => each.reason === reason).length;
  const [direct, heading, step] = [number('DIRECT'), number('HEADING'), number('STEP')];
  if (heading + step === 0) return '';
  return [
    `, ${direct === 0 ? 'none' : numberInWords(direct)} of them about ${name} itself`,
    ...(heading === 0 ? [] : [`${numberInWords(heading)} under a heading that names it`]),
    ...(step === 0 ? [] : [`${numberInWords(step)} about something that is a part or an instance of it`]),
  ].join(', ');
}

function saidInWords({ relationship, reasonText }: Said): string {
  const told = claimNodeInWords(relationship);
  return reasonText === null ? told : `${capitalised(reasonText)}. ${told}`;
}
