import { z } from 'zod';
import { ConnectDocument, NeighbourhoodDocument, PathsDocument, SharedDocument } from '../operations.generated.js';
import { claimItem, path, pathItem, refItem } from '../items.js';
import { claim, ref, refOf } from '../shapes.js';
import { countInWords } from '../../model/wording.js';
import { refInWords, refsInWords } from '../lines.js';
import { tool } from '../tool.js';
import { unsettled } from './entity-tools.js';

export const paths = tool({
  name: 'paths',
  title: 'Find how two entities are connected',
  use: '"No path" is an answer and says what was searched. Do not guess a connection instead.',
  document: PathsDocument,
  goesOn: 'offset',
  lists: { paths: path },
  answer: ({ paths: found }) => {
    switch (found.__typename) {
      case 'NoPath':
        return { outcome: 'no_path', message: found.message };
      case 'Paths':
        return {
          outcome: 'answered',
          message: `${countInWords(found.paths.length, 'path')}, ${found.paths[0]?.cost == null ? 'shortest' : 'most informative'} first.`,
          items: (detail) => found.paths.map((each, index) => pathItem('paths', each, detail, index + 1)),
          more: found.truncated,
          narrow: 'filter with types or avoid',
          widen: 'ask with a larger first, or filter with types or avoid',
        };
      default:
        return unsettled(found);
    }
  },
});

export const connect = tool({
  name: 'connect',
  title: 'Connect a set of entities',
  use: 'For three or more entities. For two, use paths.',
  document: ConnectDocument,
  goesOn: 'offset',
  facts: { method: z.string(), unconnected: z.array(ref).describe('entities not connected to the rest') },
  lists: { relationships: claim, entities: ref },
  answer: ({ connect: { method, nodes, relationships, unconnected } }) => ({
    outcome: relationships.length === 0 ? 'no_path' : 'answered',
    message: [
      relationships.length === 0
        ? 'Nothing within these limits connects them.'
        : `${countInWords(nodes.length, 'entity', 'entities')} connected by ${countInWords(relationships.length, 'claim')}.`,
      ...(unconnected.length === 0 ? [] : [`Not connected to the rest: ${refsInWords(unconnected.map(refOf))}.`]),
      `Method: ${method}`,
    ].join(' '),
    facts: { method, unconnected: unconnected.map(refOf) },
    items: (detail) => [
      ...relationships.map((each) => claimItem('relationships', each, detail, { heading: 'Claims' })),
      ...nodes.map((each) => refItem('entities', each, { heading: 'Entities' })),
    ],
  }),
});

export const shared = tool({
  name: 'shared',
  title: 'Find what entities have in common',
  use: 'For "what do X and Y share".',
  document: SharedDocument,
  goesOn: 'offset',
  lists: {
    neighbours: ref,
    relationships: claim.extend({ neighbour: z.string().describe('the id of the shared entity') }),
  },
  answer: ({ shared: neighbours }) => ({
    outcome: neighbours.length === 0 ? 'nothing' : 'answered',
    message:
      neighbours.length === 0
        ? 'No entity in the graph has a claim with each of them.'
        : `They have ${countInWords(neighbours.length, 'neighbour')} in common.`,
    items: (detail) =>
      neighbours.flatMap(({ entity, relationships }) => {
        const heading = refInWords(refOf(entity));
        return [
          { ...refItem('neighbours', entity, { heading }), text: '' },
          ...relationships.map((each) =>
            claimItem('relationships', each, detail, { heading, beside: { neighbour: entity.id } }),
          ),
        ];
      }),
    narrow: 'filter with types',
    widen: 'ask with a larger first, or filter with types',
  }),
});

export const neighbourhood = tool({
  name: 'neighbourhood',
  title: 'Explore what surrounds an entity',
  use: 'Keep depth at 1 unless you need more: two steps from a well-connected entity reach most of the graph.',
  document: NeighbourhoodDocument,
  goesOn: 'offset',
  facts: { method: z.string() },
  lists: { relationships: claim, entities: ref },
  answer: ({ neighbourhood: { method, nodes, relationships, truncated } }) => ({
    outcome: relationships.length === 0 ? 'nothing' : 'answered',
    message: `${countInWords(nodes.length, 'entity', 'entities')} and ${countInWords(relationships.length, 'claim')} among them. Method: ${method}`,
    facts: { method },
    items: (detail) => [
      ...relationships.map((each) => claimItem('relationships', each, detail, { heading: 'Claims' })),
      ...nodes.map((each) => refItem('entities', each, { heading: 'Entities, nearest first' })),
    ],
    more: truncated,
    narrow: 'filter with types or kinds, or reduce depth',
    widen: 'ask with a larger limit, filter with types or kinds, or reduce depth',
  }),
});
