import { wrapAnsi } from 'fast-wrap-ansi';
import pc from 'picocolors';
import { getBorderCharacters, table as drawnTable } from 'table';
import type { Fit } from '../model/fit.js';
import { claimInWords, measuredInWords, notableMannerInWords, noteInWords, speakerOf } from '../model/wording-claim.js';
import { isolateStretches } from '../model/isolate-stretches.js';
import { timeInWords } from '../model/wording-time.js';
import { planStatusInWords } from '../model/wording-plan.js';
import { capitalised, countInWords } from '../model/wording.js';
import type { AskQuery, FoundClaimFragment, FoundEntityFragment } from './asked-operations.generated.js';
import { type QuoteNode, toldClaimOf } from './nodes.js';

type AnsweredResult = Extract<AskQuery['ask'], { readonly __typename: 'Answered' }>;
type NotUnderstoodResult = Extract<AskQuery['ask'], { readonly __typename: 'NotUnderstood' }>;
type AnswerResult = AnsweredResult['answer'];
type AnswerOf<Name extends AnswerResult['__typename']> = Extract<AnswerResult, { readonly __typename: Name }>;
type PathResult = AnswerOf<'Paths'>['paths'][number];

/** A table with columns whose widths are shares of the terminal's. */
function table(
  head: readonly string[],
  shares: readonly number[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  // Each column needs a border and two blanks, and the table a last border.
  const room = Math.max(head.length * 10, width - head.length - 1);
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((room * share) / sum) - 2);
  const wrapped = rows.map((row) =>
    // Words that are longer than a column are divided, such as ids.
    row.map((cell, column) => wrapAnsi(cell, widths[column] ?? 10, { hard: true })),
  );
  return drawnTable([head.map((title) => pc.bold(title)), ...wrapped], {
    border: getBorderCharacters('norc'),
    columns: widths.map((each) => ({ width: each })),
  }).trimEnd();
}

function evidence(quotes: readonly QuoteNode[]): string {
  return quotes.map(({ text, passage }) => `${text} ${pc.dim(passage.id)}`).join('\n');
}

/** A claim whose date and speaker have their own cells. */
function sentenceCell({ sentence, note, ...claim }: FoundClaimFragment, reason: string | null = null): string {
  const manner = notableMannerInWords(claim);
  return [
    ...(reason === null ? [] : [pc.dim(capitalised(reason))]),
    manner === null ? sentence : `${sentence} ${pc.dim(`(${manner})`)}`,
    ...(note === null ? [] : [pc.dim(noteInWords(note))]),
  ].join('\n');
}

/** @param reasons why each claim is included, where that needs saying. */
function claimTable(
  claims: readonly FoundClaimFragment[],
  width: number,
  reasons: readonly (string | null)[] = [],
): string {
  return table(
    ['Claim', 'When', 'According to', 'Evidence'],
    [34, 12, 16, 38],
    claims.map((claim, index) => [
      sentenceCell(claim, reasons[index]),
      claim.when === null ? '' : timeInWords(claim.when.edtf),
      speakerOf(claim) ?? pc.dim('the source'),
      evidence(claim.evidence),
    ]),
    width,
  );
}

function entityTable(entities: readonly FoundEntityFragment[], width: number): string {
  return table(
    ['Name', 'Kind', 'Summary'],
    [30, 14, 56],
    entities.map(({ id, name, kind, summary }) => [`${pc.cyan(name)}\n${pc.dim(id)}`, kind.toLowerCase(), summary]),
    width,
  );
}

/** Draws a path from top to bottom, with arrows for the direction of each claim. */
function drawPath({ length, hops }: PathResult): string {
  const lines = [pc.bold(countInWords(length, 'step')), pc.cyan(hops[0]?.from.name ?? '')];
  for (const { from, to, relationships } of hops) {
    const [claim] = relationships;
    if (claim === undefined) continue;
    const more =
      relationships.length > 1 ? pc.dim(` (and ${countInWords(relationships.length - 1, 'more claim')})`) : '';
    const [quote] = claim.evidence;
    lines.push(
      claim.source.id === from.id ? '  │' : '  ▲',
      `  │ ${claimInWords(toldClaimOf(claim))}${more}`,
      ...(quote === undefined ? [] : [`  │ ${pc.dim(`${quote.text} ${quote.passage.id}`)}`]),
      claim.source.id === from.id ? '  ▼' : '  │',
      pc.cyan(to.name),
    );
  }
  return lines.join('\n');
}

