import { z } from 'zod';
import type { Draft } from '../fit.js';
import {
  EntitiesDocument,
  EntityDocument,
  PassageDocument,
  SearchDocument,
  type SeveralFragment,
  SourcesDocument,
  type UnknownFragment,
} from '../operations.generated.js';
import { measuredInWords } from '../../model/wording-claim.js';
import { claimItem, descriptionItem } from '../items.js';
import { claim, description, descriptionOf, source, sourceOf, whole } from '../shapes.js';
import { countInWords } from '../../model/wording.js';
import { descriptionLines, sourceLine } from '../lines.js';
import { tool, unsettledDraft } from '../tool.js';

/** What a name that could not be settled comes to. */
export function unsettled(
  found:
    ({ readonly __typename: 'NotFound' } & UnknownFragment) | ({ readonly __typename: 'Ambiguous' } & SeveralFragment),
): Draft {
  const [outcome, refs] =
    found.__typename === 'NotFound'
      ? (['not_found', found.suggestions] as const)
      : (['ambiguous', found.candidates] as const);
  return unsettledDraft(outcome, found.message, refs);
}

export const search = tool({
  name: 'search',
  title: 'Find entities by name',
  use: 'Start here when you are not sure what something is called: the ids it gives are what the other tools take.',
  document: SearchDocument,
  goesOn: 'offset',
  lists: { hits: description.extend({ score: z.number(), matched: z.string().describe('the name that matched') }) },
  answer: ({ search: hits }, { text }) => ({
    outcome: hits.length === 0 ? 'nothing' : 'answered',
    message:
      hits.length === 0
        ? `Nothing is called '${text}' or anything near it. Search looks at names only; relationships with text looks into claims and quotes.`
        : `${countInWords(hits.length, 'entity', 'entities')} for '${text}', best first.`,
    items: (detail) =>
      hits.map(({ entity, score, matched }) => {
        const item = descriptionItem('hits', entity, detail);
        return { ...item, data: { ...descriptionOf(entity, detail), score, matched } };
      }),
  }),
});

export const entity = tool({
  name: 'entity',
  title: 'One entity and its claims',
  use: 'Gives what it is, its other names, and the claims that name it, a page at a time; types, direction, kinds and asOf choose among the claims.',
  document: EntityDocument,
  goesOn: 'cursor',
  facts: {
    entity: description.extend({
      nameJa: z.string().nullable(),
      aliases: z.array(z.string()),
      sameAs: z.array(z.string()),
      quantities: z.array(z.string()),
    }),
    total: whole.describe('claims that fit, on all pages'),
  },
  lists: { relationships: claim },
  answer: ({ entity: found }, { types, direction, kinds, asOf, after }) => {
    if (!('relationships' in found)) return unsettled(found);
    const chosen = [types, direction, kinds, asOf].some((each) => each != null);
    const { nameJa, aliases, sameAs } = found;
    const { totalCount: total, edges, pageInfo } = found.relationships;
    const quantities = found.quantities.map(measuredInWords);
    const described = descriptionOf(found, 'full');
    const lines = [
      descriptionLines(described),
      ...(nameJa === null ? [] : [`  in Japanese: ${nameJa}`]),
      ...(aliases.length === 0 ? [] : [`  also: ${aliases.join('; ')}`]),
      ...(sameAs.length === 0 ? [] : [`  the same as: ${sameAs.join(' ')}`]),
      ...quantities.map((each) => `  ${each}`),
    ];
    return {
      outcome: 'answered',
      message: `${described.name} (${described.kind}): ${countInWords(total, 'claim')}${chosen ? ' as chosen' : ''}.`,
      preface: lines.join('\n'),
      facts: { entity: { ...described, nameJa, aliases, sameAs, quantities }, total },
      items: (detail) => edges.map(({ cursor, node }) => claimItem('relationships', node, detail, { cursor })),
      more: pageInfo.hasNextPage,
      beyond: after == null ? total - edges.length : undefined,
    };
  },
});

export const entities = tool({
  name: 'entities',
  title: 'Entities of a kind, or that a filter keeps',
  use: 'For "which frameworks are there": by name, a page at a time. To find one by its name, search is better.',
  document: EntitiesDocument,
  goesOn: 'cursor',
  facts: { total: whole.describe('entities that fit, on all pages') },
  lists: { entities: description },
  answer: ({ entities: found }, { after }) => {
    const { totalCount: total, edges, pageInfo } = found;
    return {
      outcome: total === 0 ? 'nothing' : 'answered',
      message:
        total === 0
          ? 'No entity in the graph fits all these conditions.'
          : `${countInWords(total, 'entity', 'entities')} fit${total === 1 ? 's' : ''}.`,
      facts: { total },
      items: (detail) => edges.map(({ cursor, node }) => ({ ...descriptionItem('entities', node, detail), cursor })),
      more: pageInfo.hasNextPage,
      beyond: after == null ? total - edges.length : undefined,
    };
  },
});

export const sources = tool({
  name: 'sources',
  title: 'The documents that claims are taken from',
  use: 'Give one of their ids to passage to see its parts, or to relationships as source to see the claims it supports.',
  document: SourcesDocument,
  goesOn: 'cursor',
  facts: { total: whole },
  lists: { sources: source },
  answer: ({ sources: found }, { after }) => {
    const { totalCount: total, edges, pageInfo } = found;
    return {
      outcome: edges.length === 0 ? 'nothing' : 'answered',
      message: `The graph has ${countInWords(total, 'source')}.`,
      facts: { total },
      items: () =>
        edges.map(({ cursor, node }) => ({
          list: 'sources',
          data: sourceOf(node),
          text: sourceLine(sourceOf(node)),
          cursor,
        })),
      more: pageInfo.hasNextPage,
      beyond: after == null ? total - edges.length : undefined,
    };
  },
});

export const passage = tool({
  name: 'passage',
  title: 'One passage of a source, or the parts of a source',
  use: 'Takes the id of a passage (source#locator, as every citation has it), and gives the claims it supports and the entities it names; or the id of a source, and gives its passages. The text itself is at the link.',
  document: PassageDocument,
  goesOn: 'offset',
  facts: { source },
  lists: { passages: z.object({ id: z.string(), locator: z.string() }), relationships: claim, entities: description },
  answer: ({ node }, { id }) => {
    if (node?.__typename === 'Passage') {
      const { relationships, entities } = node;
      return {
        outcome: 'answered',
        message: `Passage ${node.id} supports ${countInWords(relationships.length, 'claim')} and names ${countInWords(entities.length, 'entity', 'entities')}.`,
        preface: sourceLine(sourceOf(node.source)),
        facts: { source: sourceOf(node.source) },
        items: (detail) => [
          ...relationships.map((each) => claimItem('relationships', each, detail, { heading: 'Claims' })),
          ...entities.map((each) => descriptionItem('entities', each, detail, { heading: 'Entities' })),
        ],
      };
    }
    if (node?.__typename === 'Source') {
      return {
        outcome: 'answered',
        message: `Source ${node.id} has ${countInWords(node.passages.length, 'passage')}.`,
        preface: sourceLine(sourceOf(node)),
        facts: { source: sourceOf(node) },
        items: () => node.passages.map((each) => ({ list: 'passages', data: { ...each }, text: `- [${each.id}]` })),
      };
    }
    return {
      outcome: 'not_found',
      message: `No passage or source has the id '${id}'. The tool sources lists the sources.`,
    };
  },
});
