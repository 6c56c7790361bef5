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
  title: 'Find claims: who says what',
  use: 'All conditions must hold. For "what does Y say about X", set attributedTo and about. For one document, set source. For claims between two entities, use paths with maxLength 1.',
  document: RelationshipsDocument,
  listsVocabulary: true,
  goesOn: 'cursor',
  facts: { total: whole.describe('matching claims on all pages') },
  lists: { relationships: claim },
  answer: ({ relationships: found }, { after }) => {
    const { totalCount: total, edges, pageInfo } = found;
    return {
      outcome: total === 0 ? 'nothing' : 'answered',
      message:
        total === 0 ? 'No claim in the graph matches all these conditions.' : `${countInWords(total, 'claim')} found.`,
      facts: { total },
      items: (detail) => edges.map(({ cursor, node }) => claimItem('relationships', node, detail, { cursor })),
      more: pageInfo.hasNextPage,
      beyond: after == null ? total - edges.length : undefined,
    };
  },
});

export const timeline = tool({
  name: 'timeline',
  title: 'List what happened, in order',
  use: 'A claim with a less precise date (such as 2019) is kept if it may fall between from and to. Each entry has its fit; fit: [WITHIN] keeps only what is certain.',
  document: TimelineDocument,
  goesOn: 'cursor',
  facts: { total: whole.describe('matching entries on all pages') },
  lists: { entries: entry },
  answer: ({ timeline: found }, { after }) => {
    const { totalCount: total, edges, pageInfo } = found;
    return {
      outcome: total === 0 ? 'nothing' : 'answered',
      message:
        total === 0
          ? 'No dated entry in the graph matches.'
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
  title: 'Group what happened by year, month or day',
  use: 'Returns the entries of each period and their number.',
  document: TimelineGroupsDocument,
  goesOn: 'offset',
  lists: { groups: z.object({ period: z.string(), count: whole }), entries: entry.extend({ period: z.string() }) },
  answer: ({ timelineGroups: found }) => ({
    outcome: found.length === 0 ? 'nothing' : 'answered',
    message:
      found.length === 0
        ? 'No dated entry in the graph matches.'
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
    narrow: 'filter with about, from or to',
  }),
});

/** The maximum number of speakers to name for a side. The first is the side itself. */
const SPEAKERS = 10;

export const compareIssuers = tool({
  name: 'compare_issuers',
  title: 'Compare what two sides say',
  use: 'For "what do two sides each say about X".',
  document: CompareIssuersDocument,
  goesOn: 'offset',
  facts: {
    entity: ref,
    a: ref,
    b: ref,
    speakersA: z.array(ref).describe('speakers whose statements count for side a'),
    speakersB: z.array(ref).describe('speakers whose statements count for side b'),
    truncated: z.boolean().describe('a side makes more than first claims, so both may say what is listed for one'),
  },
  lists: {
    both: claim.extend({
      side: z.enum(['a', 'b']),
      group: whole.describe('claims in one group match'),
      match: z.enum(['SAME', 'ITSELF']).describe('SAME: both make the same claim; ITSELF: each makes it about itself'),
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
        ? `The graph has no statement by ${a.name} or ${b.name} about ${entity.name}.`
        : `About ${entity.name}: ${kinds} made by both ${a.name} and ${b.name}, ${countInWords(onlyA.length, 'claim')} by ${a.name} only, ${onlyB.length} by ${b.name} only.${truncated ? ' A side makes more claims than were compared. Ask again with a larger first or for fewer days.' : ''}`,
      preface: `Speakers for ${a.name}: ${refsInWords(speakersA)}. Speakers for ${b.name}: ${refsInWords(speakersB)}.`,
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
                heading: `Both say${group.match === 'ITSELF' ? ', each about itself' : ''} (${index + 1})`,
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
