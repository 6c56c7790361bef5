import { setImmediate } from 'node:timers/promises';
import { distance } from 'fastest-levenshtein';
import MiniSearch, { type SearchResult } from 'minisearch';
import { type Days, isBounded, mayHold } from '../model/days.js';
import type { ClaimKey } from '../model/ids.js';
import { groupBy } from '../model/group-by.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { isNear, isUnspaced } from '../model/text.js';
import { searchWords, stemOf } from '../model/words.js';
import type { Loaders } from '../query/loaders.js';
import { type ClaimDocument, type ClaimTexts, FIELDS, claimDocuments } from './claim-document.js';
import type { NameIndex } from './name-index.js';
import { nearWords } from './near-words.js';

/** A claim that a search found. */
export interface RankedClaim {
  readonly key: ClaimKey;
  /** From 0 to 1, relative to the best claim of the same search. */
  readonly score: number;
}

interface FoundClaim extends RankedClaim {
  /** The entities that it joins, who says it, and what it is said regarding. */
  readonly about: readonly string[];
}

/** What a search found. */
export interface Ranking {
  /** Best first. */
  readonly claims: readonly FoundClaim[];
  /** How much of what was asked the best claims say together, from 0 to 1: rare words count more than common ones. */
  readonly coverage: number;
  /** The same for its words outside the names of entities. */
  readonly beside: number;
  /** Words of the search that no claim has. */
  readonly unknown: readonly string[];
  /** Other words of the search that none of the best claims has. */
  readonly left: readonly string[];
}

/** What a search looks for beside its words. */
export interface Sought {
  /** Entities that the text names. Their claims, and next those of entities beside them, come first. */
  readonly named: readonly string[];
  /** The words of the text that are their names. */
  readonly namedWords: readonly string[];
  /** Entities that other words of the text may mean, such as a country by its capital. They count half of those named. */
  readonly meant: readonly Meant[];
  readonly days: Days;
  /** Only claims whose strongest evidence is one of these; any claim when null. */
  readonly evidence: readonly string[] | null;
  readonly limit: number;
}

/** An entity that words of a text may mean. */
export interface Meant {
  readonly id: string;
  readonly words: readonly string[];
}

/** A stem to search for. */
interface Term {
  readonly weight: number;
  /** The stems of the text that it stands for. */
  readonly standsFor: readonly string[];
}

/** Most claims that an index in memory holds. So many took 8 s to read, 160 MB, and a quarter of a second to search. */
const INDEX_LIMIT = 50_000;

/** So many claims are read before other requests have their turn. */
const TURN = 200;

/** MiniSearch's own settings but for `b`: a claim is not much the less about a word for saying more. */
const BM25 = { k: 1.2, b: 0.5, d: 0.5 };

/** What a word counts that is only near to one of the text, and one of the name of an entity that the text may mean. */
const NEAR = 0.5;
const MEANT = 0.5;

/** How much the claims of an entity that the text may mean are moved up, of one for those of an entity that it names. */
const HALF_NAMED = 0.5;

/** The first claims that are followed one step further. */
const ANCHORS = 12;

