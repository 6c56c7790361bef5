import { existsSync, renameSync } from 'node:fs';
import { messageOf, Fault } from '../errors.js';

/** What the engine keeps beside a graph's file. */
const BESIDE = ['.wal'];

/**
 * Moves a damaged graph and what belongs to it out of the way, for whoever wants to look at it.
 * @returns the file's new name.
 */
export function setAside(file: string): string {
  const stem = `${file}.damaged-${new Date().toISOString().slice(0, 19).replace(/[-:]/g, '')}`;
  let aside = stem;
  for (let count = 2; existsSync(aside); count += 1) aside = `${stem}-${count}`;
  try {
    renameSync(file, aside);
    for (const suffix of BESIDE) if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
  } catch (error) {
    throw new Fault(
      'GRAPH_DAMAGED',
      `The graph file ${file} is damaged and cannot be set aside: ${messageOf(error)}. Remove it, and run npm run seed.`,
      { cause: error },
    );
  }
  return aside;
}
