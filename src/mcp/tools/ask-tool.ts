import { z } from 'zod';
import type { Draft, Item } from '../fit.js';
import { type AskQuery, AskDocument } from '../operations.generated.js';
import { capitalised } from '../../model/wording.js';
import { measuredInWords } from '../../model/wording-claim.js';
import { claimItem, descriptionItem, entry, entryItem, path, pathItem, refItem } from '../items.js';
import { plan, planItem } from '../plan-item.js';
import { type Detail, claim, claimOf, description, descriptionOf, ref, refOf } from '../shapes.js';
import { claimLines, descriptionLines, refInWords } from '../lines.js';
import { tool } from '../tool.js';
import { unsettled } from './entity-tools.js';

const form = z.object({
  name: z.string(),
  pattern: z.string(),
  explanation: z.string(),
  example: z.string().nullable(),
});

export const ask = tool({
  name: 'ask',
  title: 'Ask a question in plain English',
  use: 'Any question is answered: exactly if it has one of the forms, else by the claims that say most of it.',
  document: AskDocument,
  goesOn: 'offset',
  facts: {
    form: z.string().describe('the form of the question, or ranked'),
    kind: z
      .enum(['EXACT', 'RANKED', 'NOT_SAID'])
      .describe(
        'RANKED: the claims that say most of it, best first; NOT_SAID: nothing says so, nearest has what comes nearest',
      ),
    tryNext: z.array(z.string()).describe('questions that have an exact answer'),
    holds: z.boolean().describe('true for yes, false for no; missing where the dates leave it open'),
  },
  lists: {
    relationships: claim.extend({
      reason: z
        .enum(['DIRECT', 'HEADING', 'STEP'])
        .optional()
        .describe('why it is part of what someone says about an entity; only DIRECT is about the entity itself'),
      reasonText: z.string().optional().describe('the heading or the step that is the reason'),
    }),
    nearest: claim,
    entities: description,
    names: ref,
    paths: path,
    entries: entry,
    plans: plan,
    quantities: z.object({ quantity: z.string(), entity: description.nullable(), relationship: claim.nullable() }),
    forms: form,
  },
  answer: ({ ask: asked }) => {
    if (asked.__typename === 'NotUnderstood') {
      return {
        outcome: 'not_understood',
        message: asked.message,
        suggestions: asked.suggestions.map(refOf),
        items: () =>
          asked.forms.map(({ name, pattern, explanation, example }) => ({
            list: 'forms',
            data: { name, pattern, explanation, example },
            text: `- ${pattern}: ${explanation}${example === null ? '' : ` E.g. ${example}`}`,
            heading: 'What can be asked',
          })),
      };
    }
    const { interpretation, answer, nearest } = asked;
    const draft = answered(answer);
    return {
      ...draft,
      ...(nearest.length === 0 ? {} : { items: (detail: Detail) => nearest.map((each) => nearestItem(each, detail)) }),
      message: draft.message === '' ? interpretation : `${interpretation} ${draft.message}`,
      facts: { form: asked.form, kind: asked.kind, tryNext: asked.tryNext, ...draft.facts },
    };
  },
});

type Answered = Extract<AskQuery['ask'], { readonly __typename: 'Answered' }>;
type Answer = Answered['answer'];

const LARGER = 'use one of the other tools, which page through everything';

function answered(answer: Answer): Draft {
  switch (answer.__typename) {
    case 'AskedEntity':
      return list([answer.entity], (each, detail) => [descriptionItem('entities', each, detail)]);
    case 'AskedEntities': {
      const { entities, totalCount } = answer;
      return {
        ...list(entities, (each, detail) => [descriptionItem('entities', each, detail)]),
        more: totalCount > entities.length,
        widen: LARGER,
      };
    }
    case 'AskedClaims': {
      const { entities, relationships, said, holds, truncated } = answer;
      const names =
        entities.length === 0
          ? ''
          : `Answer: ${entities
              .slice(0, 10)
              .map((each) => refInWords(refOf(each)))
              .join(', ')}${entities.length > 10 ? ' and others' : ''}.`;
      return {
        ...list(
          relationships.map((relationship, index) => ({ relationship, reason: said[index] })),
          ({ relationship, reason }, detail) => [saidItem(relationship, reason, detail)],
        ),
        message: holds === null ? names : `${holds ? 'Yes' : 'No claim says so'}. ${names}`.trim(),
        ...(holds === null ? {} : { facts: { holds } }),
        more: truncated,
        widen: LARGER,
      };
    }
    case 'AskedShared':
      return list(answer.neighbours, ({ entity, relationships }, detail) => {
        const heading = refInWords(refOf(entity));
        return [
          { ...refItem('names', entity, { heading }), text: '' },
          ...relationships.map((each) => claimItem('relationships', each, detail, { heading })),
        ];
      });
    case 'AskedTimeline': {
      const { entries, totalCount } = answer;
      return {
        ...list(entries, (each, detail) => [entryItem('entries', each, detail)]),
        more: totalCount > entries.length,
        widen: LARGER,
      };
    }
    case 'AskedPlans': {
      const { plans, totalCount } = answer;
      return {
        ...list(plans, (each, detail) => [planItem('plans', each, detail)]),
        more: totalCount > plans.length,
        widen: LARGER,
      };
    }
    case 'AskedQuantities':
      return list(answer.quantities, (each, detail) => {
        const quantity = measuredInWords(each.quantity);
        const entity = each.entity === null ? null : descriptionOf(each.entity, detail);
        const relationship = each.relationship === null ? null : claimOf(each.relationship, detail);
        const lines =
          relationship !== null ? claimLines(relationship) : entity !== null ? descriptionLines(entity) : '';
        return [{ list: 'quantities', data: { quantity, entity, relationship }, text: `${quantity}\n${lines}` }];
      });
    case 'ClaimSearch':
      return list(
        answer.claims.map(({ relationship }) => relationship),
        (each, detail) => [claimItem('relationships', each, detail)],
      );
    case 'Paths':
      return {
        outcome: 'answered',
        message: '',
        items: (detail) => answer.paths.map((each, index) => pathItem('paths', each, detail, index + 1)),
        more: answer.truncated,
        widen: 'use the tool paths',
      };
    case 'NoPath':
      return { outcome: 'no_path', message: answer.message };
    default:
      return unsettled(answer);
  }
}

type AskedClaims = Extract<Answer, { readonly __typename: 'AskedClaims' }>;

/** A claim, under its reason if it is not about the entity itself. */
function saidItem(
  claim: AskedClaims['relationships'][number],
  said: AskedClaims['said'][number] | undefined,
  detail: Detail,
): Item {
  if (said === undefined) return claimItem('relationships', claim, detail);
  const { reason, reasonText } = said;
  return claimItem('relationships', claim, detail, {
    heading: reasonText === null ? 'About it' : capitalised(reasonText),
    beside: { reason, ...(reasonText === null ? {} : { reasonText }) },
  });
}

function nearestItem({ relationship }: Answered['nearest'][number], detail: Detail): Item {
  return claimItem('nearest', relationship, detail, { heading: 'Nearest, but no answer' });
}

function list<T>(found: readonly T[], items: (each: T, detail: Detail) => Item[]): Draft {
  return found.length === 0
    ? { outcome: 'nothing', message: 'Nothing in the graph matches.' }
    : { outcome: 'answered', message: '', items: (detail) => found.flatMap((each) => items(each, detail)) };
}
