/** The expected answers of the questions in cypher/statistics, computed from the records alone. */
import { readEvidence } from '../../src/model/evidence.js';
import type { Answer } from './lists.js';
import { columns, ends, ordered, text } from './records.js';

export const SUPPORT = ['sources', 'publishers', 'tier', 'strength'] as const;

export const STATISTICS_ANSWERS: Readonly<Record<string, Answer>> = {
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
};
