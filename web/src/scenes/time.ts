import { ask } from '../api/client.js';
import { TimelineDocument } from '../api/generated.js';
import type { QuestionOf } from '../state/view.js';
import { blankScene, type Dated, type Scene } from './scene.js';
import type { WholeGraph } from './whole-graph.js';

/** The whole graph with what may lie within a span of days lit, and the rest as its background: positions stay while time moves. */
export async function loadTime(question: QuestionOf<'time'>, whole: WholeGraph, signal: AbortSignal): Promise<Scene> {
  const { from, to } = question;
  const unbounded = from === null && to === null;
  const all = await readTimeline(null, null, signal);
  const within = unbounded ? all : await readTimeline(from, to, signal);
  return {
    ...blankScene(question, ''),
    entities: whole.entities,
    claims: whole.claims,
    lit: unbounded ? null : litBy(within),
    story: { tells: 'time', question, all, within },
    notice: whole.notice,
    asked: [...whole.asked, { document: TimelineDocument.toString(), variables: { from, to, after: null } }],
  };
}

const readBefore = new Map<string, readonly Dated[]>();

async function readTimeline(from: string | null, to: string | null, signal: AbortSignal): Promise<readonly Dated[]> {
  const key = `${from ?? ''}/${to ?? ''}`;
  const known = readBefore.get(key);
  if (known !== undefined) return known;
  const entries: Dated[] = [];
  for (let after: string | null = null; ;) {
    const { timeline }: Awaited<ReturnType<typeof askPage>> = await askPage(from, to, after, signal);
    entries.push(...timeline.nodes);
    if (!timeline.pageInfo.hasNextPage) break;
    after = timeline.pageInfo.endCursor;
  }
  readBefore.set(key, entries);
  return entries;
}

function askPage(from: string | null, to: string | null, after: string | null, signal: AbortSignal) {
  return ask(TimelineDocument, { from, to, after }, signal);
}

/** The dated entities and claims, and the ends of those claims. */
export function litBy(entries: readonly Dated[]): ReadonlySet<string> {
  const lit = new Set<string>();
  for (const { entity, relationship } of entries) {
    if (entity !== null) lit.add(entity.id);
    if (relationship === null) continue;
    lit.add(relationship.id).add(relationship.source.id).add(relationship.target.id);
  }
  return lit;
}
