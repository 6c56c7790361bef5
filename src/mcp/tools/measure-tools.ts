import { z } from 'zod';
import type { Item } from '../fit.js';
import { CommunitiesDocument, CoverageDocument, RankingDocument, StatisticsDocument } from '../operations.generated.js';
import { refItem } from '../items.js';
import { ref, refOf, whole } from '../shapes.js';
import { countInWords } from '../../model/wording.js';
import { refInWords } from '../lines.js';
import { tool } from '../tool.js';

export const ranking = tool({
  name: 'ranking',
  title: 'Rank the most central entities',
  use: 'It measures this graph, that is, what its sources speak about, not importance in the world.',
  document: RankingDocument,
  goesOn: 'offset',
  lists: { ranked: z.object({ rank: whole, score: z.number(), entity: ref }) },
  answer: ({ ranking: ranked }, { by }) => ({
    outcome: ranked.length === 0 ? 'nothing' : 'answered',
    message: ranked.length === 0 ? 'No entity in the graph matches.' : `By ${by}, highest first.`,
    items: () =>
      ranked.map(({ rank, score, entity }) => ({
        list: 'ranked',
        data: { rank, score, entity: refOf(entity) },
        text: `${rank}. ${refInWords(refOf(entity))} (${entity.kind}): ${score}`,
      })),
  }),
});

export const communities = tool({
  name: 'communities',
  title: 'Find groups of entities',
  use: 'Give asOf or during for the groups of one time.',
  document: CommunitiesDocument,
  goesOn: 'offset',
  lists: {
    communities: z.object({ id: whole, label: z.string(), size: whole }),
    members: ref.extend({ community: whole.describe('the id of its community') }),
  },
  answer: ({ communities: found }) => ({
    outcome: found.length === 0 ? 'nothing' : 'answered',
    message: `${countInWords(found.length, 'community', 'communities')}, largest first.`,
    items: () =>
      found.flatMap(({ id, label, size, entities }): Item[] => {
        const heading = `${id}. Around ${label}, ${countInWords(size, 'member')}`;
        return [
          { list: 'communities', data: { id, label, size }, text: '', heading },
          ...entities.map((each) => {
            const item = refItem('members', each, { heading });
            return { ...item, data: { ...refOf(each), community: id } };
          }),
        ];
      }),
  }),
});

const count = z.object({ of: z.string(), count: whole });

export const statistics = tool({
  name: 'statistics',
  title: 'See what the graph contains',
  use: 'Use it to see how much there is of each, and when the data was loaded.',
  document: StatisticsDocument,
  goesOn: 'offset',
  facts: { entities: whole, relationships: whole, loadedAt: z.string() },
  lists: { byKind: count, byModality: count, byCertainty: count, bySource: count, byIssuer: count, byType: count },
  answer: ({ statistics: { entities, relationships, loadedAt, ...by } }) => {
    const rows = (
      list: string,
      heading: string,
      each: readonly { readonly of: string; readonly count: number }[],
    ): Item[] => each.map((data) => ({ list, data, heading, text: `- ${data.of}: ${data.count}` }));
    return {
      outcome: 'answered',
      message: `${countInWords(entities, 'entity', 'entities')} and ${countInWords(relationships, 'claim')}, loaded ${loadedAt}.`,
      facts: { entities, relationships, loadedAt },
      items: () => [
        ...rows(
          'byKind',
          'Entities by kind',
          by.byKind.map(({ kind, count: n }) => ({ of: kind, count: n })),
        ),
        ...rows(
          'byModality',
          'Claims by modality',
          by.byModality.map(({ modality, count: n }) => ({ of: modality, count: n })),
        ),
        ...rows(
          'byCertainty',
          'Claims by certainty',
          by.byCertainty.map(({ certainty, count: n }) => ({ of: certainty, count: n })),
        ),
        ...rows(
          'bySource',
          'Claims by source',
          by.bySource.map(({ source, relationships: n }) => ({ of: source.id, count: n })),
        ),
        ...rows(
          'byIssuer',
          'Claims by who says so',
          by.byIssuer.map(({ issuer, manyOf, count: n }) => ({
            of: manyOf === null ? (issuer?.id ?? 'narrated by the source') : `many members of ${manyOf.id}`,
            count: n,
          })),
        ),
        ...rows(
          'byType',
          'Claims by type',
          by.byType.map(({ type, count: n }) => ({ of: type, count: n })),
        ),
      ],
    };
  },
});

const covered = z.object({ id: z.string(), entities: whole, relationships: whole });

export const coverage = tool({
  name: 'coverage',
  title: 'See what the sources cover',
  use: 'Shows how many claims each passage supports, and whether anything lacks evidence.',
  document: CoverageDocument,
  goesOn: 'offset',
  facts: { unsourced: whole.describe('entities and claims without evidence') },
  lists: { sources: covered.extend({ title: z.string() }), passages: covered },
  answer: ({ coverage: { unsourced, sources } }) => ({
    outcome: 'answered',
    message: `${countInWords(sources.length, 'source')}. Entities or claims without evidence: ${unsourced}.`,
    facts: { unsourced },
    items: () =>
      sources.flatMap(({ source, entities, relationships, passages }): Item[] => {
        const heading = `${source.title} [${source.id}]: ${countInWords(relationships, 'claim')}, ${countInWords(entities, 'entity', 'entities')}`;
        return [
          { list: 'sources', data: { ...source, entities, relationships }, text: '', heading },
          ...passages.map(({ passage: { id }, ...counts }) => ({
            list: 'passages',
            data: { id, entities: counts.entities, relationships: counts.relationships },
            heading,
            text: `- [${id}]: ${countInWords(counts.relationships, 'claim')}, ${countInWords(counts.entities, 'entity', 'entities')}`,
          })),
        ];
      }),
  }),
});
