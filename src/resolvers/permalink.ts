import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type GraphQLResolveInfo, type GraphQLSchema, print, printSchema, stripIgnoredCharacters } from 'graphql';
import { programVersion } from '../config.js';
import { Fault } from '../errors.js';

/** An operation, with the data version and the program that answered it: everything needed to answer it again. */
export interface LinkedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly dataVersion: string;
  /** {@link apiVersion} of the program that made the link; undefined in older links, which lack it. */
  readonly program?: string;
}

export interface Permalink extends LinkedOperation {
  readonly program: string;
  readonly operationHash: string;
}

/** Longest path of a permalink that servers and mail programs still accept. */
const LONGEST = 7000;
const LARGEST = 256 * 1024;

/** The current operation in the form a link carries. */
export function permalinkTo(
  { operation, fragments, variableValues, schema }: GraphQLResolveInfo,
  dataVersion: string,
): Permalink {
  const query = stripIgnoredCharacters([operation, ...Object.values(fragments)].map((node) => print(node)).join('\n'));
  return {
    query,
    variables: variableValues,
    ...(operation.name === undefined ? {} : { operationName: operation.name.value }),
    dataVersion,
    program: apiVersion(schema),
    operationHash: operationHash(query),
  };
}

/**
 * The path of a link. The link contains the packed operation, so no server has to remember it.
 * @throws Fault BAD_USER_INPUT when the operation is too long for a link.
 */
export function permalinkPath(permalink: Permalink): string {
  // The reader can derive the hash from the operation.
  const linked = { ...permalink, operationHash: undefined };
  const path = `/permalink/${deflateRawSync(JSON.stringify(linked), { level: 9 }).toString('base64url')}`;
  if (path.length <= LONGEST) return path;
  throw new Fault(
    'BAD_USER_INPUT',
    `The permalink of this operation would have ${path.length} characters, more than the maximum of ${LONGEST}. Shorten the operation or its variables.`,
  );
}

/** SHA-256 of the operation's text without insignificant characters. */
export function operationHash(query: string): string {
  return createHash('sha256').update(stripIgnoredCharacters(query)).digest('hex');
}

/** Reads the last part of a link. @throws Fault BAD_USER_INPUT when this program made no such link. */
export function readPermalink(packed: string): LinkedOperation {
  try {
    const text = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: LARGEST }).toString('utf8');
    const { query, variables, operationName, dataVersion, program } = JSON.parse(text) as Partial<LinkedOperation>;
    if (typeof query === 'string' && typeof dataVersion === 'string' && typeof variables === 'object') {
      return {
        query,
        variables,
        dataVersion,
        ...(typeof operationName === 'string' ? { operationName } : {}),
        ...(typeof program === 'string' ? { program } : {}),
      };
    }
  } catch {
    // A link that cannot be unpacked gets the same error as one with the wrong content.
  }
  throw new Fault(
    'BAD_USER_INPUT',
    'This is not a valid permalink of this API. It may have been cut or altered. Get a new one with the field permalink.',
  );
}

const digests = new WeakMap<GraphQLSchema, string>();

/** The program's version with a digest of its schema, which may change between two versions: `0.1.0+3f9a…`. */
export function apiVersion(schema: GraphQLSchema): string {
  const digest = digests.get(schema) ?? createHash('sha256').update(printSchema(schema)).digest('hex').slice(0, 12);
  digests.set(schema, digest);
  return `${programVersion()}+${digest}`;
}
