import { ask } from '../api/client.js';
import { AskedDocument, type AskedQuery } from '../api/operations.generated.js';
import type { QuestionOf } from '../state/view.js';
import { blankScene, type ClaimWithEnds, distinctById, entitiesOf, type Candidate, type Scene } from './scene.js';

type Answer = Extract<AskedQuery['ask'], { __typename: 'Answered' }>['answer'];

/** Loads the answer to a question in plain English: what it says, and the claims and entities that it is about. */
export async function loadAnswer(question: QuestionOf<'ask'>, signal: AbortSignal): Promise<Scene> {
  const { text } = question;
  if (text === '') return blankScene(question, 'Ask in plain English. The answer shows which claims it rests on.');
  const variables = { text };
  const asked = { document: AskedDocument.toString(), variables };
  const { ask: found } = await ask(AskedDocument, variables, signal);
  if (found.__typename === 'NotUnderstood') return { ...blankScene(question, found.message), asked: [asked] };
  const { kind, interpretation, sentences, tryNext } = found;
  const claims = claimsOf(found.answer);
  const named = namedIn(found.answer);
  const nearest = found.nearest.map(({ relationship }) => relationship);
  const drawn = claims.length > 0 ? claims : nearest;
  return {
    ...blankScene(question, ''),
    entities: distinctById([...named, ...entitiesOf(drawn)]),
    claims: drawn,
    marked: new Set(named.map(({ id }) => id)),
    story: {
      tells: 'answer',
      question,
      answer: { kind, interpretation, sentences, tryNext, claims, reasons: reasonsOf(found.answer), named, nearest },
    },
    asked: [asked],
  };
}

/** The claims that an answer consists of, in its order. */
function claimsOf(answer: Answer): readonly ClaimWithEnds[] {
  switch (answer.__typename) {
    case 'AskedClaims':
      return answer.relationships;
    case 'AskedShared':
      return distinctById(answer.neighbours.flatMap(({ relationships }) => relationships));
    case 'AskedQuantities':
      return distinctById(answer.quantities.flatMap(({ relationship }) => relationship ?? []));
    case 'ClaimSearch':
      return answer.claims.map(({ relationship }) => relationship);
    case 'Paths':
      return distinctById(answer.paths.flatMap(({ hops }) => hops.flatMap(({ relationships }) => relationships)));
    default:
      return [];
  }
}

/** For each claim, why it is part of what is said about an entity, if it is not about the entity itself. */
function reasonsOf(answer: Answer): readonly (string | null)[] {
  return answer.__typename === 'AskedClaims' ? answer.said.map(({ reasonText }) => reasonText) : [];
}

/** The entities that an answer lists, or offers instead of an unknown name. */
function namedIn(answer: Answer): readonly Candidate[] {
  switch (answer.__typename) {
    case 'AskedEntity':
      return [answer.entity];
    case 'AskedEntities':
      return answer.entities;
    case 'NotFound':
      return answer.suggestions;
    case 'Ambiguous':
      return answer.candidates;
    default:
      return [];
  }
}

/** Questions that the present record answers, one of each of the first forms. */
export async function askedExamples(most: number, signal: AbortSignal): Promise<readonly string[]> {
  const { ask: found } = await ask(AskedDocument, { text: 'help' }, signal);
  return found.__typename === 'NotUnderstood' ? found.forms.flatMap(({ example }) => example ?? []).slice(0, most) : [];
}
