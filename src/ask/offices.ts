import { type Days, isBounded, mayHold } from '../model/days.js';
import { speakingTypes } from '../model/vocabulary.js';
import { timeInWords } from '../model/wording-time.js';
import { countInWords } from '../model/wording.js';
import type { ClaimTexts } from '../questions/claim-document.js';
import type { Context } from '../questions/context.js';
import { namesOf } from '../questions/name-index.js';
import { daysIn } from './dates.js';

/** Whoever held the office that a question mentions. */
export interface Held {
  readonly name: string;
  /** The question with the name in place of the office. */
  readonly text: string;
  /** The same for a search, which may be about the country as well: "Abe Shinzo of Japan". */
  readonly searched: string;
  /** What was taken for whom. */
  readonly told: string;
}

/** "{source} is Prime Minister of {target}", from which "Prime Minister" is the office. */
const OFFICE = /^\{source\} is (?:the )?(.+) of \{target\}$/;

/**
 * Finds who held the office that a question mentions ("the prime minister of Japan", "Japan's PM"). The holder is the one
 * at the time that the question gives, or else on the day that the record grows from.
 * @returns undefined if the question has no office, or the data does not say who alone held it then.
 */
export async function withHolder(text: string, context: Context): Promise<Held | undefined> {
  const offices = officesOf(context.vocabulary);
  if (!offices.some(({ title }) => text.toLowerCase().includes(title))) return undefined;
  const index = await context.claimIndex();
  if (index === null) return undefined;
  const asked: Days | undefined = daysIn(text);
  const day = asked !== undefined && isBounded(asked) ? undefined : await centralDay(context);
  const days = day === undefined ? asked : { from: day, to: day };
  for (const { type, title } of offices) {
    const claims = index.ofType(type).filter(({ supersededBy }) => supersededBy === null);
    const found = find(text, title, claims, context);
    if (found === undefined) continue;
    const holders = (of: readonly ClaimTexts[]): Set<string> => new Set(of.map(({ source }) => source));
    const all = claims.filter(({ target }) => target === found.of);
    const then = holders(days === undefined ? all : all.filter((claim) => claim.edtf !== null && mayHold(claim, days)));
    const [holder] = then;
    const name = holder === undefined ? undefined : context.names.named(holder)?.name;
    if (name === undefined || then.size > 1) continue;
    const others = holders(all).size - 1;
    const instead = (words: string): string => `${text.slice(0, found.from)}${words}${text.slice(found.to)}`;
    return {
      name,
      text: instead(name),
      searched: instead(`${name} of ${found.owner}`),
      told: [
        `Took “${text.slice(found.from, found.to)}” for ${name}`,
        ...(days === undefined
          ? []
          : [day === undefined ? 'in office at that time' : `in office on ${timeInWords(day)}`]),
        ...(others === 0 ? [] : [`and not for ${countInWords(others, 'other')}`]),
      ]
        .join(', ')
        .concat('.'),
    };
  }
  return undefined;
}

/** The offices of a record's vocabulary, the longest titles first, in small letters. */
function officesOf(vocabulary: Context['vocabulary']): { readonly type: string; readonly title: string }[] {
  const speaking = new Set(speakingTypes(vocabulary));
  return vocabulary.types
    .filter(({ type }) => speaking.has(type))
    .flatMap(({ type, sentence, otherWords }) =>
      [sentence, ...otherWords].flatMap((pattern) => {
        const title = OFFICE.exec(pattern)?.[1];
        return title === undefined ? [] : [{ type, title: title.toLowerCase() }];
      }),
    )
    .sort((a, b) => b.title.length - a.title.length);
}

/** Words before an office that make it another one, or somebody else's. */
const ANOTHER = '(?:acting|assistant|deputy|ex|former|future|next|past|previous|vice)';

interface Found {
  readonly from: number;
  readonly to: number;
  /** The country or organisation of the office, and its name. */
  readonly of: string;
  readonly owner: string;
}

/** Where a text has an office of one of the entities that the office's claims are about. */
function find(text: string, title: string, claims: readonly ClaimTexts[], { names }: Context): Found | undefined {
  const named = [...new Set(claims.map(({ target }) => target))]
    .flatMap((of) => {
      const entity = names.named(of);
      return entity === undefined ? [] : namesOf(entity).map((name) => ({ of, name }));
    })
    .sort((a, b) => b.name.length - a.name.length);
  for (const { of, name } of named) {
    const [office, owner] = [title, name].map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const written = new RegExp(
      `(?<![\\p{L}\\p{N}]|${ANOTHER}[ -])(?:(?:the )?${office} of (?:the )?${owner}|${owner}(?:['’]s)? ${office})(?![\\p{L}\\p{N}])`,
      'iu',
    );
    const match = written.exec(text);
    if (match !== null) return { from: match.index, to: match.index + match[0].length, of, owner: name };
  }
  return undefined;
}

/** The day of what the record grows from; undefined if that has no day, or several. */
async function centralDay({ loaders, vocabulary }: Context): Promise<string | undefined> {
  const central = await loaders.entities(vocabulary.record.centre);
  const days = new Set(
    central.flatMap(({ earliest, latest }) => (earliest !== null && earliest === latest ? [earliest] : [])),
  );
  const [day] = days;
  return days.size > 1 ? undefined : day;
}
