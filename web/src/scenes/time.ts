import { ask } from '../api/client.js';
import { TimelineDocument } from '../api/operations.generated.js';
import { isBackwards, type QuestionOf } from '../state/view.js';
import { blankScene, type Dated, type Days, type Scene } from './scene.js';
import type { WholeGraph } from './whole-graph.js';

/**
 * Above this many dated claims, the timeline is not read to its end. Instead, the days in the outline decide what is
 * highlighted.
 */
const MANY_DATES = 2_000;

/**
 * Loads the whole graph, highlighting what may lie within a span of days. Positions stay the same when the span
 * changes.
 */
export async function loadTime(question: QuestionOf<'time'>, whole: WholeGraph, signal: AbortSignal): Promise<Scene> {
  const { from, to } = question;
  const unbounded = from === null && to === null;
  const many = whole.days !== null && whole.days.size > MANY_DATES ? whole.days : null;
  if (many !== null && !isBackwards(question)) return timeOfMany(question, whole, many, signal);
  const all = many === null ? await readTimeline(null, null, signal) : datesOf(many);
  // No entry lies between days in the wrong order, and the server refuses to look for one.
  const within = isBackwards(question) ? [] : await readTimeline(from, to, signal);
  const asked = { document: TimelineDocument.toString(), variables: { from, to, after: null } };
  return {
    ...blankScene(question, ''),
    entities: whole.entities,
    claims: whole.claims,
    arrangement: whole.arrangement,
    days: whole.days,
    lit: unbounded ? null : litBy(within),
    story: { tells: 'time', question, all, within, unlisted: 0 },
    notice: whole.notice,
    asked: isBackwards(question) ? whole.asked : [...whole.asked, asked],
  };
}

function datesOf(days: ReadonlyMap<string, Days>): readonly { readonly when: Days }[] {
  return Array.from(days.values(), (when) => ({ when }));
}

/**
 * The same for a large graph: claims are highlighted by the days in the outline, and only the first page of the
 * timeline is listed.
 */
async function timeOfMany(
  question: QuestionOf<'time'>,
  whole: WholeGraph,
  days: ReadonlyMap<string, Days>,
  signal: AbortSignal,
): Promise<Scene> {
  const { from, to } = question;
  const unbounded = from === null && to === null;
  const { timeline } = await askPage(from, to, null, signal);
  const lit = new Set<string>();
  if (!unbounded)
    for (const { id, source, target } of whole.claims) {
      const when = days.get(id);
      if (when === undefined || (from !== null && when.latest < from) || (to !== null && when.earliest > to)) continue;
      lit.add(id).add(source.id).add(target.id);
    }
  return {
    ...blankScene(question, ''),
    entities: whole.entities,
    claims: whole.claims,
    arrangement: whole.arrangement,
    days: whole.days,
    lit: unbounded ? null : lit,
    story: {
      tells: 'time',
      question,
      all: datesOf(days),
      within: timeline.nodes,
      unlisted: Math.max(0, timeline.totalCount - timeline.nodes.length),
    },
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

/** The ids of the dated entities and claims, and of those claims' ends. */
function litBy(entries: readonly Dated[]): ReadonlySet<string> {
  const lit = new Set<string>();
  for (const { entity, relationship } of entries) {
    if (entity !== null) lit.add(entity.id);
    if (relationship === null) continue;
    lit.add(relationship.id).add(relationship.source.id).add(relationship.target.id);
  }
  return lit;
}
