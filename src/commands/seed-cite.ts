import { createInterface } from 'node:readline';
import path from 'node:path';
import { type CitedEvidence, citedEvidence, isoDayOf, passageToCite } from '../../seed/cited-evidence.js';
import { type Target, evidenceYaml, insertEvidence } from '../../seed/insert-evidence.js';
import { readConfig } from '../config.js';
import { Fault } from '../errors.js';
import { say } from './with-graph.js';

export interface CiteOptions {
  readonly source: string;
  readonly locator: string;
  readonly paraphrase?: string;
  readonly into?: string;
  readonly claim?: string;
  readonly entity?: string;
}

/** Where the author types, and where questions to the author appear. */
export interface Desk {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly prompt: (text: string) => void;
}

/**
 * `seed:cite`: makes evidence from a phrase that the author pastes, and prints it or adds it to the data. The phrase is
 * in no output and no file, and no argument, so that no shell history has it.
 */
export async function cite(options: CiteOptions): Promise<void> {
  const target = targetOf(options);
  const passage = passageToCite(readConfig().seedDir, options.source, options.locator);
  const desk: Desk = { input: process.stdin, prompt: (text) => void process.stderr.write(`${text}\n`) };
  const evidence = await askForEvidence(passage, options.paraphrase, desk, new Date());
  if (target === undefined) {
    say(evidenceYaml(evidence, 0));
    return;
  }
  const line = insertEvidence(path.resolve(target.file), target, evidence);
  say(`Added evidence to ${target.id}, ${target.file}:${line}. Check the data with npm run validate.`);
}

/** Reads the paraphrase, unless it is given, and the phrase. */
export async function askForEvidence(
  passage: string,
  paraphrase: string | undefined,
  { input, prompt }: Desk,
  today: Date,
): Promise<CitedEvidence> {
  const atTerminal = input.isTTY === true;
  // The first line of a file could be the page's words.
  if (paraphrase === undefined && !atTerminal)
    throw new Fault('USAGE', '--paraphrase is missing. Only at a terminal does this command ask for it.');
  const lines: AsyncIterator<string, undefined> = createInterface({ input, terminal: false })[Symbol.asyncIterator]();
  let ours = paraphrase;
  if (ours === undefined) {
    prompt('What the passage says, in your own words, on one line:');
    ours = (await lines.next()).value ?? '';
  }
  if (atTerminal) prompt('The phrase on the page that says so. Paste it, then press Enter and Ctrl-D:');
  // It ends with the input rather than at an empty line: what is left of a paste would go to the shell.
  const phrase: string[] = [];
  for (let line = await lines.next(); line.done !== true; line = await lines.next()) phrase.push(line.value);
  return citedEvidence(passage, phrase.join('\n'), ours, isoDayOf(today));
}

function targetOf({ into, claim, entity }: CiteOptions): (Target & { readonly file: string }) | undefined {
  const id = claim ?? entity;
  if (into === undefined && id === undefined) return undefined;
  if (into === undefined || id === undefined || (claim !== undefined && entity !== undefined))
    throw new Fault('USAGE', 'Give --into FILE together with one of --claim ID and --entity ID.');
  return { file: into, list: claim === undefined ? 'entities' : 'claims', id };
}
