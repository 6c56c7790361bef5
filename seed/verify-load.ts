import { Fault } from '../src/errors.js';
import type { Statements } from '../src/graph/port.js';
import { compare } from './diff.js';
import type { GraphData } from './records.js';

/**
 * Reads back what a load has written, and compares every record with the data.
 * @param leftOver how many records the graph may have besides
 * @throws Fault LOAD_MISMATCH
 */
export async function verify(graph: Statements, location: string, data: GraphData, leftOver: number): Promise<void> {
  const { misplaced, ...classes } = await compare(graph, data);
  const wrong = Object.entries(classes).flatMap(([name, { added, changed }]) => [
    ...(added.length > 0 ? [`${added.length} ${name} missing`] : []),
    ...(changed.length > 0 ? [`${changed.length} ${name} different`] : []),
  ]);
  const { entities, relationships, passages, sources } = classes;
  const extra = [entities, relationships, passages, sources].reduce((sum, { removed }) => sum + removed.length, 0);
  if (misplaced.length > 0) wrong.push(`${misplaced.length} relationships more than once or between other entities`);
  if (extra !== leftOver) wrong.push(`${extra} records that are not in the data, instead of ${leftOver}`);
  if (wrong.length === 0) return;
  throw new Fault(
    'LOAD_MISMATCH',
    `The graph (${location}) does not hold what was loaded into it: ${wrong.join(', ')}. Does another program write to it? Stop that, then run: npm run seed`,
  );
}
