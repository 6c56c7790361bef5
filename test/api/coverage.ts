import { expect, test } from '@jest/globals';
import type { RelationshipRecord } from '../../seed/records.js';
import { load } from '../../seed/load.js';
import { qualityReport } from '../../src/commands/quality.js';
import { readEvidence } from '../../src/model/evidence.js';
import { ContextFactory } from '../../src/questions/context.js';
import { seed } from '../support/checked-records.js';
import { wholeApiSuite } from '../support/seeded.js';
import { text } from '../cypher/records.js';

interface Counted {
  readonly count: number;
}
interface Quality {
  readonly relationships: number;
  readonly byStrength: readonly (Counted & { readonly strength: string })[];
  readonly byTier: readonly (Counted & { readonly tier: string })[];
  readonly byYear: readonly (Counted & { readonly year: number | null })[];
  readonly byKind: readonly (Counted & { readonly kind: string })[];
  readonly byPublishers: readonly (Counted & { readonly publishers: number })[];
  readonly byLanguage: readonly (Counted & { readonly language: string })[];
  readonly decidingAlone: number;
  readonly deciding: readonly { readonly relationship: { readonly id: string }; readonly decides: readonly string[] }[];
  readonly lookUps: readonly {
    readonly passage: { readonly id: string };
    readonly on: string;
    readonly citations: number;
  }[];
  readonly withOneRelationship: readonly { readonly id: string }[];
  readonly apart: readonly { readonly entity: { readonly id: string }; readonly why: string | null }[];
}

const QUERY = `{ coverage {
  relationships byStrength { strength count } byTier { tier count } byYear { year count } byKind { kind count }
  byPublishers { publishers count } byLanguage { language count } decidingAlone
  deciding(first: 1000) { relationship { id } decides } lookUps(first: 1000) { passage { id } on citations }
  withOneRelationship(first: 1000) { id } apart(first: 1000) { entity { id } why } } }`;

const claims: readonly RelationshipRecord[] = seed.data.relationships;
const list = ({ props }: RelationshipRecord, name: string): readonly string[] => (props[name] ?? []) as string[];
const number = (keep: (claim: RelationshipRecord) => boolean): number => claims.filter(keep).length;
const evidenceOf = ({ props }: { readonly props: RelationshipRecord['props'] }) =>
  readEvidence({ evidence: text(props, 'evidence') ?? '[]' });

