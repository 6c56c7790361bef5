import { setImmediate } from 'node:timers/promises';
import MiniSearch from 'minisearch';
import type { Loaders } from '../query/loaders.js';
import type { QueryRow } from '../query/run.js';
import { isNear, isUnspaced, nameKey, nearest, spellingOf } from '../model/text.js';
import { searchWords } from '../model/words.js';
import { inOrderOfId } from './in-order-of-id.js';

export type NamedEntity = QueryRow<'entity/names'>;

/**
 * The entity, or entities, that a name, alias or id stands for. Several are `spelt` so if they have the name with the same
 * accents, and otherwise only without.
 */
export type Resolution =
  | { readonly outcome: 'found'; readonly id: string }
  | { readonly outcome: 'ambiguous'; readonly candidates: readonly string[]; readonly spelt: boolean }
  | { readonly outcome: 'missing'; readonly suggestions: readonly string[] };

export interface Hit {
  readonly id: string;
  /**
   * 1 for an exact name, a little less for one that differs by accents from the text while another does not; otherwise
   * relative to the best hit of the same search.
   */
  readonly score: number;
  /** The name that matched best. */
  readonly matched: string;
}

/** The score of a name that differs by accents from the text, while another does not. */
const OTHER_ACCENTS = 0.995;

/** Some hundredths of a second of work. */
const INDEXED_AT_ONCE = 500;

/** Every name in the graph, held in memory so that both engines give the same answers. */
export class NameIndex {
  private readonly byName = new Map<string, Set<string>>();
  /** The keys of `byName` in order, so that those with the same beginning are adjacent; made when first asked for. */
  private sorted: readonly string[] | undefined;
  private readonly entities = new Map<string, NamedEntity>();
  /** The present id for each former one. */
  private readonly renamed = new Map<string, string>();
  private readonly text = new MiniSearch<NamedEntity>({
    fields: ['name', 'aliases', 'nameJa', 'otherNames'],
    tokenize: searchWords,
    processTerm: (term) => term,
    extractField: (entity, field) => [entity[field as keyof NamedEntity] ?? ''].flat().join(' | '),
    searchOptions: {
      boost: { name: 2, aliases: 1.5 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 && !isUnspaced(term) ? 0.25 : false),
      combineWith: 'OR',
    },
  });

  constructor(names: readonly NamedEntity[]) {
    this.add(names);
  }

  /** Reads and indexes names a part at a time, so that a large graph keeps neither the engine nor other requests waiting. */
  static async read(loaders: Pick<Loaders, 'ask'>): Promise<NameIndex> {
    const index = new NameIndex([]);
    for await (const names of inOrderOfId((part) => loaders.ask('entity/names', part)))
      for (let from = 0; from < names.length; from += INDEXED_AT_ONCE) {
        index.add(names.slice(from, from + INDEXED_AT_ONCE));
        await setImmediate();
      }
    return index;
  }

  private add(names: readonly NamedEntity[]): void {
    for (const entity of names) {
      this.entities.set(entity.id, entity);
      for (const former of entity.formerIds ?? []) this.renamed.set(former, entity.id);
      for (const name of namesOf(entity)) {
        const key = nameKey(name);
        this.byName.set(key, (this.byName.get(key) ?? new Set()).add(entity.id));
      }
    }
    this.text.addAll(names);
    this.sorted = undefined;
  }

  private get sortedNames(): readonly string[] {
    this.sorted ??= [...this.byName.keys()].sort();
    return this.sorted;
  }

  /** Every entity with its names, for finding names within a longer text. */
  get all(): Iterable<NamedEntity> {
    return this.entities.values();
  }

  /** The number of entities. */
  get size(): number {
    return this.entities.size;
  }

  named(id: string): NamedEntity | undefined {
    return this.entities.get(id);
  }

  /** The id that an entity has now, by that id or a former one. */
  presentId(id: string): string | undefined {
    return this.entities.has(id) ? id : this.renamed.get(id);
  }

  /** Resolves an argument that names an entity: an id, present or former, or a name regardless of case and accents. */
  resolve(text: string): Resolution {
    const present = this.presentId(text);
    if (present !== undefined) return { outcome: 'found', id: present };
    const called = this.called(text);
    const spelt = called.filter((entity) => isSpelt(entity, text));
    const [entity, ...others] = spelt.length > 0 ? spelt : called;
    if (entity === undefined) return { outcome: 'missing', suggestions: this.suggest(text) };
    if (others.length === 0) return { outcome: 'found', id: entity.id };
    return { outcome: 'ambiguous', candidates: [entity, ...others].map(({ id }) => id), spelt: spelt.length > 0 };
  }

  /** The entities with a name, regardless of case and accents, by id. */
  private called(text: string): NamedEntity[] {
    return [...(this.byName.get(nameKey(text)) ?? [])].sort().flatMap((id) => this.entities.get(id) ?? []);
  }

