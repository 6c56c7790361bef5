import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { getBorderCharacters, table } from 'table';
import { keepInHistory } from './history.js';

/** One contender's result, and how it compares with its peer, measured in turn with it. */
export interface Row {
  readonly part: string;
  readonly what: string;
  /** The contender's name. */
  readonly by: string;
  readonly unit: 'ms' | 'MB' | '/s';
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
  /** The median of this contender's figure divided by its peer's, round by round; undefined without a peer. */
  readonly ratio?: number;
  readonly peer?: string;
}

/** A promise that this project makes, and whether this run kept it. */
export interface Limit {
  readonly promise: string;
  readonly value: string;
  readonly met: boolean;
}

/** The results of a run: printed as they arrive, and kept for the table and the JSON at the end. */
export class Report {
  private readonly rows: Row[] = [];
  private readonly limits: Limit[] = [];
  private readonly notes: string[] = [];
  private readonly started = { at: new Date().toISOString(), load: os.loadavg() };

  constructor(private readonly quick: boolean) {}

  add(...rows: readonly Row[]): void {
    for (const row of rows) {
      this.rows.push(row);
      process.stderr.write(`${cells(row).join('  ')}\n`);
    }
  }

  limit(limit: Limit): void {
    this.limits.push(limit);
    process.stderr.write(`${limitLine(limit)}\n`);
  }

  note(text: string): void {
    this.notes.push(text);
    process.stderr.write(`${text}\n`);
  }

  /** The table, the limits and the notes needed to read them. */
  text(): string {
    const head = ['part', 'what', 'by', 'median', 'min', 'max', 'runs', 'ratio'];
    const drawn = table([head, ...this.rows.map((row) => [...cells(row)])], {
      border: getBorderCharacters('norc'),
      columns: [3, 4, 5, 6].reduce((columns, index) => ({ ...columns, [index]: { alignment: 'right' } }), {}),
      drawHorizontalLine: (line, lines) => line <= 1 || line === lines,
    });
    const { node, processors, load } = this.machine();
    const machine = `Node ${node}, ${processors}, load ${load.start} at the start and ${load.end} at the end (1 minute).`;
    const parts = [
      ...(this.rows.length === 0 ? [] : [drawn.trimEnd()]),
      ...this.limits.map(limitLine),
      ...this.notes,
      machine,
    ];
    return `${parts.join('\n')}\n${this.quick ? 'Quick: each part once and small, to see that it runs. Not for quoting.\n' : ''}`;
  }

  /** Writes the same as JSON, adds its ratios to the history, and returns the file. */
  save(folder: string): string {
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, `${this.started.at.replace(/[:.]/g, '-')}.json`);
    const { rows, limits, notes } = this;
    const { at, node, processors, load } = this.machine();
    if (!this.quick)
      for (const line of keepInHistory(rows, at, `Node ${node}, ${processors}, load ${load.start} to ${load.end}`))
        process.stdout.write(`${line}\n`);
    writeFileSync(
      file,
      `${JSON.stringify({ machine: this.machine(), quick: this.quick, limits, rows, notes }, null, 2)}\n`,
    );
    return file;
  }

  private machine() {
    const cpus = os.cpus();
    return {
      at: this.started.at,
      node: process.versions.node,
      platform: `${process.platform} ${process.arch}`,
      processors: `${cpus.length} × ${cpus[0]?.model.trim() ?? 'unknown processor'}`,
      memoryMb: Math.round(os.totalmem() / 1e6),
      load: { start: this.started.load[0]?.toFixed(1) ?? '', end: os.loadavg()[0]?.toFixed(1) ?? '' },
    };
  }
}

function cells({ part, what, by, unit, median, min, max, runs, ratio, peer }: Row): string[] {
  const figures = [median, min, max].map((value) => `${short(value)} ${unit}`);
  const compared = ratio === undefined || peer === undefined ? '' : `${short(ratio)} × ${peer}`;
  return [part, what, by, ...figures, String(runs), compared];
}

function limitLine({ promise, value, met }: Limit): string {
  return `LIMIT ${promise}: ${met ? 'yes' : 'no'} (${value})`;
}

/** Rounds to two or three significant digits. */
function short(value: number): string {
  return value >= 100
    ? value.toFixed(0)
    : value >= 10
      ? value.toFixed(1)
      : value >= 1
        ? value.toFixed(2)
        : value.toPrecision(2);
}
