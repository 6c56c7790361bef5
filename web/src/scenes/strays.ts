import { ask, type Asked, Unanswered } from '../api/client.js';
import { ClaimsByIdDocument, PathsBetweenDocument, WhoIsDocument } from '../api/operations.generated.js';
import { entitiesAsked, withEntity, type Question } from '../state/view.js';
import { blankScene, type ClaimWithEnds, type EntityBrief, type Scene, type Stray } from './scene.js';

/** Whether the server refused a question because of a name in it. */
export function isAboutStrays(error: unknown): boolean {
  return error instanceof Unanswered && (error.code === 'ENTITY_NOT_FOUND' || error.code === 'ENTITY_AMBIGUOUS');
}

/**
 * Finds all the entities that a question names but the graph does not have. The link may be mistyped, or older than the
 * data, so offering corrections is better than an error.
 */
export async function loadStrays(question: Question, asked: Asked | null, signal: AbortSignal): Promise<Scene> {
  const found = await Promise.all(entitiesAsked(question).map((text) => whoIs(text, signal)));
  return {
    ...blankScene(question, ''),
    story: { tells: 'strays', question, strays: found.filter(isStray) },
    asked: asked === null ? [] : [asked],
  };
}

/** Whether a text in a question is a name. A link made by hand may say `of=Japan`. */
export const isName = (text: string): boolean => !text.includes(':');

/** Replaces names or ids in the question with the present ids of the same entities. Others stay as they are. */
export async function withIds(
  question: Question,
  replaced: (text: string) => boolean,
  signal: AbortSignal,
): Promise<Question> {
  const texts = entitiesAsked(question).filter(replaced);
  const found = await Promise.all(texts.map((text) => whoIs(text, signal)));
  return texts.reduce((settled, text, index) => {
    const entity = found[index];
    return entity === undefined || isStray(entity) || entity.id === text
      ? settled
      : withEntity(settled, text, entity.id);
  }, question);
}

/** The entity that an id or name stands for, or suggestions of what it could mean. */
async function whoIs(text: string, signal: AbortSignal): Promise<EntityBrief | Stray> {
  const { entity } = await ask(WhoIsDocument, { id: text }, signal);
  switch (entity.__typename) {
    case 'NotFound':
      return { text, why: 'unknown', instead: entity.suggestions };
    case 'Ambiguous':
      return { text, why: 'several', instead: entity.candidates };
    default:
      return entity;
  }
}

function isStray(found: EntityBrief | Stray): found is Stray {
  return 'why' in found;
}

/**
 * What to show instead of a missing claim: its ends, suggestions for missing ends, and the claims between them, or the
 * claims that could be meant.
 */
export interface Remains {
  readonly ends: readonly EntityBrief[];
  readonly strays: readonly Stray[];
  readonly claims: readonly ClaimWithEnds[];
}

/** Reads the ends from the claim's id: `claim:SOURCE/TYPE/TARGET`. */
export async function readRemains(claimId: string, signal: AbortSignal): Promise<Remains> {
  const named = endsNamed(claimId);
  const found = await Promise.all(named.map((id) => whoIs(id, signal)));
  const ends = found.filter((one): one is EntityBrief => !isStray(one));
  const strays = found.filter(isStray);
  const [from, to] = ends;
  return {
    ends,
    strays,
    claims: from && to ? await readBetween(from.id, to.id, signal) : await readMeant(mended(claimId, strays), signal),
  };
}

function endsNamed(claimId: string): readonly string[] {
  const [source, , target] = claimId.replace(/^claim:/, '').split('/');
  return [...new Set([source ?? '', target ?? ''])].filter((id) => id !== '');
}

/** Variants of the claim's id in which suggestions replace the unknown ends. */
export function mended(claimId: string, strays: readonly Stray[]): readonly string[] {
  const [source = '', type = '', target = '', ...key] = claimId.replace(/^claim:/, '').split('/');
  const meant = (end: string): readonly string[] =>
    strays.find(({ text }) => text === end)?.instead.map(({ id }) => id) ?? [end];
  return meant(source).flatMap((from) => meant(target).map((to) => `claim:${[from, type, to, ...key].join('/')}`));
}

/** The maximum number of ids that the server accepts at once. */
const MOST_TRIED = 50;

async function readMeant(ids: readonly string[], signal: AbortSignal): Promise<readonly ClaimWithEnds[]> {
  if (ids.length === 0) return [];
  const { nodes } = await ask(ClaimsByIdDocument, { ids: ids.slice(0, MOST_TRIED) }, signal);
  return nodes.filter((node) => node?.__typename === 'Relationship');
}

async function readBetween(from: string, to: string, signal: AbortSignal): Promise<readonly ClaimWithEnds[]> {
  if (from === to) return [];
  const { paths } = await ask(PathsBetweenDocument, { from, to, maxLength: 1, first: 1 }, signal);
  return paths.__typename === 'Paths'
    ? paths.paths.flatMap(({ hops }) => hops.flatMap((hop) => hop.relationships))
    : [];
}
