import { ask, Unanswered } from '../api/client.js';
import { AroundDocument, ComparedDocument, SomeEntitiesDocument, HubsDocument } from '../api/operations.generated.js';
import { askedExamples } from './ask.js';
import { questionTitle } from '../state/title.js';
import { BLANK, entitiesAsked, type Mode, type Question } from '../state/view.js';
import type { ClaimBrief, EntityBrief } from './scene.js';
import { readSides, withSides } from './sides.js';

/** A question that this graph can answer, with its title. */
export interface Example {
  readonly question: Question;
  readonly words: string;
}

const MOST = 3;
/** How many of the best connected entities are tried as subjects of a comparison. */
const TRIED = 8;

/**
 * Questions that this record answers and one document alone does not, in words. Another record has other entities, and is
 * not asked them.
 */
const STARTING: readonly Example[] = [
  { words: 'What became of the plans?', question: BLANK.plans },
  {
    words: 'How are Sport for Tomorrow and the WA Project connected?',
    question: { ...BLANK.path, from: 'initiative:sport-for-tomorrow', to: 'initiative:wa-project' },
  },
  {
    words: 'How did the WA Project lead to WA Project 2.0?',
    question: { ...BLANK.path, from: 'initiative:wa-project', to: 'initiative:wa-project-2-0' },
  },
  {
    words: 'What ties the Vientiane Vision, Vientiane Vision 2.0 and JASMINE together?',
    question: {
      ...BLANK.connect,
      ids: ['framework:vientiane-vision', 'framework:vientiane-vision-2-0', 'framework:jasmine'],
    },
  },
  {
    words: 'What do Japan and the Quad each say about the South China Sea?',
    question: { ...BLANK.compare, entity: 'place:south-china-sea', a: 'country:japan', b: 'organisation:quad' },
  },
];

/** The questions to start from whose entities are all in the graph. */
export function startingQuestions(entities: readonly EntityBrief[]): readonly Example[] {
  const known = new Set(entities.map(({ id }) => id));
  const offered = STARTING.filter(({ question }) => entitiesAsked(question).every((id) => known.has(id)));
  // Plans name no entity, so they are offered only beside a question that shows which record this is.
  return offered.length > 1 ? offered : [];
}

/** Finds a few questions of a mode that have an answer, because examples must never lead to an empty result. */
export async function findExamples(mode: Mode, signal: AbortSignal): Promise<readonly Example[]> {
  switch (mode) {
    case 'around':
      return (await readHubs(signal)).slice(0, MOST).map((hub) => exampleOf({ ...BLANK.around, id: hub.id }, [hub]));
    case 'path':
      return (await readPairs(signal)).map(([from, to]) =>
        exampleOf({ ...BLANK.path, from: from.id, to: to.id }, [from, to]),
      );
    case 'connect':
    case 'shared':
      return (await readPairs(signal)).map((pair) =>
        exampleOf({ ...BLANK[mode], ids: pair.map(({ id }) => id) }, pair),
      );
    case 'compare':
      return findComparisons(signal);
    case 'ask':
      return (await askedExamples(MOST, signal)).map((text) => ({ question: { mode, text }, words: text }));
    default:
      return [];
  }
}

function exampleOf(question: Question, entities: readonly EntityBrief[]): Example {
  const nameOf = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '…';
  return { question, words: questionTitle(question, nameOf) ?? '' };
}

async function readHubs(signal: AbortSignal): Promise<readonly EntityBrief[]> {
  try {
    return (await ask(HubsDocument, {}, signal)).ranking.map(({ entity }) => entity);
  } catch (error) {
    // If the server does not measure, uses the best connected of the first entities that it lists.
    if (!(error instanceof Unanswered) || error.reason === 'unreachable') throw error;
    const { entities } = await ask(SomeEntitiesDocument, {}, signal);
    return [...entities.nodes].sort((one, other) => other.degree - one.degree);
  }
}

/** Pairs that the best connected entity connects, and that no claim connects directly. */
async function readPairs(signal: AbortSignal): Promise<readonly (readonly [EntityBrief, EntityBrief])[]> {
  const [hub] = await readHubs(signal);
  if (hub === undefined) return [];
  const { neighbourhood } = await ask(AroundDocument, { id: hub.id, depth: 1 }, signal);
  return pairsAround(hub.id, neighbourhood.nodes, neighbourhood.relationships);
}

/** Pairs of an entity's best connected neighbours that no claim connects directly. */
export function pairsAround(
  centre: string,
  entities: readonly EntityBrief[],
  claims: readonly ClaimBrief[],
): readonly (readonly [EntityBrief, EntityBrief])[] {
  const tied = new Set(claims.map(({ source, target }) => [source.id, target.id].sort().join(' ')));
  const left = entities
    .filter(({ id }) => id !== centre && tied.has([id, centre].sort().join(' ')))
    .sort((one, other) => other.degree - one.degree || (one.id < other.id ? -1 : 1));
  const pairs: (readonly [EntityBrief, EntityBrief])[] = [];
  for (let first = left.shift(); first !== undefined && pairs.length < MOST; first = left.shift()) {
    const { id } = first;
    const at = left.findIndex((other) => !tied.has([id, other.id].sort().join(' ')));
    const [second] = at < 0 ? [] : left.splice(at, 1);
    if (second !== undefined) pairs.push([first, second]);
  }
  return pairs;
}

/** Entities that both default sides speak about, best connected first. */
async function findComparisons(signal: AbortSignal): Promise<readonly Example[]> {
  const usual = await readSides();
  const { a, b } = withSides(BLANK.compare, usual);
  if (a === null || b === null) return [];
  const subjects = (await readHubs(signal)).filter(({ id }) => id !== a && id !== b).slice(0, TRIED);
  const tried = await Promise.all(
    subjects.map(async (subject) => {
      const { compareIssuers } = await ask(ComparedDocument, { entity: subject.id, a, b }, signal);
      const { both, onlyA, onlyB } = compareIssuers;
      return { subject, voices: both.length > 0 ? 2 : Number(onlyA.length > 0) + Number(onlyB.length > 0) };
    }),
  );
  return tried
    .filter(({ voices }) => voices > 0)
    .sort((one, other) => other.voices - one.voices)
    .slice(0, MOST)
    .map(({ subject }) => exampleOf({ ...BLANK.compare, entity: subject.id, a, b }, [subject, ...usual]));
}
