import { distance } from 'fastest-levenshtein';
import MiniSearch, { type SearchResult } from 'minisearch';
import { Fault } from '../errors.js';
import { type Days, isBounded, mayHold } from '../model/days.js';
import { readEvidence, searchedWords } from '../model/evidence.js';
import type { ClaimKey } from '../model/ids.js';
import { groupBy } from '../model/group-by.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { isNear } from '../model/text.js';
import { timeInWords } from '../model/wording-time.js';
import { isUnspaced, searchWords, stemOf } from '../model/words.js';
import type { EntityRow, Loaders } from '../query/loaders.js';
import type { QueryRow } from '../query/run.js';
import { type NameIndex, namesOf } from './name-index.js';

type ClaimTexts = QueryRow<'relationship/texts'>;

/** A claim that a search found. */
export interface RankedClaim {
  readonly key: ClaimKey;
  /** From 0 to 1, relative to the best claim of the same search. */
  readonly score: number;
  /** The entities that it joins, who says it, and what it is said regarding. */
  readonly about: readonly string[];
}

/** What a search found. */
export interface Ranking {
  /** Best first. */
  readonly claims: readonly RankedClaim[];
  /** How much of what was asked the best claims say together, from 0 to 1: rare words count more than common ones. */
  readonly coverage: number;
  /** The same for its words outside the names of entities. */
  readonly beside: number;
  /** Words of the search that no claim has. */
  readonly unknown: readonly string[];
}

/** What a search looks for beside its words. */
export interface RankOptions {
  /** Entities that the text names. Their claims, and next those of entities beside them, come first. */
  readonly named?: readonly string[];
  /** The words of the text that are their names. */
  readonly namedWords?: readonly string[];
  readonly days?: Days;
  readonly evidence?: readonly string[] | null;
  readonly limit?: number;
}

/** Most claims that an index in memory holds. */
const INDEX_LIMIT = 200_000;

/** What is searched of a claim, and what a word found there counts. */
const FIELDS = { sentence: 2, names: 1.6, verbs: 1, evidence: 1.4, speaker: 0.7, time: 1, numbers: 1, summaries: 0.5 };

type Field = keyof typeof FIELDS;

/** The first claims that are followed one step further. */
const ANCHORS = 12;

/** How much a claim gets from a better one that shares its type and an end, and from one that it follows. */
const SIBLING = 0.5;
const STEP = 3;

/** How much less is said by a claim that is followed through an entity with many claims. */
const NARROWING = 0.3;

/** More claims than these share a type and an end for other reasons than that they belong together. */
const MAX_SIBLINGS = 20;

/** Words that say nothing about what is asked. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but if of to in on at by for from with without about into onto over under between among as is are was were be been being am do does did done has have had having ' +
    'will would shall should can could may might must it its they them their he him his she her we us our you your i me my this that these those there here ' +
    'who whom whose what which where when why how than then so such not no any some all each every please tell show give list name know say says said many much more most other another ' +
    's t also ever already actually exactly really ones one thing things'
  ).split(' '),
);

/** Every claim with its words, held in memory, so that both engines rank alike. Ranked by BM25+ (MiniSearch) and by the graph. */
export class ClaimIndex {
  private readonly claims: ReadonlyMap<string, ClaimTexts>;
  private readonly ofEntity = new Map<string, ClaimTexts[]>();
  /** The claims that share a type and an end. */
  private readonly siblings: ReadonlyMap<string, readonly { readonly row: ClaimTexts }[]>;
  private readonly text: MiniSearch<Record<Field | 'id', string>>;
  /** In how many claims each stem is. */
  private readonly frequencies = new Map<string, number>();
  /** Every word as it is written, for correcting misspelt ones. */
  private readonly words = new Set<string>();

  private constructor(rows: readonly ClaimTexts[]) {
    this.claims = new Map(rows.map((row) => [row.id, row]));
    for (const row of rows)
      for (const end of new Set([row.source, row.target])) {
        const around = this.ofEntity.get(end);
        if (around === undefined) this.ofEntity.set(end, [row]);
        else around.push(row);
      }
    this.siblings = groupBy(
      rows.flatMap((row) => [row.source, row.target].map((end) => ({ group: `${row.type} ${end}`, row }))),
      ({ group }) => group,
    );
    this.text = new MiniSearch({
      fields: Object.keys(FIELDS),
      tokenize: searchWords,
      processTerm: (word) => (EMPTY_WORDS.has(word) ? null : stemOf(word)),
    });
  }

