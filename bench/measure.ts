import { performance } from 'node:perf_hooks';
import type { Row } from './report.js';

/** One of the alternatives in a case. `run` returns the figure: milliseconds, unless the case says otherwise. */
export interface Contender {
  readonly name: string;
  readonly run: (round: number) => Promise<number>;
  /** The contender of the same case to compare with. */
  readonly peer?: string;
}

export interface Case {
  readonly part: string;
  readonly what: string;
  readonly rounds: number;
  /** Rounds before the first that counts, to compile code, fill caches and open connections. */
  readonly warmup?: number;
  /** Of the figures; milliseconds when omitted. */
  readonly unit?: Row['unit'];
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A contender whose whole run is timed. */
export function timing(name: string, work: (round: number) => unknown, peer?: string): Contender {
  return { name, run: (round) => timed(() => work(round)), ...(peer === undefined ? {} : { peer }) };
}

/**
 * Runs the contenders in turn, A B A B, so that other load on the machine affects all of them, and compares them round
 * by round. The median of these ratios stays valid when the machine's speed drifts.
 */
export async function compare(
  { part, what, rounds, warmup = 1, unit = 'ms' }: Case,
  contenders: readonly Contender[],
): Promise<Row[]> {
  const figures = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -warmup; round < rounds; round++) {
    for (const { name, run } of contenders) {
      // Warm-up rounds ask the same as the first rounds.
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
    return { part, what, by: name, unit, ...spread(own), ...compared };
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
