/** The expected answers of the questions in cypher/statistics, computed from the records alone. */
import type { RelationshipRecord } from '../../seed/records.js';
import { readEvidence } from '../../src/model/evidence.js';
import { type Answer, evidenceBy } from './lists.js';
import { columns, counted, ends, list, ordered, text } from './records.js';

export const SUPPORT = ['sources', 'publishers', 'tier', 'strength'] as const;

const speakersOf = ({ props }: RelationshipRecord): string =>
  JSON.stringify([text(props, 'attributedTo'), text(props, 'attributedToMany')]);

export const STATISTICS_ANSWERS: Readonly<Record<string, Answer>> = {
  'statistics/certainties': ({ relationships }) => counted(relationships.map(({ props }) => text(props, 'certainty'))),
  'statistics/claims': ({ relationships }) =>
    ordered(
      relationships.map((claim) => ({
        ...ends(claim),
        type: claim.type,
        ...columns(claim.props, 'modality', ...SUPPORT, 'earliest', 'prefers', 'supersededBy'),
      })),
      'id',
    ),
  'statistics/look-ups': ({ entities, relationships }) =>
    ordered(
      [...entities, ...relationships]
        .filter(({ props }) =>
          readEvidence({ evidence: text(props, 'evidence') ?? '[]' }).some(({ strength }) => strength === 'CITED'),
        )
        .map(({ props }) => columns(props, 'id', 'evidence')),
      'id',
    ),
  'statistics/entities': ({ entities }) => counted(entities.map(({ kind }) => kind)),
  'statistics/issuers': ({ relationships }) =>
    ordered(
      [...new Set(relationships.map(speakersOf))].map((said) => {
        const [issuer = null, manyOf = null] = JSON.parse(said) as (string | null)[];
        return { issuer, manyOf, count: relationships.filter((claim) => speakersOf(claim) === said).length };
      }),
      'issuer',
      'manyOf',
    ).sort((a, b) => b.count - a.count),
  'statistics/modalities': ({ relationships }) => counted(relationships.map(({ props }) => text(props, 'modality'))),
  'statistics/passages': (data) => {
    const evidence = evidenceBy(data, 'passages');
    return ordered(
      data.passages.map(({ id, source, props }) => ({
        passage: id,
        source,
        ...columns(props, 'position'),
        ...evidence(id),
      })),
      'source',
      'position',
    );
  },
  'statistics/sources': (data) => {
    const evidence = evidenceBy(data, 'sources');
    return ordered(
      data.sources.map(({ id }) => ({ source: id, ...evidence(id) })),
      'source',
    );
  },
  'statistics/types': ({ relationships }) => counted(relationships.map(({ type }) => type)),
  'statistics/unsourced': ({ entities, relationships }) =>
    ordered(
      [...entities, ...relationships]
        .filter(({ props }) => list(props, 'passages').length === 0)
        .map(({ id }) => ({ id })),
      'id',
    ),
};
