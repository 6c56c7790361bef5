import { timeInWords } from '../model/wording-time.js';
import { countInWords, numberInWords } from '../model/wording.js';
import type { Context, ContextFactory } from '../questions/context.js';
import type { Count, Quality } from '../questions/quality.js';

/** How many of each list to print; the API has them all. */
const MOST = 20;

const DECIDED = {
  PLAN_STATUS: 'what became of a plan',
  AGREEMENT_STATUS: 'the status of an agreement',
  PREFERENCE: 'which of two claims is preferred',
} as const;

/** What stands behind the claims of a graph: as text, or as JSON with every list whole. */
export async function qualityReport(contexts: ContextFactory, { json = false }: { json?: boolean }): Promise<string> {
  return contexts.during({}, async (context) => {
    const quality = await context.quality();
    const unsourced = (await context.loaders.ask('statistics/unsourced', {})).map(({ id }) => id);
    return json ? JSON.stringify({ ...quality, unsourced }, null, 2) : inWords(context, quality, unsourced);
  });
}

function inWords(context: Context, quality: Quality, unsourced: readonly string[]): string {
  const name = (id: string): string => context.names.named(id)?.name ?? id;
  const counts = <T>(title: string, of: readonly Count<T>[], say: (value: T) => string): string =>
    `${title}: ${of.map(({ of: value, claims }) => `${say(value)} ${shareInWords(claims, quality.claims)}`).join(', ')}`;
  return [
    `${countInWords(quality.claims, 'claim')}; ${numberInWords(unsourced.length)} without evidence`,
    counts('Strongest evidence', quality.byStrength, (strength) => strength),
    counts('Best source', quality.byTier, (tier) => tier),
    counts('Independent publishers', quality.byPublishers, numberInWords),
    counts('Language of the sources', quality.byLanguage, languageInWords),
    counts('Kinds', quality.byKind, (kind) => kind),
    counts('Begins in', quality.byYear, (year) => (year === null ? 'no known year' : String(year))),
    ...list(
      'Decide an answer and have one publisher',
      quality.deciding,
      ({ claim, decides }) => `${claim.id}: ${decides.map((each) => DECIDED[each]).join(', ')}`,
    ),
    ...list('Looked up longest ago', quality.lookUps, ({ on, passage }) => `${timeInWords(on)}: ${passage}`),
    ...list('Entities with one claim', quality.withOneClaim, (id) => `${name(id)} (${id})`),
    ...list(
      'Not joined to the centre of the record',
      quality.apart,
      ({ entity, why }) => `${name(entity)} (${entity})${why === null ? '' : `: ${why}`}`,
    ),
  ].join('\n');
}

/** "ja" is "Japanese". */
function languageInWords(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
}

/** "217 (84 %)" */
function shareInWords(claims: number, all: number): string {
  return `${numberInWords(claims)} (${all === 0 ? 0 : Math.round((100 * claims) / all)} %)`;
}

function list<T>(title: string, items: readonly T[], say: (item: T) => string): string[] {
  const more = items.length - MOST;
  return [
    `${title}: ${numberInWords(items.length)}`,
    ...items.slice(0, MOST).map((item) => `  ${say(item)}`),
    ...(more > 0 ? [`  and ${numberInWords(more)} more, which --json lists`] : []),
  ];
}
