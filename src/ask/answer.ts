import { badInput } from '../errors.js';
import type { Strength } from '../model/evidence.js';
import { countInWords, listInWords } from '../model/wording.js';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../questions/context.js';
import { isSpelt } from '../questions/name-index.js';
import { ambiguityInWords } from '../questions/resolve.js';
import { type Plan, changedMeanwhile, plan } from './form.js';
import { FORMS } from './forms/all-forms.js';
import { howMany } from './forms/how-many.js';
import type {
  AnsweredModel,
  AskedAnswerModel,
  AskedModel,
  NotUnderstoodModel,
  QuestionFormModel,
} from './asked-models.js';
import { type Named, nameFinder } from './name-finder.js';
import { NameDocument, WhichDocument } from './asked-operations.generated.js';
import { variablesOf } from './operations.js';
import { type Sample, readSample } from './sample.js';
import { withHolder } from './offices.js';
import { rankedAnswer } from './ranked.js';
import { PLAIN_WORDS, wordsOf } from './tokens.js';
import { type Understanding, understand } from './understand.js';

/**
 * Answers a question. If it has one of the forms, the form's operation answers it. If it has none, or a form took a phrase
 * for an unknown name, the claims that say most of it are the answer, unless the graph is too large to rank its claims.
 * @param evidence answers from claims whose strongest evidence is one of these; null for any
 * @throws Fault BAD_USER_INPUT if the answer to this question cannot be limited by evidence.
 */
export async function answer(
  text: string,
  evidence: readonly Strength[] | null,
  context: Context,
  schema: GraphQLSchema,
): Promise<AskedModel> {
  const understanding = understand(text, context);
  if (understanding !== null && 'message' in understanding) return notUnderstood(understanding.message, []);
  const held = isSure(understanding) ? undefined : await withHolder(text, context);
  if (held === undefined) return answerAs(text, understanding, evidence, context, schema);
  const named = understand(held.text, context);
  const sure = named !== null && !('message' in named) && isSure(named) ? named : null;
  let answered = await answerAs(sure === null ? held.searched : held.text, sure, evidence, context, schema);
  // A question may be about the office itself, so that its words must stay in what is ranked.
  if (sure === null && answered.__typename === 'Answered' && answered.kind === 'NOT_SAID')
    answered = await answerAs(`${text} (${held.name})`, understanding, evidence, context, schema);
  return answered.__typename === 'Answered'
    ? { ...answered, interpretation: `${held.told} ${answered.interpretation}` }
    : answered;
}

/** Answers a question that is understood so, or that has none of the forms. */
async function answerAs(
  text: string,
  understanding: Formed | null,
  evidence: readonly Strength[] | null,
  context: Context,
  schema: GraphQLSchema,
): Promise<AskedModel> {
  const exact = understanding === null ? null : await exactAnswer(understanding, evidence, context, schema);
  if (typeof exact === 'string') return notUnderstood(exact, understanding?.understood.names.flatMap(idsOf) ?? []);
  if (exact?.kind === 'EXACT') return exact;
  const ranked = await rankedAnswer(text, evidence, context, schema);
  if (ranked === null) return exact ?? notUnderstood(NO_RANKING, []);
  if (exact === null) return ranked.answered;
  if (
    ranked.answered.kind === 'RANKED' &&
    understanding !== null &&
    (isMistaken(understanding) ||
      (exact.form === howMany.name && ranked.coverage >= MOST && hasManyWords(text, understanding)))
  ) {
    return { ...ranked.answered, interpretation: `${exact.interpretation} ${ranked.answered.interpretation}` };
  }
  return { ...exact, nearest: ranked.claims, tryNext: ranked.answered.tryNext };
}

const NO_RANKING =
  'The question has none of the forms, and the graph has too many claims to rank them by the words of a question.';

/** A supposed name of more words is a phrase. */
const LONGEST_NAME = 4;

/** Whether a form took a phrase for a name that the data does not have. */
function isMistaken({ understood: { names } }: Formed): boolean {
  return names.some(({ text, entities }) => entities.length === 0 && wordsOf(text).length > LONGEST_NAME);
}

/**
 * The fewest words beside names of a question for a number that the ranking may answer where no number fits all of them. A claim that says
 * most of so many words is about what they ask for; of fewer words it says as much with another number.
 */
const MANY_WORDS = 5;
const MOST = 0.5;

function hasManyWords(text: string, { understood: { names } }: Formed): boolean {
  const named = new Set(names.flatMap((name) => wordsOf(name.text)));
  return wordsOf(text).filter((word) => !PLAIN_WORDS.has(word) && !named.has(word)).length >= MANY_WORDS;
}

/** Whether a form understands every word of a question, and every name is known. */
function isSure(understanding: Formed | null): understanding is Formed {
  if (understanding === null) return false;
  const { cost, names } = understanding.understood;
  return cost < UNSURE && names.every(({ entities }) => entities.length > 0);
}

/** What a form costs that leaves out or adds more than a few words. The one for numbers, which takes any words, costs less. */
const UNSURE = 11;

type Formed = Extract<Understanding, { readonly form: unknown }>;

