import { Fault } from '../../errors.js';
import type { ClaimKey } from '../../model/ids.js';
import { type Story, type StoryStep, claimsCited, claimsHighlighted, storyShape } from '../../model/story.js';
import { listInWords } from '../../model/wording.js';
import type { RelationshipRow } from '../../query/loaders.js';
import type { Context } from '../../questions/context.js';
import { nodeById } from '../../questions/nodes-by-id.js';
import { AS_NAMED, type ArgumentNames } from '../../questions/resolve.js';
import { linkPart, partSelection } from '../link-part.js';
import { type About, readSubgraph } from '../read.js';
import type { SubgraphRecords, ToldStep } from '../records.js';
import { select } from '../select.js';
import type { Selection, StorySelection } from '../selection.js';
import { slugOfTitle } from '../view.js';

/** Up to this many claims, a picture shows the whole view of a step; beyond, the claims that the step is about. */
const DRAWN_AT_MOST = 24;
/** Without such claims, a picture shows the whole view up to this many entities. */
const CROWD = 150;
/** Where a step is about a part of its picture: the colours of that part, and of the rest. */
const LOOKS = { told: '#1f5fa8', line: '#c3cad2', entity: '#7b8694' } as const;

/**
 * Checks that a value is a story.
 * @throws Fault BAD_USER_INPUT naming the place of each problem, such as `steps[2].caption[0].text`.
 */
export function storyOf(value: unknown): Story {
  const parsed = storyShape.safeParse(value);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.slice(0, 5).map(({ path, message }) => {
    const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    return `${place.replace(/^\./, '') || 'the file'}: ${message}`;
  });
  throw new Fault('BAD_USER_INPUT', `This is no story: ${lines.join('; ')}.`);
}

/** The story that is asked for, with all its steps or the only one. @throws Fault BAD_USER_INPUT if there is none. */
export function storyAsked({ vocabulary }: Pick<Context, 'vocabulary'>, { story, step }: StorySelection): Story {
  const found = typeof story === 'string' ? vocabulary.stories.find(({ id }) => id === story) : story;
  if (found === undefined) {
    const ids = vocabulary.stories.map(({ id }) => id);
    const known = ids.length === 0 ? 'This record has none' : `The stories are ${listInWords(ids)}`;
    throw new Fault(
      'BAD_USER_INPUT',
      `There is no story '${typeof story === 'string' ? story : story.title}'. ${known}.`,
    );
  }
  if (step === undefined) return found;
  const only = found.steps[step - 1];
  if (only === undefined)
    throw new Fault('BAD_USER_INPUT', `The story has no step ${step}. Its last is step ${found.steps.length}.`);
  return { ...found, steps: [only] };
}

/** Reads the records of any selection: of a story, the claims that it rests on, and what each step shows. */
export async function readSelection(
  context: Context,
  selection: Selection,
  nameOf: ArgumentNames = AS_NAMED,
): Promise<SubgraphRecords> {
  if (selection.part !== 'story') return select(context, selection, nameOf);
  const story = storyAsked(context, selection);
  const claims = await claimsOf(context, story);
  const [first] = story.steps;
  const title = selection.step === undefined || first === undefined ? story.title : `${story.title}: ${first.title}`;
  const steps: ToldStep[] = [];
  // One after the other, so that a long story does not take all of the machine.
  for (const step of story.steps) steps.push(await readStep(context, step, claims));
  const about = { title, slug: slugOfTitle(title), story: { title: story.title, summary: story.summary, steps } };
  const [only] = steps;
  // The picture of a single step is that of its view.
  const drawn = steps.length === 1 ? only?.drawn : undefined;
  return read(context, distinct([...(drawn?.relationships ?? []), ...claims.values()]), {
    ...about,
    ...(drawn === undefined ? {} : { focus: drawn.focus }),
    ...(drawn?.looks === undefined ? {} : { looks: drawn.looks }),
  });
}

