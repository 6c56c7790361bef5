import { z } from 'zod';
import { countInWords } from '../../model/wording.js';
import type { ContextFactory } from '../../questions/context.js';
import { type DraftChecker, LONGEST, MOST_FILES } from '../draft.js';
import { common, fit } from '../fit.js';
import { whole } from '../shapes.js';
import { ANNOTATIONS, type Tool, answering, offset } from '../tool.js';

const yaml = (most: number) => z.string().min(1).max(most);

const input = z.strictObject({
  claims: yaml(LONGEST.claims).optional().describe('A claims file: expect: { claims: N } and the list claims.'),
  entities: z
    .array(yaml(LONGEST.entities))
    .max(MOST_FILES)
    .optional()
    .describe('Files of new entities, one for each kind: kind, expect: { entities: N } and the list entities.'),
  source: yaml(LONGEST.source).optional().describe('The manifest of the source that the evidence names.'),
  text: z
    .string()
    .max(LONGEST.text)
    .optional()
    .describe('The whole text of that source, in which every quote is looked up.'),
  offset,
});

const output = z.object({
  ...common,
  valid: z.boolean(),
  found: whole.describe('pieces of evidence that were found in the text'),
  sha256: z.string().optional().describe('of the text, for copy in the manifest'),
  problems: z.array(
    z.object({ argument: z.string(), line: whole, message: z.string().describe('what is wrong, and the way out') }),
  ),
  claims: z.array(z.string().describe('the id that a claim would get')),
  entities: z.array(z.string().describe('the id of a new entity')),
});

const TITLE = 'Check drafted claims';

/** The tool by which an agent checks YAML that it has drafted. It is no operation of the API: the API has no drafts. */
export function checkClaims(contexts: ContextFactory, check: DraftChecker, cap: number): Tool {
  return {
    name: 'check_claims',
    title: TITLE,
    description:
      'Checks drafted YAML (claims, new entities, the manifest of their source) by all rules that hold for a single source, and looks up every quote in the text given. It reads only its arguments, the vocabulary and the ids of entities in the graph, and writes nothing. A quote that is not in the text is refused, with the nearest words. Draft with the prompt draft_claims.',
    input,
    output,
    annotations: { title: TITLE, ...ANNOTATIONS },
    ...answering(async (args, signal) => {
      const { offset: skip, ...draft } = input.parse(args);
      const { names, vocabulary, dataVersion } = await contexts.create({ signal });
      const entityIds = [...names.all].map(({ id }) => id);
      const { kinds, types } = vocabulary;
      const { problems, claims, entities, found, sha256 } = await check(draft, { kinds, types, entityIds });
      const ids = [...claims, ...entities];
      const valid = problems.length === 0;
      return fit(
        {
          outcome: valid && ids.length === 0 ? 'nothing' : 'answered',
          message: valid
            ? `No problem. ${countInWords(claims.length, 'claim')}, ${countInWords(entities.length, 'new entity', 'new entities')}; ${countInWords(found, 'piece')} of evidence found in the text.`
            : `${countInWords(problems.length, 'problem')}. Correct them and check again.`,
          facts: { valid, found, ...(sha256 === undefined ? {} : { sha256 }) },
          items: () => [
            ...problems.map(({ file, line, message }) => ({
              list: 'problems',
              data: { argument: file, line, message },
              text: `- ${file}, line ${line}: ${message}`,
              heading: 'Problems',
            })),
            ...claims.map((id) => ({ list: 'claims', data: id, text: `- ${id}`, heading: 'Ids of the claims' })),
            ...entities.map((id) => ({ list: 'entities', data: id, text: `- ${id}`, heading: 'New entities' })),
          ],
        },
        { cap, offset: skip, dataVersion, lists: ['problems', 'claims', 'entities'] },
      );
    }),
  };
}
