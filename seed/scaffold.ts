import { existsSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Document } from 'yaml';
import { Fault, messageOf, notWritten } from '../src/errors.js';
import { draftFile } from './draft-file.js';
import { Problems } from './problem.js';
import { LONGEST_CONTEXT, tooLong } from './quote-length.js';
import { sha256Of } from './sha256.js';
import { sourceShape } from './shape.js';
import { decodeUtf8 } from './utf8.js';
import { dataTexts, readText, valuesIn, yamlFiles } from './yaml.js';

/** What an author says of a new source. */
export interface NewSource {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  readonly tier: string;
  readonly language: string;
  readonly licence: string;
  readonly date?: string;
  /** The day on which it was read or copied, if not today. */
  readonly retrieved?: string;
  /** The file of a copy that is held, under the folder of the copies. */
  readonly copy?: string;
}

/**
 * Writes the manifest of a source and an empty file for its claims: both, or neither.
 * @returns the files, as the author sees them.
 * @throws Fault USAGE if one of them exists, the id is taken, or the manifest would break a rule.
 */
export function scaffoldSource(seedDir: string, sourcesDir: string, source: NewSource, today: string): string[] {
  const files = [
    { file: path.join('source', `${source.id}.yaml`), text: manifest(sourcesDir, source, today) },
    { file: path.join('data', 'claims', `${source.id}.yaml`), text: 'expect: { claims: 0 }\nclaims: []\n' },
  ].map(({ file, text }) => ({ file, text: `${editorComment(seedDir, path.dirname(file))}${text}` }));
  checkManifest(seedDir, source, files[0]?.text ?? '');
  writeAll(files.map(({ file, text }) => ({ file: path.join(seedDir, file), text })));
  return files.map(({ file }) => path.join(path.basename(seedDir), file));
}

function manifest(sourcesDir: string, source: NewSource, today: string): string {
  const { copy: file, id, title, tier, language, publisher, date, url, retrieved = today, licence } = source;
  const held = file === undefined ? undefined : heldCopy(sourcesDir, file);
  const document = new Document({
    ...{ id, title, tier, language, publisher, date, url, retrieved, licence },
    ...(held === undefined
      ? { extent: 'PARTIAL', copy: { notHeld: 'read on the web' }, passages: [{ locator: '1' }] }
      : { copy: held.copy, passages: [{ locator: '1', starts: held.starts }] }),
  });
  return document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}

/** Reads a copy: its hash, and its first words, with which the first passage starts. */
function heldCopy(
  sourcesDir: string,
  given: string,
): { readonly copy: { readonly file: string; readonly sha256: string }; readonly starts: string } {
  const file = path.relative(sourcesDir, path.resolve(given)).split(path.sep).join('/');
  if (file.startsWith('../') || path.isAbsolute(file))
    throw new Fault('USAGE', `--copy ${given} is not under ${sourcesDir}. Put it there, or set SOURCES_DIR.`);
  let bytes: Buffer;
  try {
    bytes = readFileSync(given);
  } catch (error) {
    throw new Fault('USAGE', `Cannot read --copy ${given}: ${messageOf(error)}`, { cause: error });
  }
  const decoded = decodeUtf8(bytes);
  if ('why' in decoded) throw new Fault('USAGE', `--copy ${given}:${decoded.line}: ${decoded.why}`);
  const starts = firstWords(decoded.text);
  if (starts === '') throw new Fault('USAGE', `--copy ${given} has no words.`);
  return { copy: { file, sha256: sha256Of(bytes) }, starts };
}

/** As many of the first words as the context of a quote may have. */
function firstWords(text: string): string {
  const words = text.trim().slice(0, 1000).split(/\s+/);
  const lengths = words.map((_, index) => words.slice(0, index + 1).join(' '));
  return lengths.findLast((some) => tooLong(some, LONGEST_CONTEXT) === undefined) ?? '';
}

/** The comment that tells editors the schema, as the files beside a new one have it; none if they have none. */
function editorComment(seedDir: string, folder: string): string {
  const [first] = dataTexts(seedDir, folder, { flat: true });
  const comment =
    first === undefined ? undefined : /^# yaml-language-server: .*/.exec(Buffer.from(first.bytes).toString());
  return comment === undefined || comment === null ? '' : `${comment[0]}\n`;
}

function checkManifest(seedDir: string, { id }: NewSource, text: string): void {
  const problems = new Problems();
  readText({ file: 'the manifest', bytes: Buffer.from(text) }, sourceShape, problems);
  if (problems.list.length > 0)
    throw new Fault(
      'USAGE',
      ['The source cannot be added:', ...problems.list.map(({ message }) => message)].join('\n  '),
    );
  const taken = yamlFiles(seedDir, 'source').find((file) => valuesIn(readFileSync(file, 'utf8'), 'id').includes(id));
  if (taken !== undefined)
    throw new Fault('USAGE', `--id '${id}' is the id of the source in ${taken}. Choose another.`);
}

/** Writes new files completely, or none of them. A link, unlike a rename, never replaces a file. */
function writeAll(files: readonly { readonly file: string; readonly text: string }[]): void {
  const drafts: { readonly file: string; readonly draft: string }[] = [];
  const done: string[] = [];
  try {
    for (const { file, text } of files) {
      if (existsSync(file)) throw new Error(`${file} exists`);
      mkdirSync(path.dirname(file), { recursive: true });
      drafts.push({ file, draft: draftFile(file, [text]) });
    }
    for (const { file, draft } of drafts) {
      linkSync(draft, file);
      done.push(file);
    }
  } catch (error) {
    for (const file of done) rmSync(file);
    const { code } = notWritten('', error);
    throw new Fault(code, `Nothing was written: ${messageOf(error)}`, { cause: error });
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  }
}