function distinct(claims: readonly RelationshipRow[]): RelationshipRow[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

/** The claims that a story names, by the ids that it gives them. @throws Fault BAD_USER_INPUT for unknown ones. */
async function claimsOf(context: Context, story: Story): Promise<ReadonlyMap<string, RelationshipRow>> {
  const ids = new Set(story.steps.flatMap((step) => [...claimsCited(step), ...claimsHighlighted(step)]));
  context.spending.take(ids.size);
  const found = await Promise.all([...ids].map(async (id) => [id, await nodeById(context, id)] as const));
  const missing = found.filter(([, node]) => node?.is !== 'relationship').map(([id]) => id);
  if (missing.length > 0)
    throw new Fault('BAD_USER_INPUT', `The story names claims that are not in the graph: ${listInWords(missing)}.`);
  return new Map(
    found.flatMap(([id, node]): [string, RelationshipRow][] => (node?.is === 'relationship' ? [[id, node.row]] : [])),
  );
}

async function readStep(
  context: Context,
  told: StoryStep,
  claims: ReadonlyMap<string, RelationshipRow>,
): Promise<ToldStep> {
  const step = withPresentIds(told, (id) => claims.get(id)?.id ?? id);
  const own = distinct(claimsHighlighted(told).flatMap((id) => claims.get(id) ?? []));
  const view = await viewed(context, step);
  const all = distinct([...(view?.relationships ?? []), ...own]);
  const isCrowded = all.length > DRAWN_AT_MOST || view === undefined;
  const drawn = isCrowded && own.length > 0 ? own : all;
  const about = { title: step.title, slug: slugOfTitle(step.title), focus: view?.focus ?? [] };
  if (drawn.length === 0 || (own.length === 0 && (view?.entities.length ?? 0) > CROWD))
    return { step, drawn: undefined, left: all.length };
  const isPart = own.length > 0 && own.length < drawn.length;
  const looks = isPart ? { looks: emphasis(own, drawn) } : {};
  return { step, drawn: await read(context, drawn, { ...about, ...looks }), left: all.length - drawn.length };
}

/** A step whose claims have the ids by which the graph knows them now. */
function withPresentIds(step: StoryStep, present: (id: string) => string): StoryStep {
  return {
    ...step,
    caption: step.caption.map(({ text, claims }) => ({ text, claims: claims.map(present) })),
    ...(step.highlight === undefined ? {} : { highlight: step.highlight.map(present) }),
  };
}

/** What the view of a step shows, without the kinds that it hides; undefined for the whole graph, and for nothing. */
async function viewed(context: Context, step: StoryStep): Promise<SubgraphRecords | undefined> {
  const link = new URLSearchParams(step.view);
  const part = linkPart(link);
  const selection = partSelection(part);
  if (part.size === 0 || selection.part === 'story') return undefined;
  try {
    const records = await select(context, selection);
    const hidden = (link.get('hide') ?? '').toUpperCase().split(',');
    const entities = records.entities.filter(({ kind }) => !hidden.includes(kind.toUpperCase()));
    const kept = new Set(entities.map(({ id }) => id));
    const relationships = records.relationships.filter(({ source, target }) => kept.has(source) && kept.has(target));
    return { ...records, entities, relationships };
  } catch (error) {
    // There is nothing in the view. What the step says may rest on claims all the same.
    if (error instanceof Fault && (error.code === 'NOTHING_FOUND' || error.code === 'NO_PATH')) return undefined;
    throw error;
  }
}

async function read(
  context: Context,
  claims: readonly RelationshipRow[],
  about: Pick<About, 'title' | 'slug'> & Partial<About>,
): Promise<SubgraphRecords> {
  const nodes = [...new Set(claims.flatMap(({ source, target }) => [source, target]))];
  const relationships = claims.map(({ id, source, target }): ClaimKey => ({ id, source, target }));
  context.spending.take(nodes.length + relationships.length);
  const { loaders, dataVersion, vocabulary } = context;
  const plans = await context.plans();
  const focus = (about.focus ?? []).filter((id) => nodes.includes(id));
  return readSubgraph(loaders, { nodes, relationships }, { dataVersion, vocabulary, plans, ...about, focus });
}

/** Colours that set the claims of a step apart from the rest of its picture. */
function emphasis(
  own: readonly RelationshipRow[],
  drawn: readonly RelationshipRow[],
): NonNullable<SubgraphRecords['looks']> {
  const told = new Set(own.map(({ id }) => id));
  const ends = new Set(own.flatMap(({ source, target }) => [source, target]));
  const others = new Set(drawn.flatMap(({ source, target }) => [source, target]).filter((id) => !ends.has(id)));
  return {
    places: new Map(),
    colours: new Map([
      ...drawn.map(({ id }) => [id, told.has(id) ? LOOKS.told : LOOKS.line] as const),
      ...[...others].map((id) => [id, LOOKS.entity] as const),
    ]),
    legend: [{ colour: LOOKS.told, text: 'what the step says' }],
  };
}