function drawFound(found: AnswerResult, sentences: readonly string[], width: number): string[] {
  const [first = ''] = sentences;
  switch (found.__typename) {
    case 'AskedEntity': {
      const { name, nameJa, kind, aliases, summary, quantities, relationships } = found.entity;
      return [
        `${pc.cyan(pc.bold(name))}${nameJa === null ? '' : ` (${nameJa})`}, ${kind.toLowerCase()}`,
        summary,
        evidence(found.entity.evidence),
        ...(aliases.length === 0 ? [] : [`Also called ${aliases.join(', ')}.`]),
        ...quantities.map((quantity) => `${measuredInWords(quantity)}.`),
        ...claimsOr(relationships.nodes, width),
        ...(relationships.totalCount > relationships.nodes.length
          ? [`${relationships.nodes.length} of ${relationships.totalCount} claims are shown.`]
          : []),
      ];
    }
    case 'AskedEntities':
      return [first, ...(found.entities.length === 0 ? [] : [entityTable(found.entities, width)])];
    case 'AskedClaims':
      return [
        pc.bold(first),
        ...claimsOr(
          found.relationships,
          width,
          found.said.map(({ reasonText }) => reasonText),
        ),
        // The sentences that are not about the claims themselves: other dates, no dates, or the other direction.
        ...sentences.slice(1 + found.relationships.length),
      ];
    case 'AskedShared':
      return [
        first,
        ...found.neighbours.flatMap(({ entity, relationships }) => [
          pc.cyan(entity.name),
          claimTable(relationships, width),
        ]),
      ];
    case 'AskedTimeline':
      return [first, ...(found.entries.length === 0 ? [] : [timelineTable(found.entries, width)])];
    case 'AskedPlans':
      return [first, ...(found.plans.length === 0 ? [] : [planTable(found.plans, width)])];
    case 'AskedQuantities':
      // If no number fits, the sentences offer the others and say that they are others.
      return found.quantities.length === 0 ? [sentences.join('\n')] : [quantityTable(found.quantities, width)];
    case 'ClaimSearch':
      return [
        pc.bold(first),
        ...claimsOr(
          found.claims.slice(0, BEST).map(({ relationship }) => relationship),
          width,
        ),
        ...(found.claims.length > BEST ? [pc.dim(`The best ${BEST} are shown; --json has all.`)] : []),
      ];
    case 'Paths':
      return [...found.paths.map(drawPath), ...(found.truncated ? ['There are more paths than those shown.'] : [])];
    case 'NoPath':
      return [found.message];
    case 'NotFound':
      return [found.message, ...(found.suggestions.length === 0 ? [] : [entityTable(found.suggestions, width)])];
    case 'Ambiguous':
      return [found.message, entityTable(found.candidates, width)];
  }
}

function claimsOr(
  claims: readonly FoundClaimFragment[],
  width: number,
  reasons: readonly (string | null)[] = [],
): string[] {
  return claims.length === 0 ? [] : [claimTable(claims, width, reasons)];
}

/** What the time of an entry leaves open. */
const FIT_NOTES: Readonly<Record<Fit, readonly string[]>> = {
  WITHIN: [],
  ONGOING: ['ongoing at that time'],
  POSSIBLE: ['possibly at that time'],
};

function timelineTable(entries: AnswerOf<'AskedTimeline'>['entries'], width: number): string {
  return table(
    ['When', 'What', 'According to', 'Evidence'],
    [14, 34, 14, 38],
    entries.map(({ fit, text, when, entity, relationship }) => [
      [timeInWords(when.edtf), ...FIT_NOTES[fit].map((note) => pc.dim(`(${note})`))].join('\n'),
      relationship === null ? text : sentenceCell(relationship),
      relationship === null ? '' : (speakerOf(relationship) ?? pc.dim('the source')),
      evidence(relationship?.evidence ?? entity?.evidence ?? []),
    ]),
    width,
  );
}

function planTable(plans: AnswerOf<'AskedPlans'>['plans'], width: number): string {
  return table(
    ['Plan', 'Planned by', 'What became of it', 'Evidence'],
    [28, 14, 22, 36],
    plans.map(({ claim, madeBy, status, due, followUps }) => [
      `${claim.sentence}${due === null ? '' : ` ${pc.dim(`(${timeInWords(due.edtf)})`)}`}`,
      madeBy.name,
      [
        planStatusInWords(status),
        ...followUps.map((each) => pc.dim(`${each.effect.toLowerCase()}, ${timeInWords(each.on)}`)),
      ].join('\n'),
      [claim, ...followUps.map((each) => each.claim)].map((each) => evidence(each.evidence)).join('\n'),
    ]),
    width,
  );
}

function quantityTable(quantities: AnswerOf<'AskedQuantities'>['quantities'], width: number): string {
  return table(
    ['Number', 'Of', 'Evidence'],
    [30, 34, 36],
    quantities.map(({ quantity, entity, relationship }) => [
      measuredInWords(quantity),
      relationship === null ? (entity?.name ?? '') : claimInWords(toldClaimOf(relationship)),
      evidence(relationship?.evidence ?? entity?.evidence ?? []),
    ]),
    width,
  );
}

/** An answer for a terminal: what was understood, then what was found. */
export function drawAnswer(
  { interpretation, answer, sentences, nearest, tryNext }: AnsweredResult,
  width: number,
): string {
  return isolateStretches(
    [
      pc.dim(`Understood: ${interpretation}`),
      ...drawFound(answer, sentences, width),
      ...(nearest.length === 0
        ? []
        : [
            'These claims come nearest. They do not answer the question:',
            claimTable(
              nearest.slice(0, NEAREST).map(({ relationship }) => relationship),
              width,
            ),
          ]),
      ...(tryNext.length === 0 ? [] : [pc.dim(`You can also ask:\n${tryNext.map((each) => `  ${each}`).join('\n')}`)]),
    ].join('\n\n'),
  );
}

/** Of the claims that say most of a question, how many a terminal shows. */
const BEST = 5;

/** Of the claims that come nearest, how many a terminal shows. */
const NEAREST = 3;

/** Why there is no answer, and what can be asked. */
export function drawNotUnderstood({ message, suggestions, forms }: NotUnderstoodResult, width: number): string {
  return isolateStretches(
    [
      message,
      ...(suggestions.length === 0 ? [] : [`Did you mean: ${suggestions.map(({ name }) => name).join('; ')}.`]),
      table(
        ['Form', 'What it asks for', 'Example'],
        [36, 36, 28],
        forms.map(({ pattern, explanation, example }) => [pattern, explanation, example ?? '']),
        width,
      ),
    ].join('\n\n'),
  );
}
