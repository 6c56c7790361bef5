import { z } from 'zod';
import { type CitationStyle, CiteDocument } from '../operations.generated.js';
import { source, sourceOf } from '../shapes.js';
import { countInWords } from '../../model/wording.js';
import { tool } from '../tool.js';

export const cite = tool({
  name: 'cite',
  title: 'Get citations for a paper',
  use: 'Pass the ids of the claims you used.',
  document: CiteDocument,
  goesOn: 'offset',
  lists: { citations: z.string(), sources: source, missing: z.string().describe('an id that was not found') },
  answer: ({ cite: { text, missing, sources } }, { style }) => {
    const citations = parts(text, style);
    return {
      outcome: citations.length === 0 ? 'not_found' : 'answered',
      message: [
        citations.length === 0
          ? 'None of these ids was found.'
          : `${countInWords(citations.length, 'citation')} from ${countInWords(sources.length, 'source')}.`,
        ...(missing.length === 0 || citations.length === 0 ? [] : [`Not found: ${missing.join(', ')}.`]),
      ].join(' '),
      // The citations include the sources, and the message names what is missing.
      items: () => [
        ...citations.map((each) => ({ list: 'citations', data: each, text: each })),
        ...sources.map((each) => ({ list: 'sources', data: sourceOf(each), text: '' })),
        ...missing.map((each) => ({ list: 'missing', data: each, text: '' })),
      ],
    };
  },
});

/**
 * Splits citations into footnotes, BibTeX entries or CSL items, because an answer may be cut between them but not
 * within one.
 */
function parts(text: string, style: CitationStyle): string[] {
  if (text === '') return [];
  switch (style) {
    case 'FOOTNOTE':
      return text.split(/\n(?=\d+\. )/);
    case 'BIBTEX':
      return text.split(/\n\s*(?=@\w+\{)/);
    case 'CSL_JSON':
      return (JSON.parse(text) as unknown[]).map((item) => JSON.stringify(item, null, 2));
  }
}
