import { daysInWords, timeInWords } from '../../model/wording-time.js';
import { capitalised, countInWords, listInWords } from '../../model/wording.js';
import type { Fit } from '../../model/fit.js';
import type { TimelineEntry } from '../../questions/timeline.js';
import { type Form, type Slots, type Told, type Understood, notationForm, plan } from '../form.js';
import { WhatHappenedDocument, type WhatHappenedQuery } from '../asked-operations.generated.js';
import { type Period, periodOf } from '../dates.js';
import type { Named } from '../name-finder.js';
import { type ClaimNode, claimNodeInWords, evidenceInWords } from '../nodes.js';

/**
 * "what happened in 2019 about X", and what will happen: the data is as old as its sources, for which 2020 is in the
 * future.
 */
export const happened: Form = notationForm({
  name: 'happened',
  pattern: 'What happened|will happen in|on|since|before|after|between DATE [and DATE] [about X]?',
  explanation: ({ datedPlurals }) =>
    `${listInWords(['Dated claims', ...datedPlurals])}: what lies in that time, then what was going on, then what may lie in it. A date is a year, a month or a day: 2019, June 2019, 4 November 2019.`,
  example: ({ claims }) => {
    const dated = claims.find(({ claim }) => claim.earliest !== null && claim.earliest === claim.latest);
    return dated && `What happened in ${dated.claim.earliest?.slice(0, 4) ?? ''} about ${dated.target.name}?`;
  },
  cue: (text, [topic, ...more]) =>
    /\b(?:timeline|history|chronolog|story of|milestones|by (?:date|year|month)|in order of (?:date|time)|sequence of events|over (?:time|the years))/iu.test(
      text,
    ) &&
    topic !== undefined &&
    more.length === 0
      ? { topic }
      : undefined,
  ways: [
    'what [has] HAPPENED PERIOD',
    'what [(will|would)] (happen|take place|occur|go on|be going on) PERIOD',
    'what [(will|would)] (happen|take place|occur|go on|be going on) PERIOD ABOUT {topic}',
    'what [(will|would)] (happen|take place|occur) (ABOUT|at) {topic} PERIOD',
    'what [has] HAPPENED PERIOD ABOUT {topic}',
    'what [has] HAPPENED (ABOUT|at) {topic} PERIOD',
    'what [has] HAPPENED (ABOUT|at) {topic}',
    '[(show|give)] [ME] [(the|a)] (timeline|history|chronology) (of|for|about) {topic}',
    '[(show|give)] [ME] [(the|a)] (timeline|history|chronology) (of|for|about) {topic} PERIOD',
  ],
  read: (slots, { named }) => readPeriod(slots, named, 'What is dated', null),
});

/** "what was planned for 2020": dated claims that a source states as a plan. */
export const planned: Form = notationForm({
  name: 'planned',
  pattern: 'What is|was planned for|in|on|since|before|after|between DATE [and DATE] [about X]?',
  explanation: 'Dated claims that a source presents as a plan: announced, but not yet done when it was written.',
  example: ({ claims }) => {
    const years = claims.flatMap(({ claim: { modality, earliest, latest } }) => {
      const year = latest?.slice(0, 4);
      return modality === 'PLAN' && year !== undefined && earliest?.slice(0, 4) === year ? [year] : [];
    });
    return years[0] && `What was planned for ${years[0]}?`;
  },
  ways: ['', ' ABOUT {topic}'].flatMap((about) => [
    `what BE (planned|scheduled|announced as a plan) PERIOD${about}`,
    `what (has|had|have) been (planned|scheduled) PERIOD${about}`,
    `what plans (BE|BE there|were made|have been made) PERIOD${about}`,
    `(which|what) BE [the] plans PERIOD${about}`,
  ]),
  read: (slots, { named }) => readPeriod(slots, named, 'What is announced as a plan and dated', ['PLAN']),
});

