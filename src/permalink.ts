import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type GraphQLResolveInfo, print, stripIgnoredCharacters } from 'graphql';
import { Fault } from './errors.js';

/** An operation with the data it was answered from: all that is needed to answer it again. */
export interface LinkedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly dataVersion: string;
}

export interface Permalink {
  readonly path: string;
  readonly operationHash: string;
  readonly variables: string;
  readonly dataVersion: string;
}

/** Longest path a permalink may have: what servers and mail programs still take. */
const LONGEST = 7000;
const LARGEST = 256 * 1024;

/**
 * The link to the operation that is being answered. The operation itself is in the link, packed: no server has to remember it.
 * @throws Fault BAD_USER_INPUT when the operation is too long for a link.
 */
export function permalinkTo(
  { operation, fragments, variableValues }: GraphQLResolveInfo,
  dataVersion: string,
): Permalink {
  const query = stripIgnoredCharacters([operation, ...Object.values(fragments)].map((node) => print(node)).join('\n'));
  const linked: LinkedOperation = {
    query,
    variables: variableValues,
    ...(operation.name === undefined ? {} : { operationName: operation.name.value }),
    dataVersion,
  };
  const path = `/permalink/${deflateRawSync(JSON.stringify(linked), { level: 9 }).toString('base64url')}`;
  if (path.length > LONGEST) {
    throw new Fault(
      'BAD_USER_INPUT',
      `The permalink of this operation would have ${path.length} characters; ${LONGEST} fit. Shorten the operation or its variables.`,
    );
  }
  return { path, operationHash: operationHash(query), variables: JSON.stringify(variableValues), dataVersion };
}

/** SHA-256 of the operation's text without the characters that mean nothing. */
export function operationHash(query: string): string {
  return createHash('sha256').update(stripIgnoredCharacters(query)).digest('hex');
}

/** Reads a link's last part. @throws Fault BAD_USER_INPUT when it is none that this program made. */
export function readPermalink(packed: string): LinkedOperation {
  try {
    const text = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: LARGEST }).toString('utf8');
    const { query, variables, operationName, dataVersion } = JSON.parse(text) as Partial<LinkedOperation>;
    if (typeof query === 'string' && typeof dataVersion === 'string' && typeof variables === 'object') {
      return { query, variables, dataVersion, ...(typeof operationName === 'string' ? { operationName } : {}) };
    }
  } catch {
    // What cannot be unpacked is answered like what unpacks to something else.
  }
  throw new Fault(
    'BAD_USER_INPUT',
    'This is no permalink of this API: it was cut or altered on its way. Ask for a new one with the field permalink.',
  );
}
