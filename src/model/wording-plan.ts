import { type PlanStatus, type Search } from './plan.js';
import { parseWhen } from './when.js';
import { daysInWords, timeInWords } from './wording-time.js';

/** "fulfilled", "nothing found": what became of a plan, as a heading or an attribute has it. */
export function planStatusInWords(status: PlanStatus): string {
  return status.toLowerCase().replace('_', ' ');
}

/** What the sentence of a plan needs. */
export interface ToldPlan {
  readonly sentence: string;
  /** The name of the person or side that announced it; null where the source itself tells of the plan. */
  readonly speaker: string | null;
  /** The date of the source, in EDTF. */
  readonly madeOn: string | null;
  /** The names of the meetings at which it was made. */
  readonly madeAt: readonly string[];
  /** When it is to be done, in EDTF. */
  readonly due: string | null;
  readonly status: PlanStatus;
  /** The follow-up that decides the status. */
  readonly last: { readonly sentence: string; readonly edtf: string | null; readonly on: string } | null;
  /** The latest search that found nothing. */
  readonly search: Search | null;
  /** The day by which the status holds; null for all that is known. */
  readonly asOf: string | null;
}

/**
 * "Japan carries out Training in Cyber Security: planned by Abe Shinzo on 4 November 2019 (22nd ASEAN-Japan Summit), due
 * January 2020; fulfilled by 7 February 2020 (JICA carries out Training in Cyber Security, January 2020)."
 */
export function planInWords(plan: ToldPlan): string {
  const { sentence, madeAt, due } = plan;
  const where = madeAt.length === 0 ? '' : ` (${madeAt.join('; ')})`;
  // An interval, such as "until 2020" or "since 2020", reads as it is.
  const by = due === null ? '' : `, ${due.includes('/') ? '' : 'due '}${timeInWords(due)}`;
  return `${sentence}: planned ${byWhomAndWhen(plan)}${where}${by}; ${outcomeInWords(plan)}.`;
}

function byWhomAndWhen({ speaker, madeOn }: ToldPlan): string {
  if (speaker !== null) return `by ${speaker}${madeOn === null ? '' : ` ${onInWords(madeOn)}`}`;
  return `according to ${madeOn === null ? 'an undated source' : `a source of ${timeInWords(madeOn)}`}`;
}

/** "fulfilled by 7 February 2020 (…)", "as of 1 December 2019, nothing in the data says what became of it". */
function outcomeInWords({ status, last, search, asOf }: Omit<ToldPlan, 'sentence' | 'speaker'>): string {
  const then = asOf === null ? '' : `as of ${timeInWords(asOf)}, `;
  if (last !== null) {
    const time = last.edtf === null ? '' : `, ${timeInWords(last.edtf)}`;
    return `${then}${planStatusInWords(status)} by ${timeInWords(last.on)} (${last.sentence}${time})`;
  }
  if (search !== null)
    return `${then}a search on ${timeInWords(search.on)} found nothing of what became of it (${search.where})`;
  return `${then}nothing in the data says what became of it`;
}

/** "on 4 November 2019", "in 2019". */
function onInWords(edtf: string): string {
  const when = parseWhen(edtf);
  const whole = when !== undefined && !edtf.includes('/');
  return whole ? daysInWords({ from: when.earliest, to: when.latest }) : timeInWords(edtf);
}