function readPeriod(
  { topic, period: written }: Slots,
  named: (slot: string) => Named,
  what: string,
  modality: readonly ClaimNode['modality'][] | null,
): Understood {
  const period = written === undefined ? { from: null, to: null } : periodOf(written);
  return {
    cost: 0,
    names: topic === undefined ? [] : [named(topic)],
    plan: ([about]) => {
      if (period === undefined) return `There is no such date: '${written ?? ''}'.`;
      if (period.from !== null && period.to !== null && period.from > period.to)
        return `'${written ?? ''}' ends before it begins.`;
      const of = about === undefined ? '' : `, of ${about.name} and what it takes part in`;
      return timelinePlan(`${what} ${daysInWords(period)}${of}.`, about, period, modality);
    },
  };
}

/** "when was X": the entity's own date, and the dates of its claims. */
export const when: Form = notationForm({
  name: 'when',
  pattern: 'When was X?',
  explanation: 'The date of an entity that has one, and of the dated claims about any entity.',
  example: ({ claims }) => {
    const dated = claims.find(({ target }) => target.earliest !== null);
    return dated && `When was ${dated.target.name}?`;
  },
  ways: [
    'WHEN BE {x}',
    'WHEN DO {x} (take place|happen|occur|begin|start|end|finish)',
    'WHEN BE {x} (taking place|happening|dated)',
    'what BE the date of {x}',
  ],
  read: (slots, { named }) => ({
    cost: 0,
    names: [named(slots['x'] ?? '')],
    plan: ([about]) =>
      timelinePlan(`The dates of ${about?.name ?? ''} and of what it takes part in.`, about, { from: null, to: null }),
  }),
});

function timelinePlan(
  interpretation: string,
  about: { readonly id: string; readonly name: string } | undefined,
  { from, to }: Period,
  modality: readonly ClaimNode['modality'][] | null = null,
) {
  return plan({
    interpretation,
    operation: WhatHappenedDocument,
    variables: { about: about === undefined ? null : [about.id], from, to, modality },
    tell: ({ timeline }) => tell(timeline, about),
  });
}

function tell(
  { totalCount, nodes }: WhatHappenedQuery['timeline'],
  about: { readonly id: string; readonly name: string } | undefined,
): Told {
  // The date of the named entity comes first, even if others are earlier.
  const own = nodes.filter(({ entity }) => entity !== null && entity.id === about?.id);
  const others = nodes.filter((node) => !own.includes(node));
  // What lies within the period comes first, then what was ongoing, then what may lie within it.
  const told = FITS.flatMap(({ fit, heading }) => {
    const entries = [...own, ...others].filter((node) => node.fit === fit).map(entryInWords);
    return entries.length === 0 || heading === undefined ? entries : [heading, ...entries];
  });
  const cut = totalCount > nodes.length ? `, of which the first ${nodes.length} by their first possible day` : '';
  return {
    answer: {
      __typename: 'AskedTimeline',
      totalCount,
      entries: nodes.flatMap(({ entity, relationship, fit }): TimelineEntry[] => {
        if (entity !== null) return [{ entity: entity.id, fit }];
        if (relationship === null) return [];
        const { id, source, target } = relationship;
        return [{ relationship: { id, source: source.id, target: target.id }, fit }];
      }),
    },
    sentences:
      nodes.length === 0
        ? [`Nothing in the data has such a date${about === undefined ? '' : ` about ${about.name}`}.`]
        : [`${countInWords(totalCount, 'entry', 'entries')}${cut}:`, ...told],
  };
}

const FITS: readonly { readonly fit: Fit; readonly heading?: string }[] = [
  { fit: 'WITHIN' },
  { fit: 'ONGOING', heading: 'Ongoing at that time, starting before it or ending after it:' },
  { fit: 'POSSIBLE', heading: 'Possibly at that time; the dates in the sources leave it open:' },
];

/** The date comes before the entry, so the entry's own wording leaves it out. */
function entryInWords({
  when: { edtf },
  text,
  entity,
  relationship,
}: WhatHappenedQuery['timeline']['nodes'][number]): string {
  const what =
    relationship === null
      ? `${text} (${evidenceInWords(entity?.evidence ?? [])}).`
      : claimNodeInWords({ ...relationship, when: null });
  return `${capitalised(timeInWords(edtf))}: ${what}`;
}
