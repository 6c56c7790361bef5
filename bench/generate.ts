import seedrandom from 'seedrandom';
import type { RecordStream } from '../seed/neo4j-csv.js';
import type { EntityRecord, GraphData, RelationshipRecord } from '../seed/records.js';
import { byId, withVersion } from '../seed/to-records.js';
import { claimId } from '../seed/read-data.js';
import type { Evidence } from '../src/model/evidence.js';
import { normalise } from '../src/model/text.js';

/** The density that the explorer is designed for. */
const CLAIMS_PER_ENTITY = 5;
const KINDS = ['Person', 'Country', 'Organisation', 'Framework', 'Initiative', 'Event', 'Topic'];
const TYPES = ['SUPPORTS', 'ATTENDED', 'PART_OF', 'MEMBER_OF', 'ADVOCATES', 'COOPERATES_WITH', 'WELCOMES', 'ANNOUNCED'];
/** With groups, the share of claims that may lead into another group. */
const ACROSS_GROUPS = 0.2;
const MODALITIES = ['FACT', 'PLAN', 'POSITION'];
const WORDS = (
  'maritime security quality infrastructure digital economy cyber resilience disaster management youth exchange smart city network ' +
  'energy transition public health trade facilitation partnership cooperation vision outlook summit dialogue programme fund forum'
).split(' ');
const PLACES =
  'Tokyo Bangkok Jakarta Hanoi Vientiane Manila Kyoto Phnom Penh Yangon Singapore Osaka Sendai Mekong Pacific'.split(
    ' ',
  );
const PASSAGES_PER_SOURCE = 20;
const SOURCES = 10;
const PUBLISHER = 'Nobody';
/** Evidence before it gets a strength. */
const NO_EVIDENCE = {
  quote: null,
  prefix: null,
  suffix: null,
  row: null,
  paraphrase: null,
  lookedUp: null,
  fingerprint: null,
  note: null,
};

/**
 * Generates a graph with a number of claims, the same on every machine. Half of all claim ends go to entities that
 * already have claims, which produces hubs as in real networks; the other half go to random entities. With `groups`,
 * entities belong to that number of groups of unequal size, and most claims stay within a group, since actors in a
 * field mostly deal with each other.
 */
export function generate(claims: number, { groups = 0 }: { readonly groups?: number } = {}): GraphData {
  const { passages, sources, entities, relationships } = generateStream(claims, { groups });
  return withVersion({
    entities: [...entities].sort(byId),
    relationships: [...relationships].sort(byId),
    passages: [...passages].sort(byId),
    sources: [...sources],
  });
}

/** The same records one at a time, in no order, for a graph that is larger than memory. The entities must be read first. */
export function generateStream(
  claims: number,
  { groups = 0 }: { readonly groups?: number } = {},
): Omit<RecordStream, 'version'> {
  const random = seedrandom(`japan-asean-graph ${claims}`);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const passages = Array.from({ length: SOURCES * PASSAGES_PER_SOURCE }, (_, index) => {
    const source = `report-${Math.floor(index / PASSAGES_PER_SOURCE)}`;
    const locator = String((index % PASSAGES_PER_SOURCE) + 1);
    const id = `${source}#${locator}`;
    return { id, source, props: { id, locator, position: index % PASSAGES_PER_SOURCE } };
  });
  const evidence = () => {
    const { id, source } = pick(passages);
    const quote = `${pick(WORDS)} ${pick(WORDS)} and ${pick(WORDS)} in ${pick(PLACES)}`;
    const item: Evidence = { ...NO_EVIDENCE, passage: id, strength: 'QUOTED', quote };
    return { evidence: JSON.stringify([item]), passages: [id], sources: [source] };
  };

  const ids: string[] = [];
  function* entities(): Generator<EntityRecord> {
    const count = Math.max(2, Math.round(claims / CLAIMS_PER_ENTITY));
    for (let index = 0; index < count; index++) {
      const kind = pick(KINDS);
      const id = `${kind.toLowerCase()}:generated-${index}`;
      const name = `${pick(PLACES)} ${pick(WORDS)} ${pick(WORDS)} ${index}`;
      const summary = `A generated ${kind.toLowerCase()} for measuring, about ${pick(WORDS)} ${pick(WORDS)}.`;
      const names = {
        name,
        aliases: [`G${index}`],
        names: '[]',
        otherNames: [],
        sortName: normalise(name),
        searchText: normalise(`${name} | ${summary}`),
      };
      ids.push(id);
      yield { id, kind, props: { id, kind, summary, sameAs: [], quantities: '[]', ...names, ...evidence() } };
    }
  }

  function* relationships(): Generator<RelationshipRecord> {
    const ends: string[] = [];
    const end = (): string => (ends.length > 0 && random() < 0.5 ? pick(ends) : pick(ids));
    const inGroup = groupsOf(ids, groups, random);
    const endNear = (other: string): string => {
      const near = inGroup.get(other);
      if (near === undefined || random() < ACROSS_GROUPS) return end();
      return random() < 0.5 && near.ends.length > 0 ? pick(near.ends) : pick(near.members);
    };
    const known = new Set<string>();
    while (known.size < claims) {
      const source = end();
      const claim = { source, target: endNear(source), type: pick(TYPES) };
      const id = claimId(claim);
      if (claim.source === claim.target || known.has(id)) continue;
      known.add(id);
      ends.push(claim.source, claim.target);
      for (const id of [claim.source, claim.target]) inGroup.get(id)?.ends.push(id);
      const day = new Date(Date.UTC(2010, 0, 1 + Math.floor(random() * 5000))).toISOString().slice(0, 10);
      const sentence = `${claim.source} ${claim.type} ${claim.target}`;
      const reading = { sentence, inverse: `${claim.target} of ${claim.source}`, searchText: normalise(sentence) };
      const said = { modality: pick(MODALITIES), certainty: 'STATED', attributedTo: pick(ids), quantities: '[]' };
      const when = random() < 0.7 ? { edtf: day, earliest: day, latest: day } : {};
      const support = { strength: 'QUOTED', tier: 'OFFICIAL', publishers: [PUBLISHER] };
      yield { id, ...claim, props: { id, ...reading, ...said, ...evidence(), ...support, ...when } };
    }
  }

  return {
    entities: entities(),
    relationships: relationships(),
    passages,
    sources: Array.from({ length: SOURCES }, (_, index) => {
      const id = `report-${index}`;
      const about = {
        title: `Report ${index}`,
        tier: 'OFFICIAL',
        language: 'en',
        publisher: PUBLISHER,
        date: '2019-11-04',
        url: `https://example.org/${id}`,
      };
      return { id, props: { id, ...about, retrieved: '2026-11-24', licence: 'none', extent: 'FULL', copyHeld: false } };
    }),
  };
}

interface Group {
  readonly members: string[];
  /** Members at which claims end, once for each claim. */
  readonly ends: string[];
}

/**
 * The group of each entity. Without groups it uses no random numbers, so the same graph results as before groups
 * existed.
 */
function groupsOf(ids: readonly string[], groups: number, random: () => number): Map<string, Group> {
  if (groups === 0) return new Map();
  const all = Array.from({ length: groups }, (): Group => ({ members: [], ends: [] }));
  return new Map(
    ids.map((id) => {
      const group = all[Math.floor(groups * random() ** 1.6)] as Group;
      group.members.push(id);
      return [id, group];
    }),
  );
}

/** A sample of a list, the same on every machine. */
export function sample<T>(from: readonly T[], count: number, name: string): T[] {
  const random = seedrandom(name);
  return Array.from({ length: count }, () => from[Math.floor(random() * from.length)] as T);
}
