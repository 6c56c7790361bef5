import { SingleBar } from 'cli-progress';
import { compare, describeDifference } from '../../seed/diff.js';
import { load } from '../../seed/load.js';
import { asLine } from '../../seed/problem.js';
import { type Seed, validateSeed } from '../../seed/validate.js';
import { type Config, readConfig } from '../config.js';
import { Fault } from '../errors.js';
import type { Graph } from '../graph/port.js';
import { currentData } from '../questions/context.js';
import { say, withGraph } from './with-graph.js';

/** What a seed holds, in a line. */
export function summary({ data }: Pick<Seed, 'data'>): string {
  const { entities, relationships, passages, sources, version } = data;
  return `${entities.length} entities, ${relationships.length} claims, ${passages.length} passages of ${sources.length} sources (data ${version})`;
}

/** Checks the data, and shows on standard error what deserves a look. */
export function checkedSeed(seedDir: string): Seed {
  const checked = validateSeed(seedDir);
  for (const warning of checked.warnings) process.stderr.write(`Warning: ${asLine(warning)}\n`);
  return checked;
}

export interface SeedOptions {
  readonly engine?: string;
  readonly dryRun?: boolean;
  readonly prune?: boolean;
  readonly ifNeeded?: boolean;
}

/** Checks the data and brings the graph up to date with it; a dry run only lists the changes. */
export async function seed({ engine, dryRun = false, prune = false, ifNeeded = false }: SeedOptions): Promise<void> {
  const config = readConfig(process.env, engine);
  const checked = checkedSeed(config.seedDir);
  say(`Valid: ${summary(checked)}`);
  if (dryRun) {
    for (const line of await differenceTo(config, checked)) say(line);
    say(
      prune ? 'Dry run: nothing was written.' : 'Dry run: nothing was written. Records are removed only with --prune.',
    );
    return;
  }
  if (ifNeeded && (await holds(config, checked))) return;
  const lines = await withGraph(config, 'write', async (graph) => {
    const progress = new Progress();
    const result = await load(graph, checked.data, {
      prune,
      onProgress: (done, total) => progress.show(done, total),
      onWait: (holder) =>
        process.stderr.write(`Another seed (${holder}) is loading this graph. Waiting for it to end.\n`),
    });
    progress.end();
    return [
      ...describeDifference(result.difference).filter((each) => !each.startsWith(' ')),
      result.written
        ? `Loaded into ${graph.engine} (${graph.location}), data ${result.version}`
        : `Up to date: ${graph.engine} (${graph.location})`,
      ...(result.leftOver > 0
        ? [`${result.leftOver} records in the graph are not in the data. Use --prune to remove them.`]
        : []),
    ];
  });
  // Only now is the graph on disk.
  for (const line of lines) say(line);
}

/** Whether the graph already holds this data. It only reads, so the graph may be in use. */
async function holds(config: Config, { data }: Seed): Promise<boolean> {
  const look = async (graph: Graph): Promise<boolean> => {
    const same = (await currentData(graph)).version === data.version;
    if (same) say(`Up to date: ${graph.engine} (${graph.location})`);
    return same;
  };
  return withGraph(config, 'read', look).catch(() => false);
}

/** How the graph differs from the data. It only reads, and treats a missing graph as empty. */
async function differenceTo(config: Config, { data }: Seed): Promise<string[]> {
  const describe = async (graph: Graph): Promise<string[]> => describeDifference(await compare(graph, data));
  try {
    return await withGraph(config, 'read', describe);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'NOT_SEEDED') throw error;
    const empty = {
      ...config,
      graph: { engine: 'embedded', file: undefined, readers: 1, readerMemoryMb: undefined },
    } as const;
    return withGraph(empty, 'read', describe);
  }
}

/** A progress bar on a terminal; elsewhere an occasional line, which suits a log. */
class Progress {
  private readonly bar = process.stderr.isTTY
    ? new SingleBar({
        format: 'Loading {bar} {percentage}% | {value}/{total} records',
        stream: process.stderr,
        hideCursor: true,
      })
    : undefined;
  private started = false;
  private lastTenth = -1;

  show(done: number, total: number): void {
    if (this.bar !== undefined) {
      if (!this.started) this.bar.start(total, 0);
      this.bar.update(done);
    } else {
      const tenth = Math.floor((done / total) * 10);
      if (tenth > this.lastTenth) process.stderr.write(`Loading: ${done} of ${total} records\n`);
      this.lastTenth = tenth;
    }
    this.started = true;
  }

  end(): void {
    this.bar?.stop();
  }
}
