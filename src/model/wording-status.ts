import type { Stage, StageOn } from './status.js';
import { timeInWords } from './wording-time.js';
import { countInWords } from './wording.js';

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  PROPOSED: 'proposed',
  SIGNED: 'signed',
  IN_FORCE: 'in force',
  ENDED: 'ended',
};

/** "in force for 2 parties on 4 November 2019"; on a day for which the dates leave more than one stage, it says so. */
export function statusInWords(
  { stage, certain, asOf }: StageOn & { readonly stage: Stage; readonly asOf: string },
  parties: number,
): string {
  const preposition = stage === 'SIGNED' ? 'by' : 'for';
  const whom = parties === 0 ? '' : ` ${preposition} ${countInWords(parties, 'party', 'parties')}`;
  const doubt = certain ? '' : ', as far as the sources can tell';
  return `${STAGE_WORDS[stage]}${whom} on ${timeInWords(asOf)}${doubt}`;
}
