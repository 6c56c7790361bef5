import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { FAULTS } from '../../src/errors.js';

/** Longer than a request may take with the server's standard settings, and its answer some of that again. */
const HANGS_AFTER_MS = 30_000;

/** What a server may say when it cannot answer: 503, and 429 to a client that asks for too much. */
const REFUSALS = [429, 503];

export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What became of one request. `cut`: the connection ended before the answer did. */
type Outcome = 'right' | 'refused' | 'wrong' | 'hung' | 'cut';

/** The answers that are right: of each version of the data, one to each question. */
export type Expected = ReadonlyMap<string, readonly unknown[]>;

/** Clients that ask a server questions, each the next as soon as it has its answer, and compare what they get. */
export class Clients {
  readonly counts: Record<Outcome, number> = { right: 0, refused: 0, wrong: 0, hung: 0, cut: 0 };
  /** The first wrong answers, to look into. */
  readonly examples: string[] = [];
  private lastRight = 0;
  private going = true;
  private readonly running: readonly Promise<void>[];

  /** @param questions each asks for `statistics { dataVersion }` too, by which its answer is known */
  constructor(
    private readonly url: () => string,
    private readonly questions: readonly Question[],
    private readonly expected: Expected,
    connections = 8,
  ) {
    this.running = Array.from({ length: connections }, (_, first) => this.keepAsking(first));
  }

  async stop(): Promise<Record<Outcome, number>> {
    this.going = false;
    await Promise.all(this.running);
    return this.counts;
  }

  /** Resolves with the time until a question that was asked from now on is answered rightly. */
  async untilRight(limitMs = 120_000): Promise<number> {
    const began = performance.now();
    while (this.lastRight < began) {
      if (performance.now() - began > limitMs) return Infinity;
      await sleep(5);
    }
    return this.lastRight - began;
  }

  private async keepAsking(first: number): Promise<void> {
    for (let index = first; this.going; index++) {
      const began = performance.now();
      const outcome = await this.ask(index % this.questions.length);
      this.counts[outcome] += 1;
      if (outcome === 'right') this.lastRight = Math.max(this.lastRight, began);
      // A client that is refused does not ask again at once.
      else await sleep(20);
    }
  }

  private async ask(index: number): Promise<Outcome> {
    let status: number;
    let text: string;
    try {
      const answer = await send(this.url(), this.questions[index] as Question);
      [status, text] = [answer.status, await answer.text()];
    } catch (error) {
      return (error as Error).name === 'TimeoutError' ? 'hung' : 'cut';
    }
    const outcome = this.judge(index, status, text);
    if (outcome === 'wrong' && this.examples.length < 5) this.examples.push(`${status} ${text.slice(0, 500)}`);
    return outcome;
  }

  private judge(index: number, status: number, text: string): Outcome {
    const { data, errors } = parsed(text);
    if (REFUSALS.includes(status) && errors !== undefined) return 'refused';
    const version = data?.statistics?.dataVersion;
    if (status !== 200 || version === undefined) return 'wrong';
    const wanted = this.expected.get(version)?.[index];
    if (errors === undefined) return isDeepStrictEqual(data, wanted) ? 'right' : 'wrong';
    // What is there is right, and an error stands for each part that is not.
    const missing = errors.map(({ path }) => path ?? []);
    return errors.every(({ extensions }) => HONEST.includes(extensions?.code ?? '')) &&
      agrees(data, wanted, [], missing)
      ? 'refused'
      : 'wrong';
  }
}

interface Answer {
  readonly data?: { readonly statistics?: { readonly dataVersion: string } } | null;
  readonly errors?: readonly {
    readonly path?: Path;
    readonly extensions?: { readonly code?: string };
  }[];
}

type Path = readonly (string | number)[];

/** Faults of the engine, which a part of an answer may have. */
const HONEST = Object.entries(FAULTS).flatMap(([code, fault]) => ('retryAfter' in fault ? [code] : []));

/** Whether data is what is wanted, but for parts that are null because of an error within them. */
function agrees(given: unknown, wanted: unknown, at: Path, missing: readonly Path[]): boolean {
  if (given === null && wanted !== null) return missing.some((path) => at.every((step, place) => step === path[place]));
  if (typeof given !== 'object' || typeof wanted !== 'object' || given === null || wanted === null)
    return given === wanted;
  const [parts, wantedParts] = [Object.entries(given), new Map<string, unknown>(Object.entries(wanted))];
  return (
    parts.length === wantedParts.size &&
    parts.every(
      ([name, part]) =>
        wantedParts.has(name) &&
        agrees(part, wantedParts.get(name), [...at, Array.isArray(given) ? Number(name) : name], missing),
    )
  );
}

function parsed(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}

function send(url: string, question: Question): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
    signal: AbortSignal.timeout(HANGS_AFTER_MS),
  });
}

/** Asks every question of a server that nothing disturbs. */
export async function answersOf(url: string, questions: readonly Question[]): Promise<[string, readonly unknown[]]> {
  const answers: unknown[] = [];
  let version = '';
  for (const question of questions) {
    const { data, errors } = parsed(await (await send(url, question)).text());
    if (errors !== undefined) throw new Error(`an undisturbed server answered: ${JSON.stringify(errors)}`);
    version = data?.statistics?.dataVersion ?? '';
    answers.push(data);
  }
  return [version, answers];
}
