import { performance } from 'node:perf_hooks';
import type { Row } from './report.js';

/** One way of doing what a case is about. `run` gives the figure: milliseconds, unless the case says otherwise. */
export interface Contender {
  readonly name: string;
  readonly run: (round: number) => Promise<number>;
  /** Whom it is compared with: another contender of the same case. */
  readonly peer?: string;
}

export interface Case {
  readonly part: string;
  readonly what: string;
  readonly rounds: number;
  /** Rounds before the first that counts: code is compiled, caches filled, connections opened. */
  readonly warmup?: number;
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A contender that is timed as a whole. */
export function timing(name: string, work: (round: number) => unknown, peer?: string): Contender {
  return { name, run: (round) => timed(() => work(round)), ...(peer === undefined ? {} : { peer }) };
}

/**
 * Runs the contenders in turn, A B A B, so that whatever else the machine does meets all of them, and compares round by round: the
 * median of such ratios holds where the machine's speed drifts.
 */
export async function compare(
  { part, what, rounds, warmup = 1 }: Case,
  contenders: readonly Contender[],
): Promise<Row[]> {
  const figures = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -warmup; round < rounds; round++) {
    for (const { name, run } of contenders) {
      // Warm-up rounds ask what the first rounds ask.
      const figure = await run(round < 0 ? round + warmup : round);
      if (round >= 0) figures.get(name)?.push(figure);
    }
  }
  return contenders.map(({ name, peer }) => {
    const own = figures.get(name) ?? [];
    const others = peer === undefined ? undefined : figures.get(peer);
    const compared =
      others === undefined || peer === undefined
        ? {}
        : { peer, ratio: median(own.map((figure, round) => figure / (others[round] ?? NaN))) };
    return { part, what, by: name, unit: 'ms' as const, ...spread(own), ...compared };
  });
}

export function spread(figures: readonly number[]): Pick<Row, 'median' | 'min' | 'max' | 'runs'> {
  return { median: median(figures), min: Math.min(...figures), max: Math.max(...figures), runs: figures.length };
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
