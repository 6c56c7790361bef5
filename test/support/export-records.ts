import { NAME_FORMS } from '../../src/model/names.js';
import { readPreferences, supersededInWords } from '../../src/model/preference.js';
import fc from 'fast-check';
import { ContextFactory } from '../../src/questions/context.js';
import { readSelection } from '../../src/export/story/read-story.js';
import { type Evidence, type Evidenced, TIERS, readEvidence, supportOf } from '../../src/model/evidence.js';
import { supportInWords } from '../../src/model/wording-evidence.js';
import { OPEN_END, OPEN_START } from '../../src/model/when.js';
import { timeInWords } from '../../src/model/wording-time.js';
import type { Selection } from '../../src/export/selection.js';
import type { SubgraphRecords } from '../../src/export/records.js';
import { PlanIndex, planAt } from '../../src/questions/plan-index.js';
import { BUILT_IN } from '../../src/model/vocabulary.generated.js';
import type { RelationshipRow } from '../../src/query/loaders.js';
import { earlier } from './checked-records.js';
import { openWith } from './engines.js';
import { cited, claimEvidence, entityEvidence, quoted, rowOf } from './stored-evidence.js';

/**
 * A part of the record of the first sources as exports receive it. The engine returns rows in random order if a query
 * has no order.
 */
export async function seedRecords(selection: Selection = { part: 'whole' }): Promise<SubgraphRecords> {
  const graph = await openWith('embedded', earlier.data);
  try {
    return await readSelection(await new ContextFactory(graph).create(), selection);
  } finally {
    await graph.close();
  }
}

/**
 * What every format with attributes must contain for a node or an edge. Computed from the records, not by the exports.
 */
export interface Expected {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly edges: Readonly<
    Record<
      string,
      { readonly source: string; readonly target: string; readonly attributes: Readonly<Record<string, string>> }
    >
  >;
}

/**
 * A row's time as exports give it: in words, in EDTF, and as days, without the placeholder days that the graph uses for
 * an open start or end.
 */
export function timeOf({
  edtf,
  earliest,
  latest,
}: Pick<SubgraphRecords['entities'][number], 'edtf' | 'earliest' | 'latest'>) {
  return {
    when: edtf === null ? null : timeInWords(edtf),
    edtf,
    earliest: earliest === OPEN_START ? null : earliest,
    latest: latest === OPEN_END ? null : latest,
  };
}

export function expectedOf({ entities, relationships, speakers, plans }: SubgraphRecords): Expected {
  const names = new Map([...speakers, ...entities].map(({ id, name }) => [id, name]));
  const evidence = (row: Evidenced & { passages: readonly string[]; quantities: string }) => ({
    quantities: row.quantities,
    passages: JSON.stringify(row.passages),
    strengths: JSON.stringify(readEvidence(row).map(({ strength }) => strength)),
    quotes: JSON.stringify(readEvidence(row).map(({ quote }) => quote)),
    evidence: row.evidence,
    sources: JSON.stringify([...new Set(row.passages.map((passage) => passage.slice(0, passage.indexOf('#'))))]),
  });
  const present = (attributes: Record<string, string | null>): Record<string, string> =>
    Object.fromEntries(Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== null));
  return {
    nodes: Object.fromEntries(
      entities.map(
        ({ id, name, kind, nameJa, aliases, names: languages, summary, sameAs, formerIds, otherDates, ...row }) => [
          id,
          present({
            ...{
              name,
              kind,
              nameJa,
              summary,
              names: languages,
              aliases: JSON.stringify(aliases),
              sameAs: JSON.stringify(sameAs),
            },
            formerIds: formerIds === null ? null : JSON.stringify(formerIds),
            otherDates,
            ...timeOf(row),
            ...evidence(row),
          }),
        ],
      ),
    ),
    edges: Object.fromEntries(
      relationships.map(({ id, source, target, type, sentence, inverse, modality, certainty, ...row }) => [
        id,
        {
          source,
          target,
          attributes: present({
            ...{ relationship: type, sentence, inverse, modality, certainty, note: row.note },
            attributedTo: row.attributedTo,
            attributedToMany: row.attributedToMany,
            regarding: row.regarding,
            speaker: speakerNamed(row, names),
            support: supportInWords(supportOf(row)),
            ...asTexts(plansAbout(plans, id)),
            superseded: supersededInWords(readPreferences(row.supersededBy)),
            supersededBy: othersIn(row.supersededBy),
            prefers: othersIn(row.prefers),
            ...timeOf(row),
            ...evidence(row),
          }),
        },
      ]),
    ),
  };
}

