import { Lookup } from '../export/citation.js';
import { claimSummary } from '../export/claim-summary.js';
import { recordsOf } from '../export/select.js';
import type { GraphSelection, StorySelection } from '../export/selection.js';
import { storyAsked } from '../export/story/read-story.js';
import { describe } from '../export/title.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { capitalised } from '../model/wording.js';
import type { Asked } from '../questions/asked.js';
import { cite } from '../questions/cite.js';
import type { Context } from '../questions/context.js';
import { NO_FILTERS } from '../questions/filters.js';
import { nodeById } from '../questions/nodes-by-id.js';
import { entityId, entityIds } from '../questions/resolve.js';
import { linkPart, partSelection } from '../export/link-part.js';

/** Evidence as reference managers take it. */
export interface CitedEvidence {
  readonly footnotes: string;
  /** The addresses of the sources. */
  readonly sources: readonly string[];
}

/** What somebody who gets a link is told before opening it. */
export interface LinkAbout {
  readonly title: string;
  readonly description: string;
  /** The evidence of the claim or entity that is open; undefined where nothing is. */
  readonly cited?: CitedEvidence | undefined;
  /** The parameters of `/export/<format>` for its picture. */
  readonly part: URLSearchParams;
}

/** What is true of every link to a record. */
export function aboutAnyLink({ record }: Vocabulary): LinkAbout {
  return { title: capitalised(record.subject), description: EVERY_LINE, part: new URLSearchParams() };
}

const EVERY_LINE =
  'Every line in this picture is a claim from a source, with who says so and the words that support it.';

/**
 * Says what a link of the explorer shows, without asking its question: names and what is open are looked up, and nothing
 * is searched.
 * @throws Fault for names that are not in the graph and parameters that no export takes.
 */
export async function aboutLink(context: Context, link: URLSearchParams): Promise<LinkAbout> {
  const part = linkPart(link);
  const selection = partSelection(part);
  if (selection.part === 'story') return { ...aboutStory(context, selection), part };
  const opened = await openedIn(context, link);
  if (opened !== undefined) return { ...opened, part };
  const any = aboutAnyLink(context.vocabulary);
  const question = link.get('mode') === 'ask' ? (link.get('q') ?? '').trim() : '';
  if (question !== '') return { ...any, title: question.slice(0, LONGEST_QUESTION), part };
  if (link.get('mode') === 'quality')
    return { ...any, title: `${any.title}: how well sources support the claims`, part };
  const asked = askedBy(context, selection);
  if (asked === undefined) return { ...any, part };
  const { title } = await describe(context, asked, async (ids) =>
    (await context.loaders.entities(ids)).map(({ name }) => name),
  );
  return { ...any, title, part };
}

/** A story in its title and summary, or one of its steps in what it says. */
function aboutStory(context: Context, selection: StorySelection): Pick<LinkAbout, 'title' | 'description'> {
  const story = storyAsked(context, selection);
  const [step] = story.steps;
  if (selection.step === undefined || step === undefined)
    return { title: story.title, description: story.summary ?? EVERY_LINE };
  return {
    title: `${step.title} · ${story.title}`,
    description: step.caption.map(({ text }) => text).join(' ') || EVERY_LINE,
  };
}

const LONGEST_QUESTION = 200;

/** A claim in its sentence and the words that it rests on, or an entity in its name and summary. */
async function openedIn(
  context: Context,
  link: URLSearchParams,
): Promise<Pick<LinkAbout, 'title' | 'description' | 'cited'> | undefined> {
  const found = await nodeById(context, link.get('claim') ?? link.get('entity') ?? '');
  if (found?.is !== 'entity' && found?.is !== 'relationship') return undefined;
  const cited = await citedEvidence(context, found.row.id);
  if (found.is === 'entity') return { title: found.row.name, description: found.row.summary, cited };
  const { row: claim } = found;
  const ends = [claim.source, claim.target];
  const key = { id: claim.id, source: claim.source, target: claim.target };
  const records = await recordsOf(context, { nodes: [...new Set(ends)], relationships: [key] }, WHOLE);
  return { title: claim.sentence, description: claimSummary(claim, new Lookup(records)), cited };
}

async function citedEvidence(context: Context, id: string): Promise<CitedEvidence> {
  const { text, sources } = await cite(context, [id], 'FOOTNOTE');
  const rows = await Promise.all(sources.map(async (source) => context.loaders.source.load(source)));
  return { footnotes: text, sources: rows.flatMap((row) => row?.url ?? []) };
}

const WHOLE: Asked = { part: 'whole', filters: NO_FILTERS };

/** The question of a part by ids, as far as a title needs it; undefined for the whole graph at any time. */
function askedBy(context: Context, selection: GraphSelection): Asked | undefined {
  const id = (text: string): string => entityId(context, selection.part, text);
  const ids = (texts: readonly string[]): string[] => entityIds(context, selection.part, texts);
  const filters = { ...NO_FILTERS, days: selection.filters?.days ?? NO_FILTERS.days };
  switch (selection.part) {
    case 'whole':
      return selection.filters === undefined ? undefined : { part: 'whole', filters };
    case 'around':
      return { part: 'around', start: id(selection.entity), depth: selection.depth, cutAt: null, filters };
    case 'paths': {
      const { from, to, rankBy } = selection;
      return { part: 'paths', ends: [id(from), id(to)], rankBy, cutAt: null, filters };
    }
    case 'connect':
      return { part: 'connect', ids: ids(selection.entities), apart: [], filters };
    case 'shared':
      return { part: 'shared', ids: ids(selection.entities), cutAt: null, filters };
    case 'compare': {
      const { entity, a, b } = selection;
      return { part: 'compare', entity: id(entity), sides: [id(a), id(b)], cutAt: null, filters };
    }
    case 'plans': {
      const { madeBy = null, madeAt = null, status = null, asOf = null } = selection;
      const by = madeBy === null ? null : ids(madeBy);
      const at = madeAt === null ? null : ids(madeAt);
      return { part: 'plans', madeBy: by, madeAt: at, about: null, status, asOf, filters };
    }
  }
}
