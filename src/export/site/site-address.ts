import { createHash } from 'node:crypto';
import { parseGlobalId } from '../../model/ids.js';

/** Long enough for every id of the record, and short enough for every file system. */
const LONGEST = 150;

/**
 * The file of an entity's or a claim's page within the site. It follows from the id, so that a link to it holds when the
 * site is made anew. Only letters, digits, `.`, `_`, `~` and hyphens stand in it, which are the same in a file name and
 * in an address.
 */
export function siteAddress(id: string): string {
  const folder = parseGlobalId(id).is === 'relationship' ? 'claim' : 'entity';
  const name = id
    .replace(/^claim:/, '')
    .replace(/[^A-Za-z0-9-]/gu, (character) => PLAIN[character] ?? `~${character.codePointAt(0)?.toString(16) ?? ''}.`);
  const mark = createHash('sha256').update(id).digest('hex').slice(0, 12);
  return `${folder}/${name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 13)}_${mark}`}.html`;
}

const PLAIN: Readonly<Record<string, string>> = { ':': '.', '/': '_' };
