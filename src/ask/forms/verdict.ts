import { speakerOf } from '../../model/wording-claim.js';
import { timeInWords } from '../../model/wording-time.js';
import { listInWords } from '../../model/wording.js';
import type { ClaimNode, QuoteNode } from '../nodes.js';

/** A claim with the dates of the sources of its quotes. */
export type DatedClaim = Omit<ClaimNode, 'evidence'> & {
  readonly evidence: readonly (QuoteNode & {
    readonly passage: { readonly source: { readonly date: string | null } };
  })[];
};

type Manner = Pick<ClaimNode, 'modality' | 'certainty'>;

/**
 * The ways to make a claim, strongest first: a fact is stronger than a position, and a position stronger than a plan.
 */
const MANNERS: readonly (Manner & {
  readonly tell: (speakers: string | undefined, dates: string, several: boolean) => string;
})[] = [
  {
    modality: 'FACT',
    certainty: 'STATED',
    tell: (speakers) => (speakers === undefined ? 'Yes.' : `Yes, according to ${speakers}.`),
  },
  {
    modality: 'FACT',
    certainty: 'IMPLIED',
    tell: (speakers) =>
      `Not explicitly, but ${speakers === undefined ? 'the source implies it' : `what ${speakers} is reported to have said implies it`}.`,
  },
  {
    modality: 'POSITION',
    certainty: 'STATED',
    tell: (speakers, _, several) =>
      `Yes, as a position${speakers === undefined ? ', narrated by the source' : `: ${speakers} ${several ? 'say' : 'says'} so`}.`,
  },
  {
    modality: 'POSITION',
    certainty: 'IMPLIED',
    tell: (speakers) =>
      `As a position, and not explicitly: ${speakers === undefined ? 'the source' : `what ${speakers} is reported to have said`} implies it.`,
  },
  {
    modality: 'PLAN',
    certainty: 'STATED',
    tell: (speakers, dates) =>
      `As a plan: ${speakers === undefined ? 'it was announced' : `${speakers} announced it`}${dates}. The data does not say whether it happened.`,
  },
  {
    modality: 'PLAN',
    certainty: 'IMPLIED',
    tell: (speakers, dates) =>
      `As a plan, and not explicitly: ${speakers === undefined ? 'the source' : `what ${speakers} is reported to have said`}${dates} implies it. ` +
      'The data does not say whether it happened.',
  },
];

/**
 * The answer to a yes-or-no question, from at least one claim. It does not present a plan as done or a position as a
 * fact, and it attributes what somebody says to them.
 */
export function verdict(claims: readonly DatedClaim[]): string {
  for (const { modality, certainty, tell } of MANNERS) {
    const made = claims.filter((claim) => claim.modality === modality && claim.certainty === certainty);
    if (made.length === 0) continue;
    const speakers = distinct(made.flatMap((claim) => speakerOf(claim) ?? []));
    // A fact or a position that the source itself states needs no speaker. A plan is first that of those who made it.
    const said = made.filter((claim) => speakerOf(claim) !== null);
    const own = made.filter((claim) => speakerOf(claim) === null);
    const narrated = modality === 'PLAN' ? speakers.length === 0 : own.length > 0;
    const source = narrated
      ? sourcesInWords(made, (sources) => ` in ${sources}`)
      : sourcesInWords(said, (sources) => ` in ${sources}`) +
        sourcesInWords(own, (sources, many) => `, and ${sources} ${many ? 'tell' : 'tells'} of it`);
    const several = speakers.length > 1 || made.some(({ attributedToMany }) => attributedToMany !== null);
    return tell(narrated ? undefined : listInWords(speakers), source, several);
  }
  return 'No.';
}

/** What `tell` makes of "a source of 4 November 2019"; nothing if no source has a date. */
function sourcesInWords(claims: readonly DatedClaim[], tell: (sources: string, many: boolean) => string): string {
  const dates = distinct(
    claims.flatMap(({ evidence }) =>
      evidence.flatMap(({ passage: { source } }) => (source.date === null ? [] : [source.date])),
    ),
  );
  const many = dates.length > 1;
  return dates.length === 0
    ? ''
    : tell(`${many ? 'sources' : 'a source'} of ${listInWords(dates.map(timeInWords))}`, many);
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].sort();