/** How much a claim gets from a better one that shares its type and an end, and from one that it follows. */
const SIBLING = 0.3;
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
  private readonly ofEntity: ReadonlyMap<string, readonly ClaimTexts[]>;
  /** The claims that share a type and an end. */
  private readonly siblings: ReadonlyMap<string, readonly ClaimTexts[]>;
  private readonly text = new MiniSearch<ClaimDocument>({
    fields: Object.keys(FIELDS),
    tokenize: searchWords,
    processTerm: (word) => (EMPTY_WORDS.has(word) ? null : stemOf(word)),
  });
  /** In how many claims each stem is. */
  private readonly frequencies = new Map<string, number>();
  /** Every word as it is written, for correcting misspelt ones. */
  readonly words = new Set<string>();
  private readonly corrections = new Map<string, string>();

  private constructor(
    rows: readonly ClaimTexts[],
    private readonly names: NameIndex,
  ) {
    this.claims = new Map(rows.map((row) => [row.id, row]));
    this.ofEntity = byEnd(rows, (_, end) => end);
    this.siblings = byEnd(rows, ({ type }, end) => `${type} ${end}`);
  }

  /**
   * Reads the words of every claim.
   * @param size the number of claims
   * @returns null if the graph has too many claims to hold their words in memory.
   */
  static async read(
    loaders: Loaders,
    size: number,
    names: NameIndex,
    vocabulary: Vocabulary,
  ): Promise<ClaimIndex | null> {
    if (size > INDEX_LIMIT) return null;
    const [rows, entities] = await Promise.all([
      loaders.ask('relationship/texts', {}),
      loaders.entities([...names.all].map(({ id }) => id)),
    ]);
    const index = new ClaimIndex(rows, names);
    const documentOf = claimDocuments(names, new Map(entities.map((row) => [row.id, row])), vocabulary);
    for (const [place, row] of rows.entries()) {
      index.add(documentOf(row));
      if (place % TURN === TURN - 1) await setImmediate();
    }
    return index;
  }

  private add(document: ClaimDocument): void {
    this.text.add(document);
    const texts = Object.entries(document).flatMap(([field, text]) => (field === 'id' ? [] : [text]));
    const words = new Set(texts.flatMap(contentWords));
    for (const word of words) this.words.add(word);
    for (const stem of new Set([...words].map(stemOf)))
      this.frequencies.set(stem, (this.frequencies.get(stem) ?? 0) + 1);
  }

  /** The claims of a type. */
  ofType(type: string): ClaimTexts[] {
    return [...this.claims.values()].filter((claim) => claim.type === type);
  }

  /** The claims that say most of what a text says. */
  rank(text: string, { named, namedWords, meant, days, evidence, limit }: Sought): Ranking {
    const words = contentWords(text);
    const corrected = words.map((word) => this.corrected(word));
    const stemOfWord = new Map(words.map((word, at) => [word, stemOf(corrected[at] ?? word)]));
    const stems = [...new Set(stemOfWord.values())];
    const terms = this.terms(stemOfWord, meant);
    const found = this.text.search([...terms.keys()].join(' '), {
      boost: FIELDS,
      bm25: BM25,
      processTerm: (stem) => stem,
      boostTerm: (stem) => terms.get(stem)?.weight ?? 1,
      combineWith: 'OR',
      filter: ({ id }) => evidence === null || evidence.includes(this.claim(id as string).strength),
    });
    const scored = this.closer(found, terms, new Set(named), meant, days);
    const followed = this.follow(scored, stems, new Set(named));
    const claims = scored
      .map((each) => ({ ...each, score: Math.max(each.score, followed.get(each.id)?.score ?? 0) }))
      .sort(byScore)
      .slice(0, limit);
    const best = claims[0]?.score ?? 1;
    const met = claims.slice(0, 3).map((each) => [...each.met, ...(followed.get(each.id)?.met ?? [])]);
    const inNames = new Set(namedWords.map(stemOf));
    const wordsWhose = (holds: (stem: string) => boolean): string[] =>
      [...stemOfWord].flatMap(([word, stem]) => (holds(stem) ? [word] : []));
    return {
      claims: claims.map(({ id, score }) => ({
        key: this.keyOf(id),
        score: Math.round((1000 * score) / best) / 1000,
        about: this.about(id),
      })),
      coverage: this.coverage(stems, met),
      beside: this.coverage(
        stems.filter((stem) => !inNames.has(stem)),
        met,
      ),
      unknown: wordsWhose((stem) => !this.frequencies.has(stem)),
      left: wordsWhose((stem) => this.frequencies.has(stem) && !met.some((each) => each.includes(stem))),
    };
  }

  /** What to search for: the stems of a text, the words that are near to unknown ones, and the names of what it may mean. */
  private terms(stemOfWord: ReadonlyMap<string, string>, meant: readonly Meant[]): ReadonlyMap<string, Term> {
    const terms = new Map<string, Term>();
    const add = (word: string, weight: number, standsFor: readonly string[]): void => {
      const stem = stemOf(word);
      const before = terms.get(stem);
      if (before === undefined) terms.set(stem, { weight, standsFor });
      else if (before.weight < 1) terms.set(stem, { weight, standsFor: [...before.standsFor, ...standsFor] });
    };
    for (const stem of stemOfWord.values()) terms.set(stem, { weight: 1, standsFor: [stem] });
    // A text of unknown words alone says nothing that the record could be near to.
    const unknown = [...stemOfWord].filter(([, stem]) => !this.frequencies.has(stem));
    for (const [word, stem] of unknown.length < stemOfWord.size ? unknown : [])
      for (const near of nearWords(word)) add(near, NEAR, [stem]);
    // One word of its name is not yet the entity, so that these stand for nothing.
    for (const { id } of meant) for (const word of contentWords(this.names.named(id)?.name ?? '')) add(word, MEANT, []);
    return terms;
  }

  /** The largest share of some stems that one of several lists has, by weight. */
  private coverage(stems: readonly string[], lists: readonly (readonly string[])[]): number {
    const total = this.weigh(stems);
    if (total === 0) return 1;
    return Math.max(0, ...lists.map((list) => this.weigh(stems.filter((stem) => list.includes(stem))) / total));
  }

  /** The known word that a word is a misspelling of, or the word itself. */
  private corrected(word: string): string {
    if (this.frequencies.has(stemOf(word)) || word.length < 5 || isUnspaced(word)) return word;
    const known = this.corrections.get(word) ?? this.nearestTo(word) ?? word;
    this.corrections.set(word, known);
    return known;
  }

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

  /** How much stems tell: rare ones more than common ones. */
  private weigh(stems: readonly string[]): number {
    return stems.reduce(
      (sum, stem) => sum + Math.log(1 + this.claims.size / (1 + (this.frequencies.get(stem) ?? 0))),
      0,
    );
  }

  /** Moves claims of named entities, and those of the right time, up. */
  private closer(
    found: readonly SearchResult[],
    terms: ReadonlyMap<string, Term>,
    named: ReadonlySet<string>,
    meant: readonly Meant[],
    days: Days,
  ): Scored[] {
    return found
      .map(({ id, score, queryTerms }) => {
        const claim = this.claim(id as string);
        const about = this.about(claim.id);
        const meantHere = meant.filter(({ id: each }) => about.includes(each) && !named.has(each));
        const ends = about.filter((end) => named.has(end)).length + HALF_NAMED * meantHere.length;
        const inTime = !isBounded(days) ? 1 : claim.edtf === null ? 0.9 : mayHold(claim, days) ? 1.3 : 0.6;
        const stands = claim.supersededBy === null ? 1 : 0.8;
        return {
          id: claim.id,
          score: score * (1 + 0.5 * Math.min(ends, 2)) * inTime * stands,
          met: new Set([
            ...queryTerms.flatMap((stem) => terms.get(stem)?.standsFor ?? []),
            ...meantHere.flatMap(({ words }) => words.map(stemOf)),
          ]),
        };
      })
      .sort(byScore);
  }

  /**
   * What claims score by the best ones: those one step away for the words that these lack, and those that share a type
   * and an end with them.
   */
  private follow(
    scored: readonly Scored[],
    stems: readonly string[],
    named: ReadonlySet<string>,
  ): ReadonlyMap<string, Scored> {
    const byId = new Map(scored.map((each) => [each.id, each]));
    const total = this.weigh(stems) || 1;
    const followed = new Map<string, Scored>();
    for (const anchor of scored.slice(0, ANCHORS)) {
      const { source, target } = this.claim(anchor.id);
      for (const end of [source, target])
        for (const each of [
          ...this.besides(anchor, end, byId),
          ...(named.has(end) ? [] : this.onwards(anchor, end, byId, total)),
        ])
          if (each.score > (followed.get(each.id)?.score ?? 0)) followed.set(each.id, each);
    }
    return followed;
  }

  /** What the claims score that share a claim's type and one of its ends. */
  private besides(anchor: Scored, end: string, scored: ReadonlyMap<string, Scored>): Scored[] {
    const siblings = this.siblings.get(`${this.claim(anchor.id).type} ${end}`) ?? [];
    if (siblings.length > MAX_SIBLINGS) return [];
    return siblings
      .flatMap(({ id }) => scored.get(id) ?? [])
      .map((other) => ({ ...other, score: SIBLING * anchor.score + (1 - SIBLING) * other.score }));
  }

  /** What the claims score that lead on from an end of a claim, by the words that it lacks. */
  private onwards(anchor: Scored, end: string, scored: ReadonlyMap<string, Scored>, total: number): Scored[] {
    const { earliest, latest } = this.claim(anchor.id);
    const around = this.ofEntity.get(end) ?? [];
    const narrow = 1 / (1 + NARROWING * Math.log(Math.max(1, around.length / 20)));
    return around.flatMap((row) => {
      const other = scored.get(row.id);
      if (other === undefined || row.id === anchor.id) return [];
      const gain = this.weigh([...other.met].filter((stem) => !anchor.met.has(stem)));
      const inTime =
        earliest === null || row.earliest === null || latest === null
          ? 0.8
          : mayHold(row, { from: earliest, to: latest })
            ? 1
            : 0.5;
      return {
        id: row.id,
        score: other.score + inTime * narrow * STEP * anchor.score * (gain / total),
        met: new Set([...anchor.met, ...other.met]),
      };
    });
  }
}

interface Scored {
  readonly id: string;
  readonly score: number;
  /** The stems of the search that the claim has. */
  readonly met: ReadonlySet<string>;
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/** Groups claims by a key of each of their ends. */
function byEnd(
  rows: readonly ClaimTexts[],
  keyOf: (row: ClaimTexts, end: string) => string,
): ReadonlyMap<string, readonly ClaimTexts[]> {
  const ends = rows.flatMap((row) =>
    [...new Set([row.source, row.target])].map((end) => ({ key: keyOf(row, end), row })),
  );
  return new Map([...groupBy(ends, ({ key }) => key)].map(([key, group]) => [key, group.map(({ row }) => row)]));
}

/** The words of a text that say something. */
function contentWords(text: string): string[] {
  return searchWords(text).filter((word) => !EMPTY_WORDS.has(word));
}
