import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../config.js';

/** A documented question: a file of `docs/operations/`. */
export interface DocumentedOperation {
  /** The file's name without its extension. */
  readonly name: string;
  /** What the operation asks, in words: its first line. */
  readonly question: string;
  /** What kind of question it is. */
  readonly kind: string;
  readonly query: string;
}

/** The documented questions, in order; an empty list where the docs are not installed. */
export function documentedOperations(): DocumentedOperation[] {
  const folder = path.join(packageRoot, 'docs', 'operations');
  let files: string[];
  try {
    files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return files.sort().map((file) => {
    const query = readFileSync(path.join(folder, file), 'utf8');
    return {
      name: path.basename(file, '.graphql'),
      question: /^# (.*)$/m.exec(query)?.[1] ?? file,
      kind: /^# A question of the kind: (.*)\.$/m.exec(query)?.[1] ?? 'other',
      query,
    };
  });
}
