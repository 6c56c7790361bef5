import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { ContextFactory } from './context.js';
import { Fault } from './errors.js';
import { type FormatName, exportFile, fileName, inPieces, isFormat, noSuchFormat } from './export/formats.js';
import { NothingSelected, type Selection, select } from './export/select.js';

const whole = (min: number, max: number, standard: number) =>
  z.coerce.number(`expected a whole number`).int().min(min).max(max).default(standard);
const entity = z
  .string('expected one id, name or alias of an entity')
  .trim()
  .min(1, 'expected an id, a name or an alias');
const several = z.union([z.array(entity), entity.transform((one) => [one])]);

/** What `?…` may say, by the part of the graph that it asks for. */
const PARTS = {
  around: z.strictObject({ around: entity, depth: whole(0, 4, 1), limit: whole(1, 2000, 2000) }),
  from: z.strictObject({ from: entity, to: entity, maxLength: whole(1, 8, 4), first: whole(1, 50, 5) }),
  connect: z.strictObject({
    connect: several.pipe(z.array(entity).min(2, 'name at least two entities').max(20, 'name at most 20 entities')),
    maxLength: whole(1, 8, 3),
  }),
  whole: z.strictObject({}),
} as const;

/**
 * The part of the graph that a query string asks for: `?around=ID&depth=1`, `?from=A&to=B`, `?connect=A&connect=B`, or none for the
 * whole graph.
 * @throws Fault BAD_USER_INPUT naming each wrong parameter.
 */
export function selectionOf(query: unknown): Selection {
  const given = z.record(z.string(), z.unknown()).parse(query);
  const has = (name: string): boolean => name in given;
  if (has('around')) {
    const { around, ...rest } = checked(PARTS.around, given);
    return { part: 'around', entity: around, ...rest };
  }
  if (has('from') !== has('to')) {
    const missing = has('from') ? 'to' : 'from';
    const message = `${missing}: is missing. A path has two ends, ?from=A&to=B; for what is near one entity, ask ?around=A.`;
    throw new Fault('BAD_USER_INPUT', `Wrong parameters: ${message}`);
  }
  if (has('from')) return { part: 'paths', ...checked(PARTS.from, given) };
  if (has('connect')) {
    const { connect, maxLength } = checked(PARTS.connect, given);
    return { part: 'connect', entities: connect, maxLength };
  }
  checked(PARTS.whole, given);
  return { part: 'whole' };
}

function checked<T>(shape: z.ZodType<T>, given: unknown): T {
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `${issue.keys.join(', ')}: not known here`
      : `${issue.path.join('.')}: ${issue.message}`,
  );
  const known = 'around, depth, limit; from, to, maxLength, first; or connect, maxLength';
  throw new Fault('BAD_USER_INPUT', `Wrong parameters: ${lines.join('; ')}. There are ${known}.`);
}

/** `GET /export/<format>`: the whole graph, or the part that the query string names, as a file. */
export function exportRoute(contexts: ContextFactory, signalOf: (res: Response) => AbortSignal) {
  return async (req: Request, res: Response): Promise<void> => {
    const format = String(req.params['format']);
    if (!isFormat(format)) {
      res.status(404).json({ error: noSuchFormat(format), code: 'NOT_FOUND' });
      return;
    }
    try {
      await send(contexts, format, req, res, signalOf(res));
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'BAD_USER_INPUT' || res.headersSent) throw error;
      // What went before belongs to a file, not to a refusal.
      for (const header of ['ETag', 'Content-Disposition', 'Cache-Control']) res.removeHeader(header);
      const nothing = error instanceof NothingSelected ? error : undefined;
      const status = nothing === undefined || nothing.reason === 'AMBIGUOUS' ? 400 : 404;
      const suggestions = nothing === undefined ? {} : { suggestions: nothing.suggestions };
      res.status(status).json({ error: error.message, code: nothing?.reason ?? error.code, ...suggestions });
    }
  };
}

async function send(
  contexts: ContextFactory,
  format: FormatName,
  req: Request,
  res: Response,
  signal: AbortSignal,
): Promise<void> {
  const selection = selectionOf(req.query);
  const context = await contexts.create({ signal });
  const tag = entityTag(context.dataVersion, format, selection);
  if (isHeld(req.get('If-None-Match'), tag)) {
    res.status(304).set({ ETag: tag, 'Cache-Control': 'no-cache' }).end();
    return;
  }
  const { content, contentType } = await exportFile(await select(context, selection), format);
  // A copy may be kept, but whoever keeps one asks first whether the data is still the same.
  res
    .type(contentType)
    .attachment(fileName(format, context.dataVersion))
    .type(contentType)
    .set({ ETag: tag, 'Cache-Control': 'no-cache' });
  if (req.method === 'HEAD') {
    res.end();
    return;
  }
  await pipeline(Readable.from(inPieces(content)), res).catch((error: unknown) => {
    // The client left; nobody is there to tell.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

/**
 * Whether the client has the file already: https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match. Express asks less simply: a
 * request that says `no-cache`, as fetch() has it, gets everything again.
 */
function isHeld(header: string | undefined, tag: string): boolean {
  const held = header?.split(',').map((each) => each.trim().replace(/^W\//, '')) ?? [];
  return held.includes(tag) || held.includes('*');
}

/** The same data, writers, format and parameters give the same bytes. */
function entityTag(dataVersion: string, format: FormatName, selection: Selection): string {
  const of = JSON.stringify([writers(), dataVersion, format, selection]);
  return `"${createHash('sha256').update(of).digest('base64url').slice(0, 27)}"`;
}

let digest: string | undefined;

/** A digest of the code that writes the files: it changes more often than the program's version, and so do the bytes. */
function writers(): string {
  if (digest === undefined) {
    const folder = fileURLToPath(new URL('./export', import.meta.url));
    const hash = createHash('sha256');
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.[jt]s$/.test(file)) hash.update(file).update(readFileSync(path.join(folder, file)));
    digest = hash.digest('hex');
  }
  return digest;
}
