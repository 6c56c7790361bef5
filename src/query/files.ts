import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../config.js';
import type { Engine } from '../graph/port.js';

const folder = path.join(packageRoot, 'cypher');

/** Every query's name, in order: `NAME.cypher` counts once, with or without a `NAME.neo4j.cypher` beside it. */
export function queryNames(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.cypher') && !file.endsWith('.neo4j.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length))
    .sort();
}

const texts = new Map<string, string>();

/** The text of a query for an engine: its own variant where there is one, else the shared file. Read once. */
export function queryText(name: string, engine: Engine): string {
  const key = `${engine}:${name}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = engine === 'neo4j' ? (readIfThere(`${name}.neo4j.cypher`) ?? read(name)) : read(name);
  texts.set(key, text);
  return text;
}

function read(name: string): string {
  return readFileSync(path.join(folder, `${name}.cypher`), 'utf8');
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(path.join(folder, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