/** What became of a claim that is a plan, and what a claim says about what became of others. */
export function plansAbout(plans: SubgraphRecords['plans'], id: string) {
  const plan = plans.plan(id);
  return {
    planStatus: plan === undefined ? null : planAt(plan, null).status,
    followUps: plan?.followUps.map(({ effect, claim, on }) => ({ effect, claim: claim.id, on })) ?? [],
    searched: plan?.searched ?? [],
    followsUp: plans.followsUp(id).map(({ effect, plan: of, on }) => ({ effect, plan: of.id, on })),
  };
}

/** Lists as formats with attributes give them: JSON text, and nothing where a list is empty. */
function asTexts({ planStatus, ...lists }: ReturnType<typeof plansAbout>): Record<string, string | null> {
  const text = (list: readonly unknown[]): string | null => (list.length === 0 ? null : JSON.stringify(list));
  return { planStatus, ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, text(list)])) };
}

/** The claims that preferences are about, as exports list them. */
const othersIn = (stored: string | null): string | null =>
  stored === null ? null : JSON.stringify(readPreferences(stored).map(({ claim }) => claim));

/** The name of those whom a source reports as saying a claim. */
export function speakerNamed(
  { attributedTo, attributedToMany }: Pick<RelationshipRow, 'attributedTo' | 'attributedToMany'>,
  names: ReadonlyMap<string, string>,
): string | null {
  if (attributedToMany !== null) return `many members of ${names.get(attributedToMany) ?? ''}`;
  return attributedTo === null ? null : (names.get(attributedTo) ?? null);
}

const AWKWARD = [
  '"', "'", '`', '\\', '\\u0041', '\\n', '<', '>', '&', '&amp;', ']]>', '<!--', '-->', '</script>', '{', '}', '%%{init}%%', '#quot;',
  '|', ';', '$', '$&', '\n', '\r', '\r\n', '\t', ' ', '  ', '\u00a0', '\u2028', '\u0085', '日本', 'Nguyễn', 'é', 'e\u0301', '👩‍👩‍👧', '🇯🇵', '\u202e', 'end', '=1+1', '@', '{{', '//',
]; // prettier-ignore

/** Text with all the characters that formats use as syntax. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  // No file contains control characters; another test covers them.
  // eslint-disable-next-line no-control-regex -- naming them is the purpose
  .map((made) => `x${made.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')}y`);

const PASSAGES = ['source-one#intro', 'source-one#1(2).1', 'source-two#2(2)/south-china-sea'];
const KINDS = ['Person', 'Country', 'Framework', 'Topic', 'Event'];
const TYPES = ['ADVOCATES', 'CARRIED_OUT_IN', 'THANKS'];

const dates = fc.constantFrom(
  { edtf: null, earliest: null, latest: null, notBefore: null, notAfter: null, begunBy: null, onUntil: null },
  {
    ...{ edtf: '2019-11-04', earliest: '2019-11-04', latest: '2019-11-04' },
    ...{ notBefore: '2019-11-04', notAfter: '2019-11-04', begunBy: '2019-11-04', onUntil: '2019-11-04' },
  },
  {
    ...{ edtf: '../2019-11', earliest: '0001-01-01', latest: '2019-11-30' },
    ...{ notBefore: '0001-01-01', notAfter: '2019-11-30', begunBy: '2019-11-30', onUntil: '2019-11-01' },
  },
);

/** An entity's row has no list of sources. */
function stored(items: readonly Evidence[]): Pick<ReturnType<typeof entityEvidence>, 'evidence' | 'passages'> {
  const { evidence: json, passages } = entityEvidence(items);
  return { evidence: json, passages };
}

const passage = fc.constantFrom(...PASSAGES);
const note = fc.option(text);

/** Evidence of every strength, with and without a note. */
const evidence = fc.array(
  fc.oneof(
    fc
      .tuple(passage, text, fc.record({ prefix: fc.option(text), suffix: fc.option(text), note }))
      .map(([id, words, beside]) => quoted(id, words, beside)),
    fc
      .tuple(passage, fc.uniqueArray(text, { minLength: 1, maxLength: 3 }), text, note)
      .map(([id, columns, value, beside]) =>
        rowOf(id, Object.fromEntries(columns.map((column) => [column, value])), { note: beside }),
      ),
    fc.tuple(passage, text, note).map(([id, words, beside]) => cited(id, words, { note: beside })),
  ),
  { minLength: 1, maxLength: 3 },
);

