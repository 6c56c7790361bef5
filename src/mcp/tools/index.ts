import type { Operations } from '../operations.js';
import type { Tool, ToolMaker } from '../tool.js';
import { ask } from './ask.js';
import { cite } from './cite.js';
import { compareIssuers, relationships, timeline, timelineGroups } from './claims.js';
import { connect, neighbourhood, paths, shared } from './connections.js';
import { entities, entity, passage, search, sources } from './entities.js';
import { communities, coverage, ranking, statistics } from './whole.js';

const MAKERS: readonly ToolMaker[] = [
  ask,
  search,
  entity,
  entities,
  relationships,
  paths,
  connect,
  shared,
  neighbourhood,
  timeline,
  timelineGroups,
  compareIssuers,
  ranking,
  communities,
  sources,
  passage,
  cite,
  statistics,
  coverage,
];

/** Every tool that the schema has the operation for, in the order clients list them. */
export function toolsOf(operations: Operations, cap: number): Tool[] {
  return MAKERS.flatMap((make) => make(operations, cap) ?? []);
}
