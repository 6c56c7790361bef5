import fc from 'fast-check';
import type { EntityRecord, GraphData, RelationshipRecord } from '../../seed/records.js';
import { withRegarding } from '../../seed/regarding.js';
import { whenProps, withVersion } from '../../seed/to-records.js';
import { claimId } from '../../seed/read-data.js';
import { TIERS } from '../../src/model/evidence.js';
import { parseWhen } from '../../src/model/when.js';
import { normalise } from '../../src/model/text.js';
import { cited, claimEvidence, entityEvidence, quoted, rowOf } from './stored-evidence.js';

const KINDS = ['Person', 'Country', 'Framework', 'Event', 'Topic'] as const;
export const TYPES = ['SUPPORTS', 'ATTENDED', 'PART_OF'] as const;
const DATES = [
  '2019-11-04',
  '2019-06',
  '2013',
  '2019-11/..',
  '../2018',
  '2019?',
  '2018-03-01/2019-02-15',
  '2018~',
  '2018?/2019-11',
  '2018/2019-02',
] as const;
/** Two sources with the same day and one without a day. Nothing cites the last. */
const SOURCES = ['alpha', 'beta', 'gamma'] as const;
export const PASSAGES = ['alpha#1', 'alpha#2', 'beta#1(1)'] as const;

/** Hostile names: quotes, braces, Cypher and regular expressions, other scripts, emoji. */
const awkwardText = fc.oneof(
  fc.constantFrom(
    "O'Brien",
    'a "b" c',
    '`x`) DETACH DELETE (n',
    '.*[a-z]+$',
    '文化のWA',
    'Ünï çödé',
    '🎌 flag',
    '{ } // $ids',
    '\\n',
    'İstanbul',
    'ß',
  ),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
);

/** Evidence of every strength, some of it with a note, and more than one piece from one passage. */
const items = fc.array(
  fc
    .record({
      passage: fc.constantFrom(...PASSAGES),
      make: fc.constantFrom(
        (passage: string) => quoted(passage, `words of ${passage}`),
        (passage: string) => rowOf(passage, { Party: `party of ${passage}`, Date: '01.12.2008' }),
        (passage: string) => cited(passage, `What ${passage} says.`),
      ),
      note: fc.constantFrom(null, 'The source has a slip here.'),
    })
    .map(({ passage, make, note }) => ({ ...make(passage), note })),
  { minLength: 1, maxLength: 3 },
);

const when = fc.option(fc.constantFrom(...DATES), { nil: undefined }).map((edtf) => {
  if (edtf === undefined) return {};
  const parsed = parseWhen(edtf);
  if (parsed === undefined) throw new Error(`not EDTF: ${edtf}`);
  return whenProps(parsed);
});

function entity(index: number): fc.Arbitrary<EntityRecord> {
  return fc
    .record({
      kind: fc.constantFrom(...KINDS),
      name: awkwardText,
      aliases: fc.array(awkwardText, { maxLength: 2 }),
      otherNames: fc.array(fc.constantFrom('ประเทศไทย', 'မြန်မာ', 'Kâmpŭchéa'), { maxLength: 2 }),
      nameJa: fc.option(fc.constantFrom('日本', '自由で開かれたインド太平洋'), { nil: undefined }),
      evidence: items.map(entityEvidence),
      when,
      hadAnotherId: fc.boolean(),
      likeAnother: fc.constantFrom({}, {}, { distinctFrom: '[{"id":"topic:e0","why":"they are two"}]' }),
    })
    .map(({ kind, name, aliases, otherNames, nameJa, evidence: words, when: date, hadAnotherId, likeAnother }) => {
      const id = `${kind.toLowerCase()}:e${index}`;
      return {
        id,
        kind,
        props: {
          id,
          kind,
          name,
          ...(nameJa === undefined ? {} : { nameJa }),
          aliases,
          otherNames,
          names: JSON.stringify(otherNames),
          summary: `About ${name}.`,
          sameAs: [],
          sortName: normalise(name),
          searchText: normalise([name, ...aliases].join(' | ')),
          quantities: '[]',
          ...words,
          ...date,
          ...(hadAnotherId ? { formerIds: [`${kind.toLowerCase()}:was-e${index}`] } : {}),
          ...likeAnother,
        },
      };
    });
}