  /** @throws Fault BAD_USER_INPUT when the graph is larger than an index may be. */
  static async read(loaders: Pick<Loaders, 'ask'>, names: NameIndex, vocabulary: Vocabulary): Promise<ClaimIndex> {
    const ids = [...names.all].map(({ id }) => id);
    const [rows, entities] = await Promise.all([
      loaders.ask('relationship/texts', {}),
      loaders.ask('entity/by-ids', { ids }),
    ]);
    if (rows.length > INDEX_LIMIT)
      throw new Fault(
        'BAD_USER_INPUT',
        `The graph has ${rows.length} claims, but the words of at most ${INDEX_LIMIT} are searched.`,
      );
    const index = new ClaimIndex(rows);
    const documentOf = documents(names, new Map(entities.map((row) => [row.id, row])), vocabulary);
    const all = rows.map(documentOf);
    await index.text.addAllAsync(all, { chunkSize: 200 });
    for (const document of all) {
      const words = new Set(
        Object.entries(document).flatMap(([field, text]) => (field === 'id' ? [] : contentWords(text))),
      );
      for (const word of words) index.words.add(word);
      for (const stem of new Set([...words].map(stemOf)))
        index.frequencies.set(stem, (index.frequencies.get(stem) ?? 0) + 1);
    }
    return index;
  }

