import { z } from 'zod';
import { parseWhen } from '../src/model/when.js';
import type { TableClaim } from './claim-yaml.js';
import type { Table } from './table.js';
import { text } from './text-shape.js';

/** A file of seed/table/ for a table that names, from time to time, who holds an office and since when. */
export const officesShape = z.strictObject({
  source: text,
  /** The column with the words that name the holder. */
  column: text,
  offices: z.array(
    z.strictObject({
      type: text,
      of: text,
      /** What the keys of the office's rows begin with. */
      rows: text,
      /** The holders in order. A term ends on the day that the next one begins, unless `until` says otherwise. */
      holders: z.array(
        z.strictObject({
          person: text,
          /** Words of a row that name the holder, with the day: `President Ana LIMA (since 3 May 2015`. */
          words: text,
          /** The end in EDTF where the table does not give it by the next holder, or gives none. */
          until: text.optional(),
          /** What a reader should know of the claim. */
          note: text.optional(),
        }),
      ),
    }),
  ),
});

export type OfficeRules = z.infer<typeof officesShape>;
type Holder = OfficeRules['offices'][number]['holders'][number];

/**
 * Claims of who held which office, each with the first rows that name the holder and the next one.
 * @throws Error where no row has the words, or they give no day.
 */
export function officeClaims({ source, column, offices }: OfficeRules, { rows }: Table): TableClaim[] {
  return offices.flatMap(({ type, of, rows: beginning, holders }) => {
    const evidenceOf = ({ words }: Holder): string => {
      const found = [...rows].find(
        ([key, same]) => key.startsWith(beginning) && same.some((row) => row[column]?.includes(words)),
      );
      if (found === undefined) throw new Error(`no row of '${beginning}' has the words '${words}'`);
      return `      - { passage: ${JSON.stringify(`${source}#${found[0]}`)}, row: { ${column}: { part: ${JSON.stringify(words)} } } }`;
    };
    return holders.map((holder, index) => {
      const next = holders[index + 1];
      const since = dayIn(holder.words);
      const byNext = next !== undefined && holder.until === undefined;
      const until = byNext ? dayIn(next.words) : (holder.until ?? '..');
      return {
        source: holder.person,
        type,
        target: of,
        key: `since-${since}`,
        when: `${since}/${until}`,
        evidence: [evidenceOf(holder), ...(byNext ? [evidenceOf(next)] : [])],
        note: holder.note,
      };
    });
  });
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `since 3 May 2015` as 2015-05-03. */
function dayIn(words: string): string {
  const [, day = '', month = '', year = ''] = /since (\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})/.exec(words) ?? [];
  const iso = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (parseWhen(iso) === undefined) throw new Error(`'${words}' gives no day`);
  return iso;
}
