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

/** The answer for a name that does not identify one entity. */
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
  use: 'Start here if you are not sure what something is called. The other tools accept the ids it returns.',
  document: SearchDocument,
  goesOn: 'offset',
  lists: { hits: description.extend({ score: z.number(), matched: z.string().describe('the name that matched') }) },
  answer: ({ search: hits }, { text }) => ({
    outcome: hits.length === 0 ? 'nothing' : 'answered',
    message:
      hits.length === 0
        ? `No entity is called '${text}' or anything similar. Search covers names only; use relationships with text to search claims and quotes.`
        : `${countInWords(hits.length, 'entity', 'entities')} found for '${text}', best match first.`,
    items: (detail) =>
      hits.map(({ entity, score, matched }) => {
        const item = descriptionItem('hits', entity, detail);
        return { ...item, data: { ...descriptionOf(entity, detail), score, matched } };
      }),
  }),
});

export const entity = tool({
  name: 'entity',
  title: 'Look up an entity and its claims',
  use: 'Returns its summary, its other names, the status of an agreement, and a page of its claims. Filter the claims with types, direction, kinds, and asOf or during.',
  document: EntityDocument,
  goesOn: 'cursor',
  facts: {
    entity: description.extend({
      nameJa: z.string().nullable(),
      aliases: z.array(z.string()),
      sameAs: z.array(z.string()),
      quantities: z.array(z.string()),
      names: z.array(
        z.object({ text: z.string(), language: z.string(), form: z.string(), when: z.string().nullable() }),
      ),
      status: z
        .object({ stage: z.string(), certain: z.boolean(), asOf: z.string(), text: z.string() })
        .nullable()
        .describe('of an agreement, on the day asOf'),
    }),
    total: whole.describe('matching claims on all pages'),
  },
  lists: { relationships: claim },
  answer: ({ entity: found }, { types, direction, kinds, asOf, during, after }) => {
    if (!('relationships' in found)) return unsettled(found);
    const chosen = [types, direction, kinds, asOf, during].some((each) => each != null);
    const { nameJa, aliases, sameAs, status } = found;
    const names = found.names.map((name) => ({ ...name, when: name.when?.text ?? null }));
    const { totalCount: total, edges, pageInfo } = found.relationships;
    const quantities = found.quantities.map(measuredInWords);
    const described = descriptionOf(found, 'full');
    const lines = [
      descriptionLines(described),
      ...(nameJa === null ? [] : [`  in Japanese: ${nameJa}`]),
      ...(aliases.length === 0 ? [] : [`  other names: ${aliases.join('; ')}`]),
      ...names.map(
        ({ text, language, form, when }) =>
          `  ${form.toLowerCase()} name (${language})${when === null ? '' : `, ${when}`}: ${text}`,
      ),
      ...(status === null ? [] : [`  status: ${status.text}`]),
      ...(sameAs.length === 0 ? [] : [`  same as: ${sameAs.join(' ')}`]),
      ...quantities.map((each) => `  ${each}`),
    ];
    return {
      outcome: 'answered',
      message: `${described.name} (${described.kind}): ${countInWords(total, 'claim')}${chosen ? ' after filtering' : ''}.`,
      preface: lines.join('\n'),
      facts: { entity: { ...described, nameJa, aliases, names, sameAs, quantities, status }, total },
      items: (detail) => edges.map(({ cursor, node }) => claimItem('relationships', node, detail, { cursor })),
      more: pageInfo.hasNextPage,
      beyond: after == null ? total - edges.length : undefined,
    };
  },
});

export const entities = tool({
  name: 'entities',
  title: 'List entities by kind or filter',
  use: 'For "which frameworks are there". To find one by its name, use search.',
  document: EntitiesDocument,
  goesOn: 'cursor',
  facts: { total: whole.describe('matching entities on all pages') },
  lists: { entities: description },
  answer: ({ entities: found }, { after }) => {
    const { totalCount: total, edges, pageInfo } = found;
    return {
      outcome: total === 0 ? 'nothing' : 'answered',
      message:
        total === 0
          ? 'No entity in the graph matches all these conditions.'
          : `${countInWords(total, 'entity', 'entities')} found.`,
      facts: { total },
      items: (detail) => edges.map(({ cursor, node }) => ({ ...descriptionItem('entities', node, detail), cursor })),
      more: pageInfo.hasNextPage,
      beyond: after == null ? total - edges.length : undefined,
    };
  },
});

export const sources = tool({
  name: 'sources',
  title: 'List the source documents',
  use: 'Pass an id to passage to see its passages, or to relationships as source to see the claims it supports.',
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
  title: 'Look up a passage or a source',
  use: 'For a passage id (source#locator, as in every citation), returns the claims it supports and the entities it names. For a source id, returns its passages. The text itself is at the link.',
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
