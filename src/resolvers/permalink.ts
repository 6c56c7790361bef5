import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type GraphQLResolveInfo, print, stripIgnoredCharacters } from 'graphql';
import { Fault } from '../errors.js';
import { apiVersion } from './program-version.js';

/** An operation with the data and program it was answered by, and a digest of the answer: all that is needed to answer it again, and to tell. */
export interface LinkedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly dataVersion: string;
  /** {@link apiVersion} of the program that made the link; undefined in links from before they said so. */
  readonly program?: string;
  readonly answer?: string;
}

export interface Permalink extends LinkedOperation {
  readonly program: string;
  readonly operationHash: string;
}

/** Longest path a permalink may have: what servers and mail programs still take. */
const LONGEST = 7000;
const LARGEST = 256 * 1024;

/** The operation that is being answered, as it is put into a link. */
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

/** The path of a link. The operation itself is in it, packed: no server has to remember it. */
function pathOf(link: Permalink, answer: string): string {
  // The hash follows from the operation.
  const linked: LinkedOperation = { ...link, answer };
  return `/permalink/${deflateRawSync(JSON.stringify({ ...linked, operationHash: undefined }), { level: 9 }).toString('base64url')}`;
}

type Place = readonly (string | number)[];

/**
 * The links of one operation. A link holds a digest of the whole answer, which is known only when everything else is answered: until then a
 * placeholder of the same length stands in the link's place.
 */
export class Permalinks {
  private readonly links: { readonly place: Place; readonly link: Permalink }[] = [];
  private readonly roots = new Set<string>();

  /** Notes that a field of the answer's root holds a link, which no digest can be of. */
  hold(root: string | number): void {
    this.roots.add(String(root));
  }

  /**
   * A placeholder, in whose place `seal` puts the link's path.
   * @throws Fault BAD_USER_INPUT when the operation is too long for a link.
   */
  placeholder(link: Permalink, place: Place): string {
    const path = pathOf(link, digestOf(link.operationHash));
    if (path.length > LONGEST) {
      throw new Fault(
        'BAD_USER_INPUT',
        `The permalink of this operation would have ${path.length} characters; ${LONGEST} fit. Shorten the operation or its variables.`,
      );
    }
    this.links.push({ place, link });
    return path;
  }

  /** Puts the links into an answer that is complete, and gives the digest of the rest of it. */
  seal(data: Readonly<Record<string, unknown>> | null | undefined): string {
    const digest = digestOf(JSON.stringify(Object.entries(data ?? {}).filter(([root]) => !this.roots.has(root))));
    for (const { place, link } of this.links) {
      let parent: unknown = data;
      for (const key of place.slice(0, -1)) parent = (parent as Record<string, unknown> | null | undefined)?.[key];
      const key = place.at(-1);
      if (typeof parent === 'object' && parent !== null && key !== undefined)
        (parent as Record<string, unknown>)[key] = pathOf(link, digest);
    }
    return digest;
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** SHA-256 of the operation's text without the characters that mean nothing. */
export function operationHash(query: string): string {
  return createHash('sha256').update(stripIgnoredCharacters(query)).digest('hex');
}

/** Reads a link's last part. @throws Fault BAD_USER_INPUT when it is none that this program made. */
export function readPermalink(packed: string): LinkedOperation {
  try {
    const text = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: LARGEST }).toString('utf8');
    const linked = JSON.parse(text) as Partial<LinkedOperation>;
    const { query, variables, operationName, dataVersion, program, answer } = linked;
    if (typeof query === 'string' && typeof dataVersion === 'string' && typeof variables === 'object') {
      return {
        query,
        variables,
        dataVersion,
        ...(typeof operationName === 'string' ? { operationName } : {}),
        ...(typeof program === 'string' && typeof answer === 'string' ? { program, answer } : {}),
      };
    }
  } catch {
    // What cannot be unpacked is answered like what unpacks to something else.
  }
  throw new Fault(
    'BAD_USER_INPUT',
    'This is no permalink of this API: it was cut or altered on its way. Ask for a new one with the field permalink.',
  );
}