/** What a form's operation finds, or the reason why the question makes no sense. */
async function exactAnswer(
  { form, understood }: Formed,
  evidence: readonly Strength[] | null,
  context: Context,
  schema: GraphQLSchema,
): Promise<AnsweredModel | string> {
  const names = understood.names.map((name) => describedIn(name, context));
  const unsettled = names.find(({ entities }) => entities.length !== 1);
  const made =
    unsettled === undefined
      ? await understood.plan(
          names.flatMap(({ entities }) => entities),
          context,
        )
      : unsettled.entities.length > 1
        ? whichOf(unsettled)
        : lookUp(unsettled);
  if (typeof made === 'string') return made;
  // A name that is not settled is looked up, which takes no claims.
  const limited = evidence === null || unsettled !== undefined ? made : made.withEvidence(evidence);
  if (limited === undefined)
    throw badInput(
      `evidence: the answer to a question of the form '${form.name}' has more than claims, so it cannot be limited by evidence. Leave evidence out.`,
    );
  const { answer: found, sentences, operation } = await limited.run(schema, context);
  return {
    __typename: 'Answered',
    kind: isEmpty(found) ? 'NOT_SAID' : 'EXACT',
    form: form.name,
    interpretation: [...names.flatMap(toldShort), limited.interpretation].join(' '),
    operation,
    variables: variablesOf(limited.variables),
    answer: found,
    sentences,
    nearest: [],
    tryNext: [],
  };
}

/** A name that nothing has, as the entity that its words describe, if they describe one. */
function describedIn(name: Named, context: Context): Named {
  if (name.entities.length > 0) return name;
  const entity = nameFinder(context).described(name.text);
  return entity === undefined ? name : { text: name.text, entities: [entity], short: true };
}

/** Whether an operation found nothing of what it looked for. */
function isEmpty(found: AskedAnswerModel): boolean {
  switch (found.__typename) {
    case 'AskedClaims':
      return found.claims.length === 0;
    case 'AskedEntities':
    case 'AskedTimeline':
    case 'AskedPlans':
      return found.totalCount === 0;
    case 'AskedShared':
      return found.neighbours.length === 0;
    case 'AskedQuantities':
      return found.quantities.length === 0;
    case 'NotFound':
    case 'Ambiguous':
    case 'NoPath':
      return true;
    default:
      return false;
  }
}

function idsOf({ entities }: Named): string[] {
  return entities.map(({ id }) => id);
}

function notUnderstood(message: string, suggestions: readonly string[]): NotUnderstoodModel {
  return { __typename: 'NotUnderstood', message, suggestions: [...new Set(suggestions)] };
}

/** "Took “summit” for 22nd ASEAN-Japan Summit." Says first how a short form was understood. */
function toldShort({ text, entities, short, others = 0 }: Named): string[] {
  const [entity] = entities;
  return short === undefined || entities.length !== 1 || entity === undefined
    ? []
    : [`Took “${text}” for ${entity.name}${others === 0 ? '' : `, and not for ${countInWords(others, 'other')}`}.`];
}

/** The answer if several entities have a name, or a short form fits them equally well. It asks which of them is meant. */
function whichOf({ text, entities, short }: Named): Plan {
  const told = `“${text}”`;
  const spelt = entities.some((entity) => isSpelt(entity, text));
  return plan({
    interpretation: short
      ? `The question mentions ${told}, which may be any of ${entities.length} entities.`
      : `The question names ${told}, which is the name of ${entities.length} entities${spelt ? '' : ' if accents are ignored'}.`,
    operation: WhichDocument,
    variables: { ids: entities.map(({ id }) => id).sort() },
    tell: ({ nodes: found }) => {
      const nodes = found.flatMap((node) => node ?? []);
      const message = short
        ? `${told} may be any of ${nodes.length} entities. Ask again with the name of the one you mean.`
        : ambiguityInWords(nodes.length, told, spelt);
      return {
        answer: { __typename: 'Ambiguous', message, candidates: nodes.map(({ id }) => id) },
        // Namesakes are told apart by their kinds and summaries.
        sentences: [
          message,
          ...nodes.map(({ name, kind, id, summary }) => `${name} (${kind.toLowerCase()}, ${id}): ${summary}`),
        ],
      };
    },
  });
}

/** The answer if a name in a question matches no entity. It looks the name up, for similar ones. */
function lookUp({ text }: Named): Plan {
  return plan({
    interpretation: `The question names “${text}”, but no entity in the data has that name.`,
    operation: NameDocument,
    variables: { name: text },
    tell: ({ entity }) => {
      if (entity.__typename !== 'NotFound') throw changedMeanwhile();
      const near = entity.suggestions.map(({ name, id }) => `${name} (${id})`);
      return {
        answer: { ...entity, suggestions: entity.suggestions.map(({ id }) => id) },
        sentences: [entity.message, ...(near.length === 0 ? [] : [`Similar names: ${listInWords(near)}.`])],
      };
    },
  });
}

const samples = new WeakMap<Context['names'], Promise<Sample>>();

/** The forms of question, each with an example that the present data can answer. */
export async function questionForms(context: Context): Promise<QuestionFormModel[]> {
  let sample = samples.get(context.names);
  if (sample === undefined) {
    sample = readSample(context);
    samples.set(context.names, sample);
    // Does not cache a failed read.
    sample.catch(() => samples.delete(context.names));
  }
  const read = await sample;
  return FORMS.map(({ name, pattern, explanation, example }) => ({
    name,
    pattern,
    explanation: typeof explanation === 'string' ? explanation : explanation(read.lexicon),
    example: example(read) ?? null,
  }));
}
