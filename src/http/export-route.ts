import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Request, Response } from 'express';
import type { Context, ContextFactory } from '../questions/context.js';
import type { Limits } from '../config.js';
import { Fault } from '../errors.js';
import type { CsvOptions } from '../export/csv.js';
import { type FormatName, exportFile, inPieces, isFormat, noSuchFormat } from '../export/formats.js';
import { type Naming, selectionOf } from '../export/parameters.js';
import type { SubgraphRecords } from '../export/records.js';
import type { Selection } from '../export/selection.js';
import { readSelection, storyOf } from '../export/story/read-story.js';
import { type View, readView, viewOf } from '../export/view.js';

/** Parameter names as they appear in a query string. */
const IN_QUERY: Naming = {
  of: (parameter) => parameter,
  example: (parameters) => `?${new URLSearchParams(parameters).toString()}`,
  code: 'BAD_USER_INPUT',
};

/**
 * `GET /export/<format>`: the whole graph, or the part that the query string names, as a file. `POST` takes a view as its
 * reader sees it, with positions and colours, or `{ story }`, a story of the reader's own.
 */
export function exportRoute(
  contexts: ContextFactory,
  signalOf: (res: Response) => AbortSignal,
  { maxCost }: Pick<Limits, 'maxCost'>,
) {
  return async (req: Request, res: Response): Promise<void> => {
    const format = String(req.params['format']);
    const posted = req.method === 'POST' ? postedOf(req.body) : undefined;
    if (!isFormat(format)) {
      res.status(404).json({ error: noSuchFormat(format), code: 'NOT_FOUND' });
      return;
    }
    try {
      await send(contexts, format, req, res, { signal: signalOf(res), maxCost, posted });
    } catch (error) {
      // The client left while the graph was being read, so there is nobody to tell and nothing worth logging.
      if (error instanceof Fault && error.code === 'CANCELLED') return;
      // These headers belong to a file, not to an error.
      if (!res.headersSent)
        for (const header of ['ETag', 'Content-Disposition', 'Cache-Control']) res.removeHeader(header);
      throw error;
    }
  };
}

async function send(
  contexts: ContextFactory,
  format: FormatName,
  req: Request,
  res: Response,
  limits: { readonly signal: AbortSignal; readonly maxCost: number; readonly posted: Selection | View | undefined },
): Promise<void> {
  const { inline, raw, bom, ...query } = req.query;
  const shown = isOn('inline', inline, 'show in the browser', 'download');
  const options = {
    raw: isOn('raw', raw, 'every value as it is', 'safe for spreadsheets'),
    bom: isOn('bom', bom, 'with a byte order mark', 'without one'),
  };
  if (format !== 'csv' && (options.raw || options.bom))
    throw new Fault('BAD_USER_INPUT', `Wrong parameters: ${options.raw ? 'raw' : 'bom'} goes with csv alone.`);
  // What is posted stands in the body, which parameters could only contradict.
  const selection = limits.posted ?? selectionOf(query, IN_QUERY);
  const { tag, file } = await contexts.during(limits, async (context) => {
    const tag = entityTag(context, format, { selection, options });
    if (isHeld(req.get('If-None-Match'), tag)) return { tag, file: undefined };
    return { tag, file: await exportFile(await recordsFor(context, selection), format, options) };
  });
  if (file === undefined) {
    res.status(304).set({ ETag: tag, 'Cache-Control': 'no-cache' }).end();
    return;
  }
  const { content, contentType, fileName, warnings } = file;
  res.type(contentType).set({
    // The name has only letters, digits, dots and hyphens, so it needs no `filename*`:
    // https://www.rfc-editor.org/rfc/rfc6266#section-4.3.
    'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename="${fileName}"`,
    ETag: tag,
    // Clients may keep a copy, but must ask whether the data has changed before using it.
    'Cache-Control': 'no-cache',
  });
  if (warnings.length > 0) res.set('Export-Warning', warnings.join(' '));
  // A displayed file shares the explorer's origin, so the sandbox limits it to what a file opened from disk may do.
  if (shown) res.set('Content-Security-Policy', SANDBOX);
  if (req.method === 'HEAD') {
    res.end();
    return;
  }
  await sendPieces(inPieces(content), res, limits.signal);
}

function postedOf(body: unknown): Selection | View {
  const isStory = typeof body === 'object' && body !== null && 'story' in body;
  return isStory ? { part: 'story', story: storyOf(body.story) } : viewOf(body);
}

function recordsFor(context: Context, selection: Selection | View): Promise<SubgraphRecords> {
  return 'part' in selection ? readSelection(context, selection) : readView(context, selection);
}

const SANDBOX = "sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'";

/** Whether a switch is on. @throws Fault BAD_USER_INPUT for anything but 1, 0 and an empty value. */
function isOn(name: string, value: unknown, on: string, off: string): boolean {
  if (value === undefined || value === '0') return false;
  if (value === '1' || value === '') return true;
  const message = `Wrong parameters: ${name}: expected 1 (${on}) or 0 (${off}), found ${JSON.stringify(value)}.`;
  throw new Fault('BAD_USER_INPUT', message);
}

/**
 * Sends a file as fast as its client takes it. It makes each piece only once the one before is on its way, and none
 * after the client has left or the time is up. Between pieces, other requests have their turn.
 */
export async function sendPieces(pieces: Iterable<Uint8Array>, res: Writable, signal?: AbortSignal): Promise<void> {
  await pipeline(Readable.from(inTurns(pieces, signal)), res).catch((error: unknown) => {
    // The client left, so there is nobody to tell. Or its time was up, which it sees by the end of the connection.
    if (signal?.aborted !== true && (error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

async function* inTurns(pieces: Iterable<Uint8Array>, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    signal?.throwIfAborted();
    yield piece;
    await turn();
  }
}

/**
 * Whether the client already has the file: https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match. Express's own
 * check does not fit, because it sends everything again on a request with `no-cache`, which fetch() adds.
 */
function isHeld(header: string | undefined, tag: string): boolean {
  const held = header?.split(',').map((each) => each.trim().replace(/^W\//, '')) ?? [];
  return held.includes(tag.replace(/^W\//, '')) || held.includes('*');
}

/** The same data, vocabulary, exporter code, format and parameters always give the same bytes. */
function entityTag(
  { dataVersion, vocabulary }: Context,
  format: FormatName,
  asked: { readonly selection: Selection | View; readonly options: CsvOptions },
): string {
  const of = JSON.stringify([writers(), dataVersion, vocabulary, format, asked]);
  // Weak, because the same file is also sent compressed.
  return `W/"${createHash('sha256').update(of).digest('base64url').slice(0, 27)}"`;
}

let digest: string | undefined;

/** A digest of the exporters' code and wording, which can change the bytes without a new program version. */
function writers(): string {
  if (digest === undefined) {
    const hash = createHash('sha256');
    for (const room of ['../export', '../model']) {
      const folder = fileURLToPath(new URL(room, import.meta.url));
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
        if (/\.[jt]s$/.test(file)) hash.update(file).update(readFileSync(path.join(folder, file)));
    }
    digest = hash.digest('hex');
  }
  return digest;
}