  /** The claims that say most of what a text says. */
  rank(text: string, { named = [], namedWords = [], days, evidence = null, limit = 10 }: RankOptions = {}): Ranking {
    const corrected = contentWords(text).map((word) => this.corrected(word));
    const stems = [...new Set(corrected.map(stemOf))];
    const found = this.text.search(corrected.join(' '), {
      boost: FIELDS,
      combineWith: 'OR',
      filter: ({ id }) => evidence === null || evidence.includes(this.claim(id as string).strength),
    });
    const scored = this.closer(found, new Set(named), days);
    const followed = this.follow(scored, stems, new Set(named));
    const claims = scored
      .map((each) => ({ ...each, score: Math.max(each.score, followed.get(each.id)?.score ?? 0) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
    const best = claims[0]?.score ?? 1;
    const inNames = new Set(namedWords.map(stemOf));
    const beside = stems.filter((stem) => !inNames.has(stem));
    const coverageOf = (of: readonly string[]): number => {
      const total = of.reduce((sum, stem) => sum + this.weight(stem), 0);
      if (total === 0) return 1;
      return Math.max(
        0,
        ...claims.slice(0, 3).map(({ id, met }) => {
          const all = new Set([...met, ...(followed.get(id)?.met ?? [])]);
          return of.reduce((sum, stem) => sum + (all.has(stem) ? this.weight(stem) : 0), 0) / total;
        }),
      );
    };
    return {
      claims: claims.map(({ id, score }) => ({
        key: this.keyOf(id),
        score: Math.round((1000 * score) / best) / 1000,
        about: this.about(id),
      })),
      coverage: coverageOf(stems),
      beside: coverageOf(beside),
      unknown: [...new Set(contentWords(text))].filter((word) => !this.frequencies.has(stemOf(this.corrected(word)))),
    };
  }

  /** The known word that a word is a misspelling of, or the word itself. */
  private corrected(word: string): string {
    if (this.frequencies.has(stemOf(word)) || word.length < 5 || isUnspaced(word)) return word;
    const known = this.corrections.get(word) ?? this.nearestTo(word) ?? word;
    this.corrections.set(word, known);
    return known;
  }
  private readonly corrections = new Map<string, string>();

  private nearestTo(word: string): string | undefined {
    let best: { readonly word: string; readonly off: number } | undefined;
    for (const each of this.words) {
      if (Math.abs(each.length - word.length) > 2 || !isNear(word, each)) continue;
      const off = distance(word, each);
      if (best === undefined || off < best.off || (off === best.off && each < best.word)) best = { word: each, off };
    }
    return best?.word;
  }

  private claim(id: string): ClaimTexts {
    const claim = this.claims.get(id);
    if (claim === undefined) throw new TypeError(`no claim ${id}`);
    return claim;
  }

  private about(id: string): string[] {
    const { source, target, regarding, attributedTo } = this.claim(id);
    return [source, target, regarding, attributedTo].filter((each) => each !== null);
  }

  private keyOf(id: string): ClaimKey {
    const { source, target } = this.claim(id);
    return { id, source, target };
  }

  /** How much a stem tells: rare ones more than common ones. */
  private weight(stem: string): number {
    return Math.log(1 + this.claims.size / (1 + (this.frequencies.get(stem) ?? 0)));
  }

  /** Moves claims of named entities, and those of the right time, up. */
  private closer(found: readonly SearchResult[], named: ReadonlySet<string>, days: Days | undefined): Scored[] {
    return found
      .map(({ id, score, queryTerms }) => {
        const claim = this.claim(id as string);
        const ends = this.about(claim.id).filter((end) => named.has(end)).length;
        const inTime =
          days === undefined || !isBounded(days) ? 1 : claim.edtf === null ? 0.9 : mayHold(claim, days) ? 1.3 : 0.6;
        const stands = claim.supersededBy === null ? 1 : 0.8;
        return {
          id: claim.id,
          score: score * (1 + 0.5 * Math.min(ends, 2)) * inTime * stands,
          met: new Set(queryTerms),
        };
      })
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  /**
   * What claims score by the best ones: those one step away for the words that these lack, and those that share a type
   * and an end with them.
   */
  private follow(
    scored: readonly Scored[],
    stems: readonly string[],
    named: ReadonlySet<string>,
  ): ReadonlyMap<string, { readonly score: number; readonly met: ReadonlySet<string> }> {
    const byId = new Map(scored.map((each) => [each.id, each]));
    const total = stems.reduce((sum, stem) => sum + this.weight(stem), 0) || 1;
    const followed = new Map<string, { score: number; met: ReadonlySet<string> }>();
    const raise = (id: string, score: number, met: ReadonlySet<string>): void => {
      if (score > (followed.get(id)?.score ?? 0)) followed.set(id, { score, met });
    };
    for (const anchor of scored.slice(0, ANCHORS)) {
      const claim = this.claim(anchor.id);
      for (const end of [claim.source, claim.target]) {
        const siblings = this.siblings.get(`${claim.type} ${end}`) ?? [];
        if (siblings.length <= MAX_SIBLINGS)
          for (const { row } of siblings) {
            const other = byId.get(row.id);
            if (other !== undefined) raise(row.id, SIBLING * anchor.score + (1 - SIBLING) * other.score, other.met);
          }
        if (named.has(end)) continue;
        const around = this.ofEntity.get(end) ?? [];
        const narrow = 1 / (1 + NARROWING * Math.log(Math.max(1, around.length / 20)));
        for (const row of around) {
          const other = byId.get(row.id);
          if (other === undefined || row.id === anchor.id) continue;
          const gain = [...other.met].reduce((sum, stem) => sum + (anchor.met.has(stem) ? 0 : this.weight(stem)), 0);
          const inTime =
            claim.earliest === null || row.earliest === null || claim.latest === null
              ? 0.8
              : mayHold(row, { from: claim.earliest, to: claim.latest })
                ? 1
                : 0.5;
          raise(
            row.id,
            other.score + inTime * narrow * STEP * anchor.score * (gain / total),
            new Set([...anchor.met, ...other.met]),
          );
        }
      }
    }
    return followed;
  }
}

interface Scored {
  readonly id: string;
  readonly score: number;
  /** The stems of the search that the claim has. */
  readonly met: ReadonlySet<string>;
}

/** The words of a text that say something. */
function contentWords(text: string): string[] {
  return searchWords(text).filter((word) => !EMPTY_WORDS.has(word));
}

/** Makes the text that is searched of each claim. */
function documents(
  names: NameIndex,
  entities: ReadonlyMap<string, EntityRow>,
  vocabulary: Vocabulary,
): (claim: ClaimTexts) => Record<Field | 'id', string> {
  const verbs = new Map(
    vocabulary.types.map(({ type, sentence, inverse, otherWords }) => [
      type,
      [sentence, inverse, ...otherWords].join(' ').replaceAll(/\{(?:source|target)\}/g, ' '),
    ]),
  );
  const allNames = (id: string | null): string => {
    const entity = id === null ? undefined : names.named(id);
    if (entity === undefined) return '';
    const all = namesOf(entity);
    return [...all, ...all.flatMap(initialsIn)].join(' | ');
  };
  return (claim) => ({
    id: claim.id,
    // Not its note, which often tells what the source does not say.
    sentence: claim.sentence,
    names: [allNames(claim.source), allNames(claim.target), allNames(claim.regarding)].join(' | '),
    verbs: verbs.get(claim.type) ?? claim.type.replaceAll('_', ' '),
    evidence: readEvidence(claim).map(searchedWords).join(' '),
    speaker: allNames(claim.attributedTo),
    time: claim.edtf === null ? '' : `${timeInWords(claim.edtf)} ${claim.earliest ?? ''} ${claim.latest ?? ''}`,
    numbers: claim.quantities,
    summaries: [claim.source, claim.target].map((id) => entities.get(id)?.summary ?? '').join(' '),
  });
}

/** The initials of three to six words in a row of a name: "EPA" and "JSEPA" for a Japan-Singapore Economic Partnership Agreement. */
function initialsIn(name: string): string[] {
  const initials = searchable(name);
  return initials.flatMap((_, from) =>
    [3, 4, 5, 6].flatMap((length) =>
      from + length > initials.length ? [] : [initials.slice(from, from + length).join('')],
    ),
  );
}

function searchable(name: string): string[] {
  return Array.from(name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll})/gu), ([initial]) => initial);
}
