import { PLAN_STATUSES, type PlanStatus } from '../../model/plan.js';
import { planStatusInWords } from '../../model/wording-plan.js';
import { timeInWords } from '../../model/wording-time.js';
import { capitalised, countInWords, listInWords } from '../../model/wording.js';
import { type Form, type Slots, type Told, type Understood, notationForm, plan } from '../form.js';
import {
  WhatBecameDocument,
  type WhatBecameQuery,
  type WhatBecameQueryVariables,
} from '../asked-operations.generated.js';
import { periodOf } from '../dates.js';
import type { Named } from '../name-finder.js';
import { evidenceInWords } from '../nodes.js';

/** The words of a question for a status. A plan of which nothing is known is open, whether or not anyone searched. */
const ASKED: Readonly<Record<string, { readonly words: string; readonly status: readonly PlanStatus[] }>> = {
  open: { words: '(open|still open|unfulfilled|pending|outstanding)', status: ['OPEN', 'NOTHING_FOUND'] },
  fulfilled: {
    words: '(fulfilled|kept|done|carried out|implemented|completed|realised|realized)',
    status: ['FULFILLED'],
  },
  started: { words: '(started|begun|under way)', status: ['STARTED'] },
  changed: { words: '(changed|postponed|altered|revised)', status: ['CHANGED'] },
  abandoned: { words: '(abandoned|dropped|given up|cancelled|canceled)', status: ['ABANDONED'] },
};

/** Who, where and about what, in any order that a question is likely to have. */
const BY = 'by {issuer}';
const AT = '(at|during) {occasion}';
const OF = 'ABOUT {topic}';
const LIMITED = [
  '',
  ` ${BY}`,
  ` ${AT}`,
  ` ${OF}`,
  ` ${BY} ${AT}`,
  ` ${AT} ${BY}`,
  ` ${BY} ${OF}`,
  ` ${OF} ${BY}`,
  ` ${AT} ${OF}`,
];
const BECAME = '(became|has become|had become|came|happened) (of|to|with)';
const PROMISED = '(promised|pledged)';
const PLANS = '(plan|plans|promise|promises|pledge|pledges)';

/** "what was promised at the summit and what became of it". */
export const promised: Form = notationForm({
  name: 'promised',
  pattern: 'What was promised [at X] [by Y] [about Z], and what became of it?   What became of X?',
  explanation: 'The plans that the sources announce, each with what later sources say became of it.',
  example: ({ claims }) => {
    const made = claims.find(({ claim: { modality }, speaker }) => modality === 'PLAN' && speaker !== null);
    return made && `What was promised by ${made.speaker?.name ?? ''}, and what became of it?`;
  },
  ways: [
    ...LIMITED.flatMap((limit) => [
      `what BE ${PROMISED}${limit} [and what ${BECAME} (it|them|that|this)]`,
      `what ${BECAME} [(the|all|all the)] ${PLANS}${limit}`,
      `what ${BECAME} what BE ${PROMISED}${limit}`,
    ]),
    ...['', ` ${AT}`, ` ${OF}`].map(
      (limit) =>
        `what (DO|has|have) {issuer} (promise|promised|pledge|pledged)${limit} [and what ${BECAME} (it|them|that|this)]`,
    ),
    `what ${BECAME} {topic}`,
  ],
  read: (slots, { named }) => readPlans(slots, named, null),
});

/** "which plans are open", "was X carried out". */
export const planStatus: Form = notationForm({
  name: 'plan-status',
  pattern: 'Which plans are open|fulfilled|started|changed|abandoned [by X] [about Y] [on DATE]?   Was X done?',
  explanation: 'The plans with a status, now or on a day, and whether what was planned about an entity was done.',
  example: ({ claims }) =>
    claims.some(({ claim }) => claim.modality === 'PLAN') ? 'Which plans are open?' : undefined,
  ways: [
    ...Object.entries(ASKED).flatMap(([name, { words }]) =>
      LIMITED.flatMap((limit) =>
        ['', ' PERIOD'].map(
          (period) =>
            `(which|what) [of the] ${PLANS}${limit} (BE|has been|have been|had been) (?<${name}>${words})${period}`,
        ),
      ),
    ),
    '(BE|has|have) {topic} [been] (done|carried out|fulfilled|kept|completed|realised|realized|put into practice)',
  ],
  read: (slots, { named }) => {
    const status = Object.entries(ASKED).find(([name]) => slots[name] !== undefined)?.[1].status ?? null;
    return readPlans(slots, named, status);
  },
});