/** That another claim is preferred, or gives way. */
const OTHER = '[{"claim":"claim:a","sentence":"It is so","edtf":null,"why":"it was seen"}]';

/** A graph of up to `size` entities and some claims among them, including parallel ones. */
export function randomGraph({ size = 9, claims = 18 } = {}): fc.Arbitrary<GraphData> {
  return fc
    .integer({ min: 2, max: size })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => entity(index))))
    .chain((entities) => {
      const ids = entities.map(({ id }) => id);
      const claim = fc.record({
        source: fc.constantFrom(...ids),
        target: fc.constantFrom(...ids),
        type: fc.constantFrom(...TYPES),
        key: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
        modality: fc.constantFrom('FACT', 'PLAN', 'POSITION'),
        certainty: fc.constantFrom('STATED', 'IMPLIED'),
        said: fc.tuple(
          fc.constantFrom('attributedTo', 'attributedTo', 'attributedToMany', null),
          fc.constantFrom(...ids),
        ),
        regarding: fc.option(fc.constantFrom(...ids), { nil: undefined, freq: 2 }),
        note: fc.constantFrom(undefined, 'a note'),
        standing: fc.constantFrom({}, {}, { supersededBy: OTHER }, { prefers: OTHER }),
        hadAnotherId: fc.boolean(),
        plans: fc.constantFrom(
          {},
          {},
          { starts: ['claim:a'] },
          { changes: ['claim:a'] },
          { abandons: ['claim:b'] },
          { fulfils: ['claim:a', 'claim:b'] },
        ),
        searched: fc.constantFrom({}, {}, { searched: '[{"on":"2026-11-26","where":"pages"}]' }),
        evidence: fc.tuple(items, fc.constantFrom(...TIERS)).map(([each, tier]) => ({ ...claimEvidence(each), tier })),
        when,
      });
      return fc
        .uniqueArray(
          claim.filter(({ source, target }) => source !== target),
          // Without a size, fast-check makes about ten of them at most.
          { maxLength: claims, size: 'max', selector: claimId },
        )
        .map((list) => {
          const relationships: RelationshipRecord[] = list.map((each) => {
            const id = claimId(each);
            const sentence = `${each.source} ${each.type} ${each.target}`;
            return {
              id,
              type: each.type,
              source: each.source,
              target: each.target,
              props: {
                id,
                sentence,
                inverse: `${each.target} is the target of ${each.source}`,
                ...each.standing,
                ...(each.hadAnotherId ? { formerIds: [id.replace(each.type, `WAS_${each.type}`)] } : {}),
                modality: each.modality,
                certainty: each.certainty,
                ...(each.said[0] === null ? {} : { [each.said[0]]: each.said[1] }),
                ...(each.regarding === undefined ? {} : { regarding: each.regarding }),
                ...(each.note === undefined ? {} : { note: each.note }),
                searchText: normalise(sentence),
                quantities: '[]',
                ...each.evidence,
                ...each.when,
                ...each.plans,
                ...each.searched,
              },
            };
          });
          return withVersion({
            entities: withRegarding(entities, relationships),
            relationships,
            passages: PASSAGES.map((id, position) => {
              const [source = '', locator = ''] = id.split('#');
              // The second and third stand under headings, one of which names two entities.
              const headedBy = ids.slice(0, position);
              const headings = headedBy.map(() => 'Of an entity');
              return {
                id,
                source,
                props: { id, locator, position, ...(position === 0 ? {} : { headings, headedBy }) },
              };
            }),
            sources: SOURCES.map((id, index) => ({
              id,
              props: {
                id,
                title: id,
                tier: index === 0 ? 'OFFICIAL' : 'PRESS',
                language: 'en',
                publisher: 'Somebody',
                ...(id === 'beta' ? {} : { date: '2019-11-04' }),
                url: `https://example.org/${id}`,
                retrieved: '2026-11-24',
                licence: 'quotation',
                extent: 'FULL',
                copyHeld: index === 0,
              },
            })),
          });
        });
    });
}

/** Puts the ends of a range in order, because a range that ends before it begins is refused. */
export const inOrder = <T extends { readonly from: string | null; readonly to: string | null }>(where: T): T =>
  where.from !== null && where.to !== null && where.from > where.to
    ? { ...where, from: where.to, to: where.from }
    : where;
