import type { Operations } from '../run-operations.js';
import type { Tool, ToolMaker } from '../tool.js';
import { ask } from './ask-tool.js';
import { cite } from './cite-tool.js';
import { compareIssuers, relationships, timeline, timelineGroups } from './claim-tools.js';
import { connect, neighbourhood, paths, shared } from './connection-tools.js';
import { entities, entity, passage, search, sources } from './entity-tools.js';
import { plans } from './plans-tool.js';
import { communities, coverage, ranking, statistics } from './measure-tools.js';

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
  plans,
  compareIssuers,
  ranking,
  communities,
  sources,
  passage,
  cite,
  statistics,
  coverage,
];

/** All tools whose operation the schema supports, in the order that clients list them. */
export function toolsOf(operations: Operations, cap: number): Tool[] {
  return MAKERS.flatMap((make) => make(operations, cap) ?? []);
}
