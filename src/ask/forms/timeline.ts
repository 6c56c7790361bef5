import { type Form, type Told, notationForm, plan } from '../form.js';
import type { TimelineEntryModel } from '../../resolvers/models.js';
import { type Period, periodOf } from '../dates.js';
import { type ClaimNode, type QuoteNode, counted, quoted, toldClaim } from '../told.js';

interface TimelineData {
  readonly timeline: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly text: string;
      readonly when: { readonly edtf: string };
      readonly entity: { readonly id: string; readonly evidence: readonly QuoteNode[] } | null;
      readonly relationship: ClaimNode | null;
    }[];
  };
}

/** "what happened in 2019 about X". */
export const happened: Form = notationForm({
  name: 'happened',
  pattern: 'What happened in|on|since|before|after|between DATE [and DATE] [about X]?',
  explanation:
    'Dated claims, events, statements and agreements, in order. A date is a year, a month or a day: 2019, June 2019, 4 November 2019.',
  example: ({ claims }) => {
    const dated = claims.find(({ claim }) => claim.earliest !== null && claim.earliest === claim.latest);
    return dated && `What happened in ${dated.claim.earliest?.slice(0, 4) ?? ''} about ${dated.target.name}?`;
  },
  ways: [
    'what [has] HAPPENED PERIOD',
    'what [has] HAPPENED PERIOD ABOUT {topic}',
    'what [has] HAPPENED (ABOUT|at) {topic} PERIOD',
    'what [has] HAPPENED (ABOUT|at) {topic}',
    '[(show|give)] [ME] [(the|a)] (timeline|history|chronology) (of|for|about) {topic}',
    '[(show|give)] [ME] [(the|a)] (timeline|history|chronology) (of|for|about) {topic} PERIOD',
  ],
  read: (slots, { named }) => {
    const { topic, period: written } = slots;
    const period = written === undefined ? { from: null, to: null } : periodOf(written);
    return {
      cost: 0,
      names: topic === undefined ? [] : [named(topic)],
      plan: ([about]) => {
        if (period === undefined) return `There is no such date: '${written ?? ''}'.`;
        if (period.from !== null && period.to !== null && period.from > period.to)
          return `'${written ?? ''}' ends before it begins.`;
        return timelinePlan(
          `What is dated ${toldPeriod(period)}${about === undefined ? '' : `, of ${about.name} and what it takes part in`}.`,
          about,
          period,
        );
      },
    };
  },
});

/** "when was X": the entity's own date, and the dates of what it takes part in. */
export const when: Form = notationForm({
  name: 'when',
  pattern: 'When was X?',
  explanation: 'The date of an event, statement or agreement, and of the dated claims about any entity.',
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
) {
  return plan<TimelineData>({
    interpretation,
    operation: 'timeline',
    variables: { about: about === undefined ? null : [about.id], from, to },
    tell: ({ timeline }) => tell(timeline, about),
  });
}

function tell(
  { totalCount, nodes }: TimelineData['timeline'],
  about: { readonly id: string; readonly name: string } | undefined,
): Told {
  // The date of what was asked about comes first, whatever else is dated before it.
  const own = nodes.filter(({ entity }) => entity !== null && entity.id === about?.id);
  const others = nodes.filter((node) => !own.includes(node));
  const told = [...own, ...others].map(({ when: { edtf }, text, entity, relationship }) =>
    relationship === null
      ? `${edtf}: ${text} (${quoted(entity?.evidence ?? [])}).`
      : `${edtf}: ${toldClaim({ ...relationship, when: null })}`,
  );
  return {
    answer: {
      __typename: 'AskedTimeline',
      totalCount,
      entries: nodes.flatMap(({ entity, relationship }): TimelineEntryModel[] => {
        if (entity !== null) return [{ entity: entity.id }];
        if (relationship === null) return [];
        const { id, source, target } = relationship;
        return [{ relationship: { id, source: source.id, target: target.id } }];
      }),
    },
    sentences:
      nodes.length === 0
        ? [`Nothing in the data is dated so${about === undefined ? '' : ` about ${about.name}`}.`]
        : [`${counted(totalCount, 'entry', 'entries')}:`, ...told],
  };
}

function toldPeriod({ from, to }: Period): string {
  if (from === null && to === null) return 'at any time';
  if (from === null) return `${to ?? ''} or earlier`;
  if (to === null) return `${from} or later`;
  return from === to ? from : `${from} to ${to}`;
}
