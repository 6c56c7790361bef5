import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { type Document, LineCounter, isMap, isNode, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import { Fault, messageOf } from '../src/errors.js';
import type { CitedEvidence } from './cited-evidence.js';
import { decodeUtf8 } from './utf8.js';
import { claimId } from './read-data.js';
import { replaceFile } from './replace-file.js';
import { notAllowed } from './yaml.js';

/** The record that evidence is for. */
export interface Target {
  readonly list: 'claims' | 'entities';
  readonly id: string;
}

const claimShape = z.object({ source: z.string(), type: z.string(), target: z.string(), key: z.string().optional() });
const entityShape = z.object({ id: z.string() });

/** Writes a piece of evidence as the data files have it, indented for the list of an entry. */
export function evidenceYaml(
  { passage, paraphrase, lookedUp, fingerprint: { length, sha256 } }: CitedEvidence,
  indent: number,
): string {
  const margin = ' '.repeat(indent);
  // A string of JSON is one of YAML.
  return [
    `${margin}- passage: ${JSON.stringify(passage)}`,
    `${margin}  paraphrase: ${JSON.stringify(paraphrase)}`,
    `${margin}  lookedUp: "${lookedUp}"`,
    `${margin}  fingerprint: { length: ${length}, sha256: "${sha256}" }`,
  ].join('\n');
}

/**
 * Adds evidence to an entity or a claim of a data file, at the end of its list. Everything else stays as it is.
 * @returns the line where the evidence starts.
 * @throws Fault USAGE if the file or the record is not there; DATA_INVALID if the file is not YAML.
 */
export function insertEvidence(file: string, target: Target, evidence: CitedEvidence): number {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Fault('USAGE', `Cannot read ${file}: ${messageOf(error)}`, { cause: error });
  }
  const decoded = decodeUtf8(bytes);
  if ('why' in decoded) throw new Fault('DATA_INVALID', `${file}:${decoded.line}: ${decoded.why}`);
  const { changed, line } = withEvidence(decoded.text, file, target, evidence);
  replaceFile(file, [changed]);
  return line;
}

function withEvidence(
  text: string,
  file: string,
  target: Target,
  evidence: CitedEvidence,
): { readonly changed: string; readonly line: number } {
  const document = parseDocument(text);
  if (document.errors.length > 0)
    throw new Fault('DATA_INVALID', `${file} is not valid YAML. Run npm run validate, and correct it first.`);
  const path = [target.list, indexOf(document, file, target), 'evidence'];
  const inserted = inserting(text, document, path, evidence);
  // The document knows best what the file must mean afterwards.
  const list = document.getIn(path, true);
  if (isSeq(list)) {
    list.flow = false;
    list.add(document.createNode(evidence));
  } else document.setIn(path, [evidence]);
  const changed =
    inserted !== undefined && isDeepStrictEqual(parseDocument(inserted).toJS(), document.toJS())
      ? inserted
      : document.toString({ lineWidth: 0 });
  return { changed, line: lineOf(changed, path) };
}

/** The text with the evidence in its place, or undefined where the list is not written as one item per line. */
function inserting(
  text: string,
  document: Document,
  path: readonly (string | number)[],
  evidence: CitedEvidence,
): string | undefined {
  const list = document.getIn(path, true);
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (!isSeq(list) || list.flow === true || !isNode(last) || !list.range || !last.range) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = list.range[0] - (text.lastIndexOf('\n', list.range[0] - 1) + 1);
  // A block of text ends after its line break, anything else before it.
  const end = text[last.range[1] - 1] === '\n' ? last.range[1] - 1 : text.indexOf('\n', last.range[1]);
  const before = end < 0 ? `${text}${newline}` : text.slice(0, end + 1);
  const item = evidenceYaml(evidence, indent).replaceAll('\n', newline);
  return `${before}${item}${newline}${end < 0 ? '' : text.slice(end + 1)}`;
}

/** The place of a record in its list. */
function indexOf(document: Document, file: string, { list, id }: Target): number {
  const root = z.object({ [list]: z.array(z.unknown()) }).safeParse(document.toJS());
  const ids = (root.success ? (root.data[list] ?? []) : []).map((entry) => {
    if (list === 'entities') return entityShape.safeParse(entry).data?.id;
    const claim = claimShape.safeParse(entry).data;
    return claim === undefined ? undefined : claimId(claim);
  });
  const index = ids.indexOf(id);
  if (index >= 0) return index;
  const option = list === 'claims' ? '--claim' : '--entity';
  const known = ids.filter((each) => each !== undefined);
  throw new Fault('USAGE', known.length === 0 ? `${file} has no ${list}.` : `${option} ${notAllowed(id, known)}`);
}

/** The line of the last item of a list. */
function lineOf(text: string, path: readonly (string | number)[]): number {
  const lines = new LineCounter();
  const list = parseDocument(text, { lineCounter: lines }).getIn(path, true);
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  return isMap(last) && last.range ? lines.linePos(last.range[0]).line : 1;
}
