import { createInterface } from 'node:readline';
import { isoDayOf } from '../../seed/cited-evidence.js';
import { type NewSource, scaffoldSource } from '../../seed/scaffold.js';
import { readConfig } from '../config.js';
import { Fault } from '../errors.js';
import { TIERS } from '../model/evidence.js';
import { say } from './with-graph.js';

/** What a manifest cannot do without, and how the command asks for it. */
const NEEDED = {
  id: 'An id for the source: lower-case letters, digits and hyphens, such as mofa-2019-11-04',
  title: 'The title of the document',
  url: 'Its address on the web',
  publisher: 'Who published it',
  tier: `Its tier: ${TIERS.join(', ')}`,
  language: 'Its language, as a tag of BCP 47 such as en or ja',
  licence: 'What may be done with its text',
} as const;

type Needed = keyof typeof NEEDED;

export type NewSourceOptions = Partial<NewSource>;

/** `new-source`: writes the manifest of a source and an empty file for its claims. */
export async function newSource(options: NewSourceOptions): Promise<void> {
  const { seedDir, sourcesDir } = readConfig();
  const needed = await askForMissing(options);
  const files = scaffoldSource(seedDir, sourcesDir, { ...options, ...needed }, isoDayOf(new Date()));
  for (const file of files) say(`Wrote ${file}`);
  say('Next: list the passages in the first, write claims in the second, and run npm run validate -- --watch.');
}

/** At a terminal, asks for what is missing. @throws Fault USAGE elsewhere, naming all of it. */
async function askForMissing(given: NewSourceOptions): Promise<Record<Needed, string>> {
  const missing = (Object.keys(NEEDED) as Needed[]).filter((key) => given[key] === undefined);
  const answers = new Map<Needed, string>();
  if (missing.length > 0) {
    if (!process.stdin.isTTY)
      throw new Fault(
        'USAGE',
        `Missing: ${missing.map((key) => `--${key}`).join(', ')}. Only at a terminal does this command ask for them.`,
      );
    // Lines are read one after the other, however many are pasted at once.
    const terminal = createInterface({ input: process.stdin, terminal: false });
    const lines: AsyncIterator<string, undefined> = terminal[Symbol.asyncIterator]();
    for (const key of missing) {
      process.stderr.write(`${NEEDED[key]}: `);
      const line = await lines.next();
      if (line.done === true) throw new Fault('USAGE', 'Nothing was written: a question had no answer.');
      answers.set(key, line.value.trim());
    }
    terminal.close();
  }
  const entries = (Object.keys(NEEDED) as Needed[]).map((key) => [key, given[key] ?? answers.get(key) ?? '']);
  return Object.fromEntries(entries) as Record<Needed, string>;
}
