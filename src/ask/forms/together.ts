import { listInWords } from '../../model/wording.js';
import { type Form, type Plan, type Understood, plan } from '../form.js';
import { CommonDocument } from '../asked-operations.generated.js';
import type { Lexicon } from '../lexicon.js';
import type { Item, Named } from '../name-finder.js';
import { type Match, matchOpen } from '../phrases.js';
import type { SampleClaim } from '../sample.js';
import { type ClaimNode, claimNodeInWords } from '../nodes.js';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../tokens.js';
import { keysOf } from './claims-found.js';
import { verbOf } from './examples.js';
import { type Asked, mayStand, otherEnd, outlineOf, readAsked, meaningInWords } from './phrase.js';

/** Two claims of one type with the same target, which relate their two sources to each other. */
function pairOf(
  claims: readonly SampleClaim[],
  suits: (claim: SampleClaim) => boolean,
): [SampleClaim, SampleClaim] | undefined {
  for (const a of claims.filter(suits)) {
    const b = claims.find(
      ({ claim }) => claim.target === a.claim.target && claim.type === a.claim.type && claim.source !== a.claim.source,
    );
    if (b !== undefined) return [a, b];
  }
  return undefined;
}

/** The words between the names of a question that asks only how two entities are related. */
const LINKING = /^(?:and|both|together|there|links?|linked|connects?|connected|joins?|binds?|shared?|common)$/;

/** "which agreements does X have with Y": the entities of a kind that have a relationship with both. */
export const between: Form = {
  name: 'between',
  pattern: 'Which KINDS does X have with Y?   Which KINDS are there between X and Y?',
  explanation: 'The entities of a kind that have a relationship with both named entities.',
  example: ({ claims, lexicon }) => {
    const plain = ({ target }: SampleClaim): boolean =>
      !['PLACE', 'PERSON'].includes(lexicon.natureOf(target.kind.toUpperCase()) ?? '');
    const [a, b] = pairOf(claims, plain) ?? [];
    return (
      a &&
      b &&
      `Which ${lexicon.pluralOf([a.target.kind.toUpperCase()])} does ${a.source.name} have with ${b.source.name}?`
    );
  },
  understand: (question) => {
    const { lexicon } = question;
    for (const { kinds, rest, lead, count } of readAsked(question)) {
      const names = rest.flatMap(({ name }) => (name === undefined ? [] : [name]));
      const linking = rest.every(
        ({ word }) => word === undefined || AUXILIARIES.has(word) || PREPOSITIONS.has(word) || LINKING.test(word),
      );
      if (kinds === null || names.length !== 2 || !linking || lead.length > 0) continue;
      return {
        cost: 1,
        names,
        plan: ([a, b]) => {
          if (a === undefined || b === undefined || a.id === b.id) return 'Name two different entities.';
          const what = `have a relationship with ${a.name} and with ${b.name}`;
          return sharedPlan({
            ids: [a.id, b.id],
            interpretation: `${count ? 'How many' : 'Which'} ${lexicon.pluralOf(kinds)} ${what}.`,
            none: `No ${lexicon.pluralOf(kinds)} in the data ${what}.`,
            count,
            keep: ({ kind }) => kinds.some((each) => each === kind.toUpperCase()),
          });
        },
      };
    }
    return undefined;
  },
};

/** "what did X thank Y for": the results for "X thanks for ..." that also have a relationship with Y. */
export const besides: Form = {
  name: 'besides',
  pattern: 'What does X VERB Y PREPOSITION?   Which KINDS does X VERB with Y?',
  explanation:
    'The entities at the other end of claims about X that also have a relationship with Y. A claim has two ends and says nothing about a third entity, so the two are looked up separately.',
  example: ({ claims, lexicon }) => {
    const [a, b] = pairOf(claims, (claim) => verbOf(claim, lexicon) !== undefined) ?? [];
    const verb = a && verbOf(a, lexicon);
    return (
      a &&
      b &&
      verb &&
      `Which ${lexicon.pluralOf([a.target.kind.toUpperCase()])} ${verb.endsWith('s') ? 'does' : 'did'} ${a.source.name} ${lexicon.baseOf(verb)} with ${b.source.name}?`
    );
  },
  understand: (question) => {
    const understood = readAsked(question).flatMap((asked) =>
      companionsOf(asked.rest).flatMap(({ companion, rest }) => besidesPlan(asked, companion, rest, question.lexicon)),
    );
    return understood.sort((a, b) => a.cost - b.cost)[0];
  },
};