/** Runs on each engine, because whole-graph counts must not depend on the engine. */
export const coverage = wholeApiSuite('what the coverage says of the quality of the data', (api) => {
  const quality = async (): Promise<Quality> => (await api.ask<{ coverage: Quality }>(QUERY)).coverage;

  test('claims are counted by strength, tier, year, kind, publishers and language', async () => {
    const told = await quality();
    expect(told.relationships).toBe(claims.length);
    const strongest = (claim: RelationshipRecord): string | undefined =>
      ['QUOTED', 'ROW', 'CITED'].find((each) => evidenceOf(claim).some(({ strength }) => strength === each));
    expect(told.byStrength.map(({ strength }) => strength)).toEqual(['QUOTED', 'ROW', 'CITED']);
    for (const { strength, count } of told.byStrength)
      expect([strength, count]).toEqual([strength, number((claim) => strongest(claim) === strength)]);

    const manifests = new Map(seed.manifests.map((source) => [source.id, source]));
    const tiers = told.byTier.map(({ tier }) => tier);
    const best = (claim: RelationshipRecord): number =>
      Math.min(...list(claim, 'sources').map((id) => tiers.indexOf(manifests.get(id)?.tier ?? '')));
    for (const { tier, count } of told.byTier)
      expect([tier, count]).toEqual([tier, number((claim) => tiers[best(claim)] === tier)]);
    for (const { language, count } of told.byLanguage) {
      const speaks = (id: string): boolean => manifests.get(id)?.language === language;
      expect([language, count]).toEqual([language, number((claim) => list(claim, 'sources').some(speaks))]);
    }

    const kindOf = new Map(seed.data.entities.map(({ id, kind }) => [id, kind.toUpperCase()]));
    for (const { kind, count } of told.byKind) {
      const has = ({ source, target }: RelationshipRecord): boolean =>
        kindOf.get(source) === kind || kindOf.get(target) === kind;
      expect([kind, count]).toEqual([kind, number(has)]);
    }
    for (const { publishers, count } of told.byPublishers)
      expect([publishers, count]).toEqual([
        publishers,
        number((each) => list(each, 'publishers').length === publishers),
      ]);
    for (const counts of [told.byStrength, told.byTier, told.byYear, told.byPublishers])
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(claims.length);

    const dated = (year: string) => number(({ props }) => (text(props, 'earliest') ?? '').startsWith(`${year}-`));
    const of2007 = told.byYear.find(({ year }) => year === 2007);
    expect(of2007?.count).toBe(dated('2007'));
    const years = told.byYear.map(({ year }) => year);
    expect(years.at(-1)).toBeNull();
    expect(years.slice(0, -1)).toEqual(years.slice(0, -1).sort((a, b) => (a ?? 0) - (b ?? 0)));
  });

  test('claims that decide an answer alone are named, with the answer', async () => {
    const { deciding, decidingAlone } = await quality();
    expect(decidingAlone).toBe(deciding.length);
    const decides = new Map(deciding.map(({ relationship, decides: what }) => [relationship.id, what]));
    expect(decides.get('claim:organisation:jica/IMPLEMENTS/initiative:training-in-cyber-security')).toEqual([
      'PLAN_STATUS',
    ]);
    expect(decides.get('claim:country:japan/SIGNED/agreement:japan-thailand-epa')).toEqual(['AGREEMENT_STATUS']);
    expect(decides.has('claim:framework:foip/COVERS_FIELD/topic:connectivity')).toBe(false);
    const several = claims.filter((claim) => list(claim, 'publishers').length > 1);
    expect(several.filter(({ id }) => decides.has(id))).toEqual([]);
    const preferring = claims.filter((claim) => claim.props['prefers'] !== undefined);
    for (const claim of preferring)
      if (list(claim, 'publishers').length === 1) expect(decides.get(claim.id)).toContain('PREFERENCE');
  });

  test('look-ups, thin entities and those apart from the centre are listed', async () => {
    const { lookUps, withOneRelationship, apart } = await quality();
    const cited = [...claims, ...seed.data.entities].flatMap((record) =>
      evidenceOf(record).filter(({ lookedUp }) => lookedUp !== null),
    );
    expect(cited.length).toBeGreaterThan(0);
    expect(lookUps.reduce((sum, { citations }) => sum + citations, 0)).toBe(cited.length);
    expect(lookUps.map(({ on }) => on)).toEqual(lookUps.map(({ on }) => on).sort());
    expect(new Set(lookUps.map(({ passage }) => passage.id))).toEqual(new Set(cited.map(({ passage }) => passage)));

    const thin = seed.data.entities.filter(
      ({ id }) => number(({ source, target }) => source === id || target === id) === 1,
    );
    expect(withOneRelationship.map(({ id }) => id)).toEqual(thin.map(({ id }) => id));
    expect(apart.map(({ entity, why }) => ({ id: entity.id, why }))).toEqual(
      [...seed.record.apart].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  test('npm run quality tells the same, in words and as JSON', async () => {
    const contexts = new ContextFactory(api.graph);
    const told = await quality();
    const whole = JSON.parse(await qualityReport(contexts, { json: true })) as Record<string, unknown[]>;
    expect(whole['byYear']).toEqual(told.byYear.map(({ year, count }) => ({ of: year, claims: count })));
    expect(whole['withOneClaim']).toEqual(told.withOneRelationship.map(({ id }) => id));
    expect(whole['unsourced']).toEqual([]);
    const report = await qualityReport(contexts, {});
    const [quoted] = told.byStrength;
    const share = Math.round((100 * (quoted?.count ?? 0)) / claims.length);
    expect(report).toContain(`Strongest evidence: QUOTED ${quoted?.count} (${share} %), ROW `);
    expect(report).toContain(`Decide an answer and have one publisher: ${told.decidingAlone}\n`);
    expect(report).toContain(': it publishes sources and no source says anything else of it');
    expect(report).not.toMatch(/undefined|NaN|null/);
  });

  test('an entity that loses its only tie is told as apart, without a reason', async () => {
    const [thin] = (
      await api.ask<{ coverage: Pick<Quality, 'withOneRelationship'> }>(
        '{ coverage { withOneRelationship(first: 1) { id } } }',
      )
    ).coverage.withOneRelationship;
    const tie = claims.find(({ source, target }) => source === thin?.id || target === thin?.id);
    await load(
      api.graph,
      { ...seed.data, relationships: claims.filter(({ id }) => id !== tie?.id), version: 'cut' },
      { prune: true },
    );
    const { coverage: cut } = await api.ask<{ coverage: Quality }>(QUERY);
    expect(cut.relationships).toBe(claims.length - 1);
    expect(cut.apart.find(({ entity }) => entity.id === thin?.id)).toEqual({ entity: { id: thin?.id }, why: null });
    await load(api.graph, seed.data, { prune: true });
  });
});
