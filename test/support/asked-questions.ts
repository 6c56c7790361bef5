import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type GraphQLSchema, execute, parse as parseOperation } from 'graphql';
import { parse } from 'yaml';
import { packageRoot } from '../../src/config.js';
import type { Graph } from '../../src/graph/port.js';
import { ContextFactory } from '../../src/questions/context.js';
import { buildSchema } from '../../src/resolvers/schema.js';

/** A question with what answers it, written by one who had not seen the program. */
export interface AskedQuestion {
  readonly question: string;
  readonly sort: string;
  /** For a question with an exact answer: what it asks for. */
  readonly intent?: string;
  /** The entities that it names. */
  readonly entities?: readonly string[];
  /** Claims that answer it: any one of them, or, if `all`, all together. None if the data does not say. */
  readonly answers?: readonly string[];
  readonly all?: boolean;
}

/** The questions for tuning, or those kept for the test. */
export function askedQuestions(half: 'tuning' | 'test'): AskedQuestion[] {
  const file = path.join(packageRoot, 'test', 'ask', 'questions', `${half}.yaml`);
  return parse(readFileSync(file, 'utf8')) as AskedQuestion[];
}

/** What a system answers to a question. */
export interface Reply {
  readonly kind: 'EXACT' | 'RANKED' | 'NOT_SAID' | 'NOT_UNDERSTOOD';
  readonly form: string;
  /** The ids of the claims that it gives, in its order. */
  readonly claims: readonly string[];
  /** Everything that its operation was given. */
  readonly variables: string;
}

const DOCUMENT = parseOperation(`query ($text: String!) {
  ask(text: $text) {
    __typename
    ... on Answered {
      kind
      form
      variables { value }
      answer {
        ... on AskedClaims { relationships { id } }
        ... on AskedQuantities { quantities { relationship { id } } }
        ... on ClaimSearch { claims { relationship { id } } }
      }
    }
  }
}`);

interface Claim {
  readonly id: string;
}

interface Data {
  readonly ask: {
    readonly __typename: string;
    readonly kind: Reply['kind'];
    readonly form: string;
    readonly variables: readonly { readonly value: string }[];
    readonly answer: {
      readonly relationships?: readonly Claim[];
      readonly quantities?: readonly { readonly relationship: Claim | null }[];
      readonly claims?: readonly { readonly relationship: Claim }[];
    };
  };
}

/** Asks questions of a graph. */
export function asker(graph: Graph): (text: string) => Promise<Reply> {
  const contexts = new ContextFactory(graph);
  const schema = buildSchema(contexts.vocabulary);
  return (text) => replyOf(text, contexts, schema);
}

async function replyOf(text: string, contexts: ContextFactory, schema: GraphQLSchema): Promise<Reply> {
  const { data, errors } = await execute({
    schema,
    document: DOCUMENT,
    variableValues: { text },
    contextValue: await contexts.create(),
  });
  if (errors !== undefined) throw errors[0] ?? new Error('no data');
  const { ask } = data as unknown as Data;
  if (ask.__typename !== 'Answered') return { kind: 'NOT_UNDERSTOOD', form: '', claims: [], variables: '' };
  const { relationships = [], quantities = [], claims = [] } = ask.answer;
  return {
    kind: ask.kind,
    form: ask.form,
    claims: [
      ...relationships,
      ...quantities.flatMap(({ relationship }) => relationship ?? []),
      ...claims.map(({ relationship }) => relationship),
    ].map(({ id }) => id),
    variables: ask.variables.map(({ value }) => value).join(' '),
  };
}

/** How well replies answer questions. Shares are from 0 to 1. */
export interface Marks {
  /** The share of a question's claims among the first 5 and 10, averaged. */
  readonly recallAt5: number;
  readonly recallAt10: number;
  /** One divided by the place of the first right claim, averaged. */
  readonly reciprocalRank: number;
  /** The share of questions with an exact intent that the right form answers, about the right entities. */
  readonly exact: number;
  /** The share of all questions that got an answer although the data has none. */
  readonly falseAnswers: number;
  /** The share of all questions that got no answer although the data has one. */
  readonly refusals: number;
}

/** The forms that answer each exact intent. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  path: ['connected'],
  'in-common': ['shared'],
  connect: ['tied'],
  compare: ['compared'],
  whether: ['whether'],
  'how-many': ['how-many', 'how-often', 'who-does-what', 'of-a-kind', 'there'],
  timeline: ['happened', 'when'],
  'who-says': ['who-says'],
};

/** Claims that say the same at different times have one beginning of their id: a twin answers as well. */
function withoutTime(id: string): string {
  return id.replace(/^(claim:[^/]+\/[^/]+\/[^/]+).*$/, '$1');
}

function recall({ answers = [], all = false }: AskedQuestion, claims: readonly string[], first: number): number {
  const wanted = [...new Set(answers.map(withoutTime))];
  const given = new Set(claims.slice(0, first).map(withoutTime));
  const met = wanted.filter((id) => given.has(id)).length;
  return all ? met / Math.min(wanted.length, first) : Math.min(1, met);
}

function reciprocalRank({ answers = [] }: AskedQuestion, claims: readonly string[]): number {
  const wanted = new Set(answers.map(withoutTime));
  const place = claims.findIndex((id) => wanted.has(withoutTime(id)));
  return place < 0 ? 0 : 1 / (place + 1);
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Marks the replies to questions. */
export function marksOf(replies: readonly (readonly [AskedQuestion, Reply])[]): Marks {
  const withClaims = replies.filter(([{ answers = [] }]) => answers.length > 0);
  const exact = replies.filter(([{ intent }]) => intent !== undefined);
  const share = (some: readonly unknown[], of: readonly unknown[] = replies): number => some.length / (of.length || 1);
  return {
    recallAt5: mean(withClaims.map(([question, { claims }]) => recall(question, claims, 5))),
    recallAt10: mean(withClaims.map(([question, { claims }]) => recall(question, claims, 10))),
    reciprocalRank: mean(withClaims.map(([question, { claims }]) => reciprocalRank(question, claims))),
    exact: share(
      exact.filter(
        ([{ intent = '', entities = [] }, { kind, form, variables }]) =>
          kind === 'EXACT' && FORMS[intent]?.includes(form) === true && entities.every((id) => variables.includes(id)),
      ),
      exact,
    ),
    falseAnswers: share(
      replies.filter(([{ sort }, { kind }]) => sort === 'negative' && (kind === 'EXACT' || kind === 'RANKED')),
    ),
    refusals: share(
      replies.filter(
        ([{ sort }, { kind }]) => sort !== 'negative' && (kind === 'NOT_SAID' || kind === 'NOT_UNDERSTOOD'),
      ),
    ),
  };
}