interface Companion {
  readonly companion: Named;
  /** The question without the companion. */
  readonly rest: readonly Item[];
}

/**
 * Ways to leave out one of the two names of a question: an object, or what follows "with". Other prepositions mean more
 * than that two entities belong together.
 */
function companionsOf(items: readonly Item[]): Companion[] {
  if (items.filter(({ name }) => name !== undefined).length !== 2) return [];
  return items.flatMap(({ name: companion }, at) => {
    const before = items.slice(0, at).findLast(({ word }) => word === undefined || !DETERMINERS.has(word))?.word;
    if (companion === undefined || before === undefined || AUXILIARIES.has(before)) return [];
    if (PREPOSITIONS.has(before) && before !== 'with') return [];
    const kept = items.slice(0, at).filter(({ word }, place) => !(word === 'with' && place === at - 1));
    return [{ companion, rest: [...kept, ...items.slice(at + 1)] }];
  });
}

function besidesPlan(
  { kinds, lead, place, count }: Asked,
  companion: Named,
  rest: readonly Item[],
  lexicon: Lexicon,
): Understood[] {
  const outlined = outlineOf(lexicon, rest, 1, lead);
  const [name] = outlined?.names ?? [];
  if (outlined === undefined || name === undefined || place) return [];
  const fits = (type: Match['type'], end: Match['end']): boolean =>
    mayStand(lexicon, type, end, name) &&
    (kinds === null || kinds.some((kind) => lexicon.allows(type, otherEnd(end), kind)));
  const matches = matchOpen(lexicon, outlined.outline, fits).filter(({ weaker }) => !weaker);
  const [match] = matches;
  if (match === undefined) return [];
  return [
    {
      // Any form that understands both names is more specific.
      cost: match.missing + 3,
      names: [name, companion],
      plan: ([a, b]) => {
        if (a === undefined || b === undefined || a.id === b.id) return 'Name two different entities.';
        const what = meaningInWords(lexicon, matches, a.name, '…');
        const says = ({ type, source, target }: ClaimNode): boolean =>
          matches.some((each) => each.type === type && (each.end === 'source' ? source : target).id === a.id);
        return sharedPlan({
          ids: [a.id, b.id],
          interpretation: `${count ? 'How many' : 'Which'} ${lexicon.pluralOf(kinds)} match ${what} and also have a relationship with ${b.name}.`,
          none: `No claim in the data says: ${what}, of anything that has a relationship with ${b.name}.`,
          count,
          keep: ({ kind }, claims) =>
            (kinds === null || kinds.some((each) => each === kind.toUpperCase())) && claims.some(says),
          show: (claim) => says(claim) || claim.source.id === b.id || claim.target.id === b.id,
        });
      },
    },
  ];
}

function sharedPlan(asked: {
  readonly ids: readonly string[];
  readonly interpretation: string;
  readonly none: string;
  readonly count: boolean;
  readonly keep: (entity: { readonly kind: string }, claims: readonly ClaimNode[]) => boolean;
  /** Selects a kept entity's claims that answer the question; all of them if omitted. */
  readonly show?: (claim: ClaimNode) => boolean;
}): Plan {
  return plan({
    interpretation: asked.interpretation,
    operation: CommonDocument,
    variables: { ids: asked.ids },
    tell: ({ shared }) => {
      const kept = shared.filter(({ entity, relationships }) => asked.keep(entity, relationships));
      const names = listInWords(kept.map(({ entity }) => entity.name));
      const claims = kept.flatMap(({ relationships }) => relationships.filter(asked.show ?? (() => true)));
      return {
        answer: {
          __typename: 'AskedClaims',
          entities: kept.map(({ entity }) => entity.id),
          claims: keysOf(claims),
          holds: null,
          truncated: false,
        },
        sentences:
          kept.length === 0
            ? [asked.none]
            : [`${asked.count ? `${kept.length}: ` : ''}${names}.`, ...claims.map(claimNodeInWords)],
      };
    },
  });
}
