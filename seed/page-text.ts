import { Parser } from 'htmlparser2';
import { messageOf } from '../src/errors.js';

/** What a server sent for a page. */
export interface PageBytes {
  readonly bytes: Uint8Array;
  /** The `Content-Type` header, or the empty string. */
  readonly contentType: string;
}

/** The texts that the bytes of a page may stand for, the most trusted first; or why they are no text. */
export type PageTexts = { readonly texts: Iterable<string> } | { readonly unreadable: string };

/** Elements whose content no reader sees. */
const UNSEEN = new Set(['script', 'style', 'template']);

/** Elements within a line. All others separate words. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i mark q ruby rb s small span strong sub sup u wbr'.split(' '),
);

/** Tried where a page's label is wrong or missing, each only if the bytes are valid in it. */
const OTHER_ENCODINGS = ['utf-8', 'shift_jis', 'euc-jp'];

/**
 * Reads the text of a page: HTML, plain text or PDF. Encodings are often labelled wrongly, so a page can have several
 * texts. Trying them all is safe, because a fingerprint is found in none of the wrong ones.
 */
export async function textsOf({ bytes, contentType }: PageBytes): Promise<PageTexts> {
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  if (type === 'application/pdf' || startsWith(bytes, '%PDF-')) return pdfTexts(bytes);
  if (!/^$|^text\/|[/+](xml|html|json)$/.test(type)) return { unreadable: `its content is ${type}, which has no text` };
  const isPlain = /^text\/(?!html|xml)|json$/.test(type);
  return { texts: decoded(bytes, contentType, isPlain ? (text) => text : textOfHtml) };
}

function* decoded(bytes: Uint8Array, contentType: string, toText: (text: string) => string): Iterable<string> {
  const tried = new Set<string>();
  const declared = [byteOrderMark(bytes), charsetIn(contentType), charsetInMeta(bytes)];
  for (const [label, fatal] of [
    ...declared.map((each) => [each, false] as const),
    ...OTHER_ENCODINGS.map((each) => [each, true] as const),
    ['windows-1252', false] as const,
  ]) {
    const decoder = label === undefined ? undefined : decoderOf(label, fatal);
    if (decoder === undefined || tried.has(decoder.encoding)) continue;
    tried.add(decoder.encoding);
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      continue; // The bytes are not valid in this encoding.
    }
    yield toText(text);
  }
}

function decoderOf(label: string, fatal: boolean): TextDecoder | undefined {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return undefined; // Pages declare encodings that do not exist.
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, '\u00ef\u00bb\u00bf')) return 'utf-8';
  if (startsWith(bytes, '\u00ff\u00fe')) return 'utf-16le';
  return startsWith(bytes, '\u00fe\u00ff') ? 'utf-16be' : undefined;
}

function charsetIn(text: string): string | undefined {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(text)?.[1];
}

/** The encoding that the page itself declares, in the part of it where browsers look for it. */
function charsetInMeta(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const meta = /<meta[^>]+charset[^>]+>/i.exec(head)?.[0] ?? '';
  const label = charsetIn(meta) ?? /^<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1];
  // It could be read as ASCII, so it is not UTF-16. The HTML standard takes it for UTF-8 too.
  return label?.toLowerCase().startsWith('utf-16') === true ? 'utf-8' : label;
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start;
}

function textOfHtml(html: string): string {
  const parts: string[] = [];
  let unseen = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (UNSEEN.has(name)) unseen += 1;
      if (!INLINE.has(name)) parts.push(' ');
    },
    ontext: (text) => {
      if (unseen === 0) parts.push(text);
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) unseen -= 1;
      if (!INLINE.has(name)) parts.push(' ');
    },
  });
  parser.end(html);
  return parts.join('');
}

async function pdfTexts(bytes: Uint8Array): Promise<PageTexts> {
  // Few sources are PDF files, so most runs do without the reader.
  const { extractText, getDocumentProxy } = await import('unpdf');
  try {
    // The library takes the bytes over, and refuses a Buffer. Verbosity 0 keeps its warnings from the terminal.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      const { text } = await extractText(document, { mergePages: true });
      return { texts: [text] };
    } finally {
      await document.destroy();
    }
  } catch (error) {
    return { unreadable: `its PDF cannot be read: ${messageOf(error)}` };
  }
}