  /**
   * Finds entities by name, best first: exact names, those with the same accents before the others, then names or acronyms that begin with the text (those it covers
   * most come first), then names that contain its words. `kinds` limits the result.
   */
  search(text: string, { kinds, limit = 10 }: { kinds?: readonly string[] | null; limit?: number } = {}): Hit[] {
    const keep = (id: string): boolean => kinds == null || kinds.includes(this.entities.get(id)?.kind ?? '');
    const called = this.called(text).filter(({ id }) => keep(id));
    const spelt = called.filter((entity) => isSpelt(entity, text));
    const exact = [...spelt, ...called.filter((entity) => !spelt.includes(entity))].map(({ id }) => id);
    const begun = this.begunWith(nameKey(text));
    const words = new Map(this.text.search(text).map((hit) => [String(hit.id), hit.score]));
    const mostWords = Math.max(1e-9, ...words.values());
    const found = [...new Set([...begun.keys(), ...words.keys()])]
      .filter((id) => keep(id) && !exact.includes(id))
      .map((id) => {
        const share = begun.get(id);
        const score = (words.get(id) ?? 0) / mostWords;
        // A name that begins with the text beats any match of words, because it is usually what someone typing means.
        return { id, score: share === undefined ? score : 1 + share, words: score };
      })
      .sort((one, other) => other.score - one.score || other.words - one.words || (one.id < other.id ? -1 : 1));
    const best = found[0]?.score ?? 1;
    // The limit applies before names are looked up, because one common word can match a tenth of all entities.
    return [
      ...exact.slice(0, limit).map((id, place) => ({
        id,
        score: spelt.length === 0 || place < spelt.length ? 1 : OTHER_ACCENTS,
        matched: this.matching(id, text),
      })),
      ...found.slice(0, Math.max(0, limit - exact.length)).map(({ id, score }) => ({
        id,
        score: Math.round((0.99 * score * 1000) / best) / 1000,
        matched: this.matching(id, text),
      })),
    ];
  }

  /** The entities with a name that begins with this text, and the largest share of a name that it covers. */
  private begunWith(beginning: string): ReadonlyMap<string, number> {
    const shares = new Map<string, number>();
    if (beginning === '' || (isUnspaced(beginning) && searchWords(beginning).length === 0)) return shares;
    for (let at = this.firstFrom(beginning); this.sortedNames[at]?.startsWith(beginning) === true; at += 1) {
      const name = this.sortedNames[at] ?? '';
      const share = beginning.length / name.length;
      for (const id of this.byName.get(name) ?? []) shares.set(id, Math.max(share, shares.get(id) ?? 0));
    }
    return shares;
  }

  /** The index of the first name that does not sort before a text. */
  private firstFrom(text: string): number {
    let [low, high] = [0, this.sortedNames.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sortedNames[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private suggest(text: string): string[] {
    const slug = text.includes(':') ? text.slice(text.indexOf(':') + 1).replaceAll('-', ' ') : text;
    const hits = this.search(slug, { limit: 20 }).flatMap(({ id }) => (this.isLike(id, slug) ? [id] : []));
    const near = nearest(text, [...this.entities.keys()]);
    return [...new Set([...(near === undefined ? [] : [near]), ...hits])].slice(0, 5);
  }

  /**
   * Whether a text resembles one of an entity's names: the shared share of the text's words and that of the name's
   * words add up to at least 1. Words also match by their beginning or when misspelt. This is stricter than a search,
   * where one similar word is enough.
   */
  private isLike(id: string, text: string): boolean {
    const entity = this.entities.get(id);
    const wanted = searchWords(text);
    return (entity === undefined ? [] : namesOf(entity)).some((name) => {
      const words = searchWords(name);
      const { length: met } = wanted.filter((word) =>
        words.some((each) => isNear(word, each) || (word.length > 2 && each.startsWith(word))),
      );
      return met / wanted.length + met / words.length >= 1;
    });
  }

  /** The entity's name that has most in common with the text. */
  private matching(id: string, text: string): string {
    const entity = this.entities.get(id);
    if (entity === undefined) return '';
    const wanted = searchWords(text);
    const shared = (name: string): number => {
      const words = searchWords(name);
      const hits = wanted.filter((word) => words.some((each) => each === word || each.startsWith(word))).length;
      if (spellingOf(name) === spellingOf(text)) return Infinity;
      return nameKey(name) === nameKey(text) ? Number.MAX_VALUE : hits / (words.length + 1);
    };
    return namesOf(entity).reduce((best, name) => (shared(name) > shared(best) ? name : best), entity.name);
  }
}

/** Whether an entity has a name with the same accents: Hiến is not Hiện. */
export function isSpelt(entity: NamedEntity, text: string): boolean {
  const spelling = spellingOf(text);
  return namesOf(entity).some((name) => spellingOf(name) === spelling);
}

/** An entity's name, aliases, Japanese name, and its names in other languages or of other years. */
export function namesOf(entity: NamedEntity): string[] {
  return [entity.name, ...entity.aliases, ...(entity.nameJa === null ? [] : [entity.nameJa]), ...entity.otherNames];
}
