import { claimInWords, noteInWords, speakerOf } from '../model/wording-claim.js';
import { timeInWords } from '../model/wording-time.js';
import { countInWords } from '../model/wording.js';
import type { Claim, Description, Ref, Source } from './shapes.js';

/**
 * A claim with its circumstances and quantities, and a line for each quote with its passage and link.
 * - Abe Shinzo announced the WA Project (said by Japan; fact; 2013). “the words” [mofa-2019-11-04#2.1] https://… id:
 * claim:person:abe-shinzo/ANNOUNCED/initiative:wa-project
 */
export function claimLines(claim: Claim): string {
  const { id, when, saidBy, saidByManyOf = null, superseded = null, note, quantities = [] } = claim;
  const speaker = speakerOf({ attributedTo: saidBy, attributedToMany: saidByManyOf });
  const told = { ...claim, edtf: when, speaker, supersededText: superseded };
  const words = claimInWords(told, { say: 'every' });
  const numbers = quantities.map((each) => ` ${each}.`).join('');
  return [
    `- ${words}.${numbers}`,
    ...(note === undefined ? [] : [`  ${noteInWords(note)}`]),
    ...quotes(claim),
    `  id: ${id}`,
  ].join('\n');
}

/** An entity with its summary and the quotes that name it. */
export function descriptionLines(entity: Description): string {
  return [`- ${refInWords(entity)}: ${entity.summary}`, ...quotes(entity)].join('\n');
}

/** "WA Project [initiative:wa-project]" */
export function refInWords({ name, id }: Ref): string {
  return `${name} [${id}]`;
}

/** An entity that a name may mean, with its summary where several have that name. */
export type Candidate = Ref & { readonly summary?: string };

/** "Suzuki Hana [person:suzuki-hana] (person): the first of that name", or without the summary where there is none. */
export function candidateInWords(from: Candidate): string {
  return from.summary === undefined
    ? refInWords(from)
    : `${refInWords(from)} (${from.kind.toLowerCase()}): ${from.summary}`;
}

export function refsInWords(refs: readonly Ref[]): string {
  return refs.map(refInWords).join(', ');
}

export function sourceLine({ id, title, publisher, date, url }: Source): string {
  return `- ${publisher}, “${title}”, ${date === null ? 'undated' : timeInWords(date)} [${id}] ${url}`;
}

function quotes({ evidence, moreQuotes = 0 }: Pick<Claim, 'evidence' | 'moreQuotes'>): string[] {
  return [
    ...evidence.map(({ quote, text = `“${quote ?? ''}”`, passage, url }) => `  ${text} [${passage}] ${url}`),
    ...(moreQuotes === 0 ? [] : [`  and ${countInWords(moreQuotes, 'more quote')}, which cite has`]),
  ];
}