function readPlans(slots: Slots, named: (slot: string) => Named, status: readonly PlanStatus[] | null): Understood {
  const given = (['issuer', 'occasion', 'topic'] as const).flatMap((slot) => {
    const text = slots[slot];
    return text === undefined ? [] : [{ slot, name: named(text) }];
  });
  const written = slots['period'];
  const period = written === undefined ? undefined : periodOf(written);
  return {
    cost: 0,
    names: given.map(({ name }) => name),
    plan: (entities) => {
      if (written !== undefined && period === undefined) return `There is no such date: '${written}'.`;
      const asOf = period?.to ?? period?.from ?? null;
      const of = (slot: string) => entities[given.findIndex((each) => each.slot === slot)];
      const [issuer, occasion, topic] = [of('issuer'), of('occasion'), of('topic')];
      const limits = [
        ...(issuer === undefined ? [] : [`by ${issuer.name} or those who speak for it by office`]),
        ...(occasion === undefined ? [] : [`at ${occasion.name}`]),
        ...(topic === undefined ? [] : [`about ${topic.name}`]),
        ...(asOf === null ? [] : [`as of ${timeInWords(asOf)}`]),
      ];
      const which = status === null ? '' : ` with the status ${listInWords(status.map(planStatusInWords), 'or')}`;
      const variables: WhatBecameQueryVariables = {
        madeBy: issuer === undefined ? null : [issuer.id],
        madeAt: occasion === undefined ? null : [occasion.id],
        about: topic === undefined ? null : [topic.id],
        status,
        asOf,
      };
      return plan({
        interpretation: `${['The plans', ...limits].join(' ')}${which}, and what the data says became of them.`,
        operation: WhatBecameDocument,
        variables,
        tell: ({ plans }) => tell(plans, asOf),
      });
    },
  };
}

type Plans = WhatBecameQuery['plans'];

function tell({ totalCount, nodes }: Plans, asOf: string | null): Told {
  const cut = totalCount > nodes.length ? `, of which the first ${nodes.length}` : '';
  return {
    answer: { __typename: 'AskedPlans', plans: nodes.map(({ claim }) => claim.id), asOf, totalCount },
    sentences:
      nodes.length === 0
        ? ['The data has no such plan.']
        : [`${countInWords(totalCount, 'plan')}${cut}: ${countedInWords(nodes)}.`, ...grouped(nodes).map(planInWords)],
  };
}

/** "4 fulfilled, 2 changed and 20 open". */
function countedInWords(nodes: Plans['nodes']): string {
  const counts = PLAN_STATUSES.map((status) => ({
    status,
    count: nodes.filter((node) => node.status === status).length,
  }));
  return listInWords(
    counts.flatMap(({ status, count }) => (count === 0 ? [] : [`${count} ${planStatusInWords(status)}`])),
  );
}

/** Those first of which something is known. */
function grouped(nodes: Plans['nodes']): Plans['nodes'] {
  return PLAN_STATUSES.flatMap((status) => nodes.filter((node) => node.status === status));
}

function planInWords({ text, claim, followUps }: Plans['nodes'][number]): string {
  const later = followUps.map(
    (each) =>
      `${capitalised(each.effect.toLowerCase())} it by ${timeInWords(each.on)}: ${evidenceInWords(each.claim.evidence)}.`,
  );
  return [text, `Plan: ${evidenceInWords(claim.evidence)}.`, ...later].join(' ');
}
