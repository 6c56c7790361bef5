import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Request, RequestHandler } from 'express';
import { parse, stripIgnoredCharacters } from 'graphql';
import { Fault, messageOf } from '../errors.js';
import { refuse } from './body.js';
import { refusal } from '../limits/refusal.js';
import { TrustedPaths } from './trusted-paths.js';

/** The operations that a restricted server runs. They are matched by text, whatever its spacing, or by id. */
export class TrustedDocuments {
  private readonly byId = new Map<string, string>();

  private constructor(
    readonly location: string,
    readonly texts: readonly string[],
    /** What the server answers besides the documents. */
    readonly paths: TrustedPaths,
  ) {
    for (const text of texts)
      for (const form of [text, stripIgnoredCharacters(text)]) this.byId.set(sha256(form), text);
  }

  /**
   * Reads the `.graphql` files (one document each) below a folder, or a manifest: `{ "id": "text" }`, or the format of
   * Apollo's `generate-persisted-query-manifest`. A manifest's ids work as well as the sha256 of each text. Paths that
   * are trusted as well stand in the folder's `paths.txt`, one a line, or in the manifest in place of a text.
   * @throws Fault USAGE when there is none, or one cannot be parsed.
   */
  static read(location: string): TrustedDocuments {
    const { named, paths } = readContents(location);
    for (const [name, text] of named) {
      try {
        parse(text);
      } catch (error) {
        throw unreadable(location, `${name}: ${messageOf(error)}`, error);
      }
    }
    if (named.length === 0) throw unreadable(location, 'it contains no documents');
    const documents = new TrustedDocuments(
      location,
      named.map(([, text]) => text),
      paths,
    );
    for (const [name, text] of named) documents.byId.set(name, text);
    return documents;
  }

  /** The names of the operations. */
  get names(): ReadonlySet<string> {
    return new Set(this.texts.flatMap((text) => text.match(/\b(?:query|mutation|subscription)\s+(\w+)/)?.[1] ?? []));
  }

  find(request: { readonly id?: string | undefined; readonly text?: string | undefined }): string | undefined {
    const { id, text } = request;
    if (id !== undefined) return this.byId.get(id.replace(/^sha256:/, ''));
    if (text === undefined) return undefined;
    return this.byId.get(sha256(text)) ?? this.byId.get(sha256(stripped(text)));
  }

  /** What GraphiQL shows on a server that runs only these operations. */
  introduction(): string {
    const names = this.texts.flatMap((text) => text.match(/\b(?:query|mutation|subscription)\s+(\w+)/)?.[1] ?? []);
    return `# This server runs only the ${this.texts.length} operations of its operator (TRUSTED_DOCUMENTS): ${names.join(', ')}.
# Introspection is none of them, so this editor completes nothing here; any other operation is answered OPERATION_NOT_TRUSTED.
# Change the variables and the operation stays one of theirs:

${this.texts[0] ?? ''}`;
  }

  /** Replaces an id by its document, and rejects any other operation. */
  middleware(): RequestHandler {
    return (req, res, next) => {
      const asked = req.method === 'GET' ? askedByUrl(req) : askedByBody(req.body);
      const text = this.find(asked);
      if (text === undefined) {
        const what = asked.id === undefined ? 'This operation' : `The operation with the id '${asked.id.slice(0, 80)}'`;
        refuse(
          req,
          res,
          refusal(
            'OPERATION_NOT_TRUSTED',
            `${what} is not one of the ${this.texts.length} that this server runs (TRUSTED_DOCUMENTS). Send the text of one of them, or its ` +
              'sha256 as documentId or extensions.persistedQuery.sha256Hash; or run your own server without that setting.',
          ),
        );
        return;
      }
      if (req.method === 'GET') {
        const { pathname, searchParams } = urlOf(req);
        searchParams.delete('extensions');
        searchParams.delete('documentId');
        searchParams.set('query', text);
        req.url = `${pathname}?${searchParams.toString()}`;
      } else {
        const others = Object.entries(req.body as object).filter(
          ([key]) => key !== 'extensions' && key !== 'documentId',
        );
        req.body = { ...Object.fromEntries(others), query: text };
      }
      next();
    };
  }
}

interface Asked {
  readonly id?: string | undefined;
  readonly text?: string | undefined;
}

function askedByBody(body: unknown): Asked {
  const { documentId, extensions, query } = (body ?? {}) as Record<string, unknown>;
  return { id: textOf(documentId) ?? hashOf(extensions), text: textOf(query) };
}

function askedByUrl(req: Request): Asked {
  const { searchParams } = urlOf(req);
  const value = (name: string): string | undefined => searchParams.get(name) ?? undefined;
  let extensions: unknown;
  try {
    extensions = JSON.parse(value('extensions') ?? 'null');
  } catch {
    // Text that is not JSON names no document.
  }
  return { id: value('documentId') ?? hashOf(extensions), text: value('query') };
}

function hashOf(extensions: unknown): string | undefined {
  const persisted = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery;
  return textOf(persisted?.sha256Hash);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function urlOf(req: Request): URL {
  return new URL(req.url, 'http://localhost');
}

function stripped(text: string): string {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return text; // not GraphQL
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

interface Contents {
  /** Each document with its name. */
  readonly named: readonly [string, string][];
  readonly paths: TrustedPaths;
}

/** The file of a folder that lists paths. */
const PATHS_FILE = 'paths.txt';

function readContents(location: string): Contents {
  try {
    if (!statSync(location).isDirectory()) {
      const entries = manifest(JSON.parse(readFileSync(location, 'utf8')));
      const isPath = ([, text]: [string, string]): boolean => text.startsWith('/');
      const paths = entries.filter(isPath).map(([, text]) => text);
      return { named: entries.filter((entry) => !isPath(entry)), paths: new TrustedPaths(paths) };
    }
    const files = readdirSync(location, { recursive: true, encoding: 'utf8' }).sort();
    const textOfFile = (file: string): string => readFileSync(path.join(location, file), 'utf8');
    return {
      named: files.filter((file) => /\.(graphql|gql)$/.test(file)).map((file) => [file, textOfFile(file)]),
      paths: new TrustedPaths(files.includes(PATHS_FILE) ? linesOf(textOfFile(PATHS_FILE)) : []),
    };
  } catch (error) {
    throw unreadable(location, messageOf(error), error);
  }
}

/** The lines that are neither empty nor a comment. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  return lines.filter((line) => line !== '');
}

function manifest(json: unknown): [string, string][] {
  const { operations } = (json ?? {}) as { operations?: unknown };
  const entries: [unknown, unknown][] = Array.isArray(operations)
    ? operations.map((each: { id?: unknown; body?: unknown }) => [each.id, each.body])
    : Object.entries((json ?? {}) as Record<string, unknown>);
  return entries.map(([id, text]) => {
    if (typeof id !== 'string' || typeof text !== 'string') throw new Error('expected { "id": "text of a document" }');
    return [id, text];
  });
}

function unreadable(location: string, why: string, cause?: unknown): Fault {
  return new Fault(
    'USAGE',
    `TRUSTED_DOCUMENTS is '${location}': ${why}. Give a folder of .graphql files or a manifest.`,
    {
      cause,
    },
  );
}