const quantities = fc
  .array(
    fc.record({
      measure: text,
      value: fc.double({ noNaN: true, min: -1e12, max: 1e12 }).map((value) => (Object.is(value, -0) ? 0 : value)),
      unit: text,
      approximate: fc.boolean(),
      asOf: fc.constantFrom(null, '2019'),
    }),
    { maxLength: 2 },
  )
  .map((items) => JSON.stringify(items));

/** Names in languages, as the graph stores them. */
const names = fc
  .array(
    fc.record({
      text,
      language: fc.constantFrom('th', 'ms-Arab', 'ja'),
      form: fc.constantFrom(...NAME_FORMS),
      when: fc.constantFrom(null, '../1989'),
      evidence: fc.constant([]),
    }),
    { maxLength: 2 },
  )
  .map((each) => JSON.stringify(each));

/** Subgraphs with awkward texts, parallel claims and claims of an entity about itself. */
export const arbitraryRecords: fc.Arbitrary<SubgraphRecords> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      name: text,
      nameJa: fc.option(text),
      aliases: fc.array(text, { maxLength: 3 }),
      names,
      summary: text,
      dates,
      evidence,
      quantities,
    }),
    { minLength: 1, maxLength: 5 },
  ) // prettier-ignore
  .chain((made) => {
    const entities = made.map(({ kind, dates: when, evidence: words, ...row }, index) => ({
      ...row,
      kind,
      id: `${kind.toLowerCase()}:entity-${index}`,
      formerIds: index === 0 ? ['topic:was', 'topic:was-before'] : null,
      distinctFrom: null,
      otherDates: null,
      sameAs: index === 0 ? ['https://example.org/a?b=1&c="2"'] : [],
      ...when,
      ...stored(words),
    }));
    const end = fc.constantFrom(...entities.map(({ id }) => id));
    const claim = fc.record({
      source: end,
      target: end,
      type: fc.constantFrom(...TYPES),
      sentence: text,
      inverse: text,
      modality: fc.constantFrom('FACT', 'PLAN', 'POSITION'),
      certainty: fc.constantFrom('STATED', 'IMPLIED'),
      said: fc.tuple(
        fc.constantFrom('attributedTo', 'attributedToMany', null),
        fc.oneof(end, fc.constant('person:elsewhere')),
      ),
      regarding: fc.option(end),
      note: fc.option(text),
      dates,
      evidence,
      tier: fc.constantFrom(...TIERS),
      quantities,
    });
    return fc
      .record({ claims: fc.array(claim, { maxLength: 6 }), title: text, speaker: text })
      .map(({ claims, title, speaker }): SubgraphRecords => ({
        vocabulary: BUILT_IN,
        entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)),
        relationships: claims.map(({ dates: when, evidence: words, tier, said: [how, who], ...row }, index) => ({
          ...row,
          attributedTo: how === 'attributedTo' ? who : null,
          attributedToMany: how === 'attributedToMany' ? who : null,
          id: `claim:${row.source}/${row.type}/${row.target}/key-${index}`,
          ...when,
          ...claimEvidence(words),
          tier,
          formerIds: null,
          prefers: null,
          supersededBy:
            index === 0
              ? JSON.stringify([{ claim: 'claim:other', sentence: row.inverse, edtf: '2019', why: row.sentence }])
              : null,
        })),
        passages: PASSAGES.map((id, position) => {
          const [source = '', locator = ''] = id.split('#');
          const under = position === 0 ? null : [title];
          return { id, source, locator, position, headings: under, headedBy: under };
        }),
        sources: ['source-one', 'source-two'].map((id) => ({
          id,
          title: `${title} ${id}`,
          tier: id === 'source-one' ? 'OFFICIAL' : 'PRESS',
          language: id === 'source-one' ? 'en' : 'ja',
          publisher: speaker,
          publishedBy: null,
          side: null,
          reports: null,
          date: id === 'source-one' ? '2019-11-04' : null,
          url: `https://example.org/${id}?a=1&b=2`,
          retrieved: '2026-11-24',
          licence: title,
          extent: 'FULL',
          copyHeld: id === 'source-one',
        })),
        speakers: [{ id: 'person:elsewhere', name: speaker }],
        dataVersion: '0123456789abcdef',
        plans: new PlanIndex([], new Map()),
        title,
        slug: '',
        focus: [],
        whole: true,
      }));
  });
