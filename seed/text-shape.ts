import { z } from 'zod';
import { isWebAddress } from '../src/model/web-address.js';
import { hasLetterOrDigit, isVisible } from './characters.js';
import { LONGEST_CONTEXT, LONGEST_QUOTE, type LongestFragment, tooLong } from './quote-length.js';

/** Text that a reader can see. */
export const text = z
  .string('expected some text')
  .trim()
  .min(1, { error: 'expected some text', abort: true })
  .refine(isVisible, { error: 'expected text that can be seen', abort: true });

/** A name, which is looked up by its letters and digits. */
export const name = text.refine(hasLetterOrDigit, 'expected a name with a letter or digit');

const fragmentOf = (what: string, most: LongestFragment, wayOut: string) =>
  text.superRefine((value, context) => {
    const excess = tooLong(value, most);
    if (excess !== undefined) context.addIssue({ code: 'custom', message: `${what} ${excess}; ${wayOut}` });
  });

/** The words of a quote. */
export const fragment = fragmentOf('a quote has', LONGEST_QUOTE, 'take a shorter fragment');

/** The content of a table's cell. */
export const cellText = fragmentOf('a cell has', LONGEST_QUOTE, 'give a part of a longer one as { part: "..." }');

/** Words before or after a quote. */
export const context = fragmentOf('the context before or after a quote has', LONGEST_CONTEXT, 'take the nearest words');

/** The address of a page. */
export const webAddress = z
  .string('expected an address')
  .refine(isWebAddress, 'expected an address that begins with https:// or http://, without spaces or a user name');

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens');

// Words of the ontology and the data. Their ids name the definitions that json-schema.ts fills in.
export const entityRef = text.meta({ id: 'entityId' });
export const kindName = text.meta({ id: 'kind' });
export const typeName = text.meta({ id: 'relationshipType' });
