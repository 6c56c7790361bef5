import { z } from 'zod';
import {
  CompareIssuersDocument,
  RelationshipsDocument,
  TimelineDocument,
  TimelineGroupsDocument,
} from '../operations.generated.js';
import { claimItem, entry, entryItem } from '../items.js';
import { claim, ref, refOf, whole } from '../shapes.js';
import { timeInWords } from '../../model/wording-time.js';
import { capitalised, countInWords } from '../../model/wording.js';
import { refsInWords } from '../lines.js';
import { tool } from '../tool.js';

export const relationships = tool({
  name: 'relationships',
  title: 'Claims: who says what',
  use: 'All conditions must hold. For "what does ASEAN say about X" give attributedTo and about; for one document give source; a claim that two entities share is found by paths with maxLength 1.',
  document: RelationshipsDocument,
  listsVocabulary: true,
  goesOn: 'cursor',
  facts: { total: whole.describe('claims that fit, on all pages') },
  lists: { relationships: claim },
  answer: ({ relationships: found }, { after }) => {
    const { totalCount: total, edges, pageInfo } = found;
    return {
      outcome: total === 0 ? 'nothing' : 'answered',
      message:
        total === 0
          ? 'No claim in the graph fits all these conditions.'
          : `${countInWords(total, 'claim')} fit${total === 1 ? 's' : ''}.`,
      facts: { total },
      items: (detail) => edges.map(({ cursor, node }) => claimItem('relationships', node, detail, { cursor })),
      more: pageInfo.hasNextPage,
      beyond: after == null ? total - edges.length : undefined,
    };
  },
});

export const timeline = tool({
  name: 'timeline',
  title: 'What happened, in order',
  use: 'A claim dated less exactly than from and to (2019, say) is kept when it may lie between them; fit says which, and fit: [WITHIN] keeps what surely does.',
  document: TimelineDocument,
  goesOn: 'cursor',
  facts: { total: whole.describe('entries that fit, on all pages') },
  lists: { entries: entry },
  answer: ({ timeline: found }, { after }) => {
    const { totalCount: total, edges, pageInfo } = found;
    return {
      outcome: total === 0 ? 'nothing' : 'answered',
      message:
        total === 0
          ? 'The graph has nothing dated that fits.'
          : `${countInWords(total, 'dated entry', 'dated entries')}, oldest first.`,
      facts: { total },
      items: (detail) => edges.map(({ cursor, node }) => entryItem('entries', node, detail, { cursor })),
      more: pageInfo.hasNextPage,
      beyond: after == null ? total - edges.length : undefined,
    };
  },
});

export const timelineGroups = tool({
  name: 'timeline_groups',
  title: 'What happened, by year, month or day',
  use: 'Counts the entries of each period, and gives them. What is dated less exactly than the period stands under its own date.',
  document: TimelineGroupsDocument,
  goesOn: 'offset',
  lists: { groups: z.object({ period: z.string(), count: whole }), entries: entry.extend({ period: z.string() }) },
  answer: ({ timelineGroups: found }) => ({
    outcome: found.length === 0 ? 'nothing' : 'answered',
    message:
      found.length === 0
        ? 'The graph has nothing dated that fits.'
        : `${countInWords(found.length, 'period')}: ${found.map(({ period, count }) => `${timeInWords(period)} (${count})`).join(', ')}.`,
    items: (detail) =>
      found.flatMap(({ period, count, entries }) => {
        const heading = `${capitalised(timeInWords(period))}: ${countInWords(count, 'dated entry', 'dated entries')}`;
        return [
          { list: 'groups', data: { period, count }, text: '', heading },
          ...entries.map((each) => {
            const item = entryItem('entries', each, detail, { heading });
            return { ...item, data: { ...(item.data as object), period } };
          }),
        ];
      }),
    narrow: 'narrow it with about, from or to',
  }),
});

/** Speakers of a side that are named: the first is the side itself. */
const SPEAKERS = 10;

export const compareIssuers = tool({
  name: 'compare_issuers',
  title: 'What two sides say of the same thing',
  use: 'For "what do Japan and ASEAN each say about X": what both say, each in its own words, and what only one says.',
  document: CompareIssuersDocument,
  goesOn: 'offset',
  facts: {
    entity: ref,
    a: ref,
    b: ref,
    speakersA: z.array(ref).describe('those whose statements count as side a’s'),
    speakersB: z.array(ref).describe('those whose statements count as side b’s'),
    truncated: z.boolean().describe('a side says more than first, so what only one says may be said by both'),
  },
  lists: {
    both: claim.extend({
      side: z.enum(['a', 'b']),
      group: whole.describe('claims of one group say the same kind of thing'),
      match: z.enum(['SAME', 'ITSELF']).describe('SAME: of the same two; ITSELF: each side of itself'),
    }),
    onlyA: claim,
    onlyB: claim,
  },
  answer: ({ compareIssuers: { entity, a, b, both, onlyA, onlyB, truncated, ...speakers } }) => {
    const speakersA = speakers.speakersA.slice(0, SPEAKERS).map(refOf);
    const speakersB = speakers.speakersB.slice(0, SPEAKERS).map(refOf);
    const none = both.length + onlyA.length + onlyB.length === 0;
    const kinds = countInWords(both.length, 'kind of claim', 'kinds of claim');
    return {
      outcome: none ? 'nothing' : 'answered',
      message: none
        ? `The graph has no statement of ${a.name} or ${b.name} about ${entity.name}.`
        : `About ${entity.name}: ${kinds} that ${a.name} and ${b.name} both make, ${countInWords(onlyA.length, 'claim')} only by ${a.name}, ${onlyB.length} only by ${b.name}.${truncated ? ' A side says more than was compared; ask again with a larger first, or for fewer days.' : ''}`,
      preface: `For ${a.name} speak: ${refsInWords(speakersA)}. For ${b.name} speak: ${refsInWords(speakersB)}.`,
      facts: {
        entity: refOf(entity),
        a: refOf(a),
        b: refOf(b),
        speakersA,
        speakersB,
        truncated,
      },
      items: (detail) => [
        ...both.flatMap((group, index) =>
          (['a', 'b'] as const).flatMap((side) =>
            group[side].map((each) =>
              claimItem('both', each, detail, {
                beside: { side, group: index + 1, match: group.match },
                heading: `Both say${group.match === 'ITSELF' ? ', each of itself' : ''} (${index + 1})`,
              }),
            ),
          ),
        ),
        ...onlyA.map((each) => claimItem('onlyA', each, detail, { heading: `Only ${a.name}` })),
        ...onlyB.map((each) => claimItem('onlyB', each, detail, { heading: `Only ${b.name}` })),
      ],
    };
  },
});
