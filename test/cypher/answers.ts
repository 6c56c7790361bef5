/**
 * The expected answer of every question in cypher/, computed from the records alone. The engines are compared with
 * these.
 */
import type { RelationshipRecord } from '../../seed/records.js';
import type { Row } from '../../src/graph/port.js';
import { type Answer, known, pagesOfClaimsAt } from './lists.js';
import { claimsAt, columns, ends, keeps, kindOf, list, ordered, stepsFrom, text, within } from './records.js';
import { SAID_ANSWERS } from './said-answers.js';
import { STATISTICS_ANSWERS, SUPPORT } from './statistics-answers.js';

const EVIDENCE = ['passages', 'evidence', 'quantities', 'edtf', 'earliest', 'latest'] as const;
const BOUNDS = ['notBefore', 'notAfter', 'begunBy', 'onUntil'] as const;
const SOURCE = [
  'id',
  'title',
  'tier',
  'language',
  'publisher',
  'publishedBy',
  'side',
  'reports',
  'date',
  'url',
  'retrieved',
] as const;

const IDENTITY = ['formerIds', 'distinctFrom', 'otherDates'] as const;
const STANDING = ['formerIds', 'prefers', 'supersededBy'] as const;

const SAID = ['attributedTo', 'attributedToMany', 'regarding', 'note'] as const;

/** The full record of a claim. */
const recordOf = (claim: RelationshipRecord): Row => ({
  ...ends(claim),
  type: claim.type,
  ...columns(
    claim.props,
    'sentence',
    'inverse',
    'modality',
    'certainty',
    ...SAID,
    ...STANDING,
    ...EVIDENCE,
    ...BOUNDS,
    ...SUPPORT,
  ),
});

/** The properties of a claim that list the plans which it follows up. */
const EFFECTS = ['starts', 'changes', 'abandons', 'fulfils'] as const;

export const ANSWERS: Readonly<Record<string, Answer>> = {
  'catalogue/claims': ({ relationships }, { ids }) =>
    ordered(
      relationships
        .filter(({ source }) => ids.includes(source))
        .map((claim) => ({
          ...ends(claim),
          type: claim.type,
          superseded: text(claim.props, 'supersededBy') !== null,
          ...columns(
            claim.props,
            'modality',
            'certainty',
            'strength',
            'attributedTo',
            'attributedToMany',
            'regarding',
            'passages',
            'edtf',
            'earliest',
            'latest',
            ...BOUNDS,
          ),
        })),
      'id',
    ),
  'catalogue/claim-texts': ({ relationships }, { ids }) =>
    ordered(
      relationships
        .filter(({ source }) => ids.includes(source))
        .map(({ id, props }) => ({ id, text: text(props, 'searchText') })),
      'id',
    ),
  'catalogue/entities': ({ entities }, { after, limit }) =>
    ordered(
      entities
        .filter(({ id }) => id > (after ?? ''))
        .map(({ props }) =>
          columns(props, 'id', 'kind', 'sortName', 'passages', 'sources', 'edtf', 'earliest', 'latest', ...BOUNDS),
        ),
      'id',
    ).slice(0, limit),
  'catalogue/entity-texts': ({ entities }, { after, limit }) =>
    ordered(
      entities.filter(({ id }) => id > (after ?? '')).map(({ id, props }) => ({ id, text: text(props, 'searchText') })),
      'id',
    ).slice(0, limit),

  'data-version/current': ({ version }) => [{ version, state: 'COMPLETE' }],

  'entity/by-ids': ({ entities }, { ids }) =>
    ordered(
      entities
        .filter(({ id }) => ids.includes(id))
        .map(({ props }) =>
          columns(
            props,
            'id',
            'kind',
            'name',
            'nameJa',
            'aliases',
            'names',
            'summary',
            'sameAs',
            ...IDENTITY,
            ...EVIDENCE,
          ),
        ),
      'id',
    ),
  'entity/degrees': (data, { ids }) => known(data, ids).map((id) => ({ id, degree: stepsFrom(data, id).length })),
  'entity/names': ({ entities }, { after, limit }) =>
    ordered(
      entities
        .filter(({ id }) => id > (after ?? ''))
        .map(({ props }) => columns(props, 'id', 'kind', 'name', 'nameJa', 'aliases', 'otherNames', 'formerIds')),
      'id',
    ).slice(0, limit),

  'load/counts': ({ entities, relationships, passages, sources }) => [
    {
      entities: entities.length,
      relationships: relationships.length,
      passages: passages.length,
      sources: sources.length,
    },
  ],
  'load/entity-ids': ({ entities }) =>
    ordered(
      entities.map(({ id }) => ({ id })),
      'id',
    ),
  'load/entities': ({ entities }, { ids }) =>
    ordered(
      entities
        .filter(({ id }) => ids.includes(id))
        .map(({ id, kind, props }) => ({ id, labels: ['Entity', kind].sort(), props })),
      'id',
    ),
  'load/passages': ({ passages }) =>
    ordered(
      passages.map((record) => ({ ...record })),
      'id',
    ),
  'load/relationships': ({ relationships }, { ids }) =>
    ordered(
      relationships.filter(({ source }) => ids.includes(source)).map((record) => ({ ...record })),
      'id',
    ),
  'load/sources': ({ sources }) =>
    ordered(
      sources.map((record) => ({ ...record })),
      'id',
    ),

  'passage/by-ids': ({ passages }, { ids }) =>
    ordered(
      passages
        .filter(({ id }) => ids.includes(id))
        .map(({ id, source, props }) => ({
          id,
          source,
          ...columns(props, 'locator', 'position', 'headings', 'headedBy'),
        })),
      'id',
    ),
  'passage/headed': ({ passages }, { entity }) =>
    ordered(
      passages.filter(({ props }) => list(props, 'headedBy').includes(entity)).map(({ id }) => ({ id })),
      'id',
    ),

  'path/expand': (data, given) =>
    ordered(
      known(data, given.ids).flatMap((from) =>
        stepsFrom(data, from)
          .filter(
            ({ claim, other }) =>
              !given.avoid.includes(other) &&
              keeps(given.types, claim.type) &&
              keeps(given.kinds, kindOf(data, other)) &&
              keeps(given.modality, text(claim.props, 'modality')) &&
              keeps(given.evidence, text(claim.props, 'strength')) &&
              within(claim.props, given, true),
          )
          .map(({ claim, other }) => ({ from, to: other, ...ends(claim) })),
      ),
      'from',
      'to',
      'id',
    ).slice(0, given.limit),

  'plan/claims': ({ relationships }, { ids }) =>
    ordered(
      relationships
        .filter(({ source }) => ids.includes(source))
        .filter(({ props }) => props['modality'] === 'PLAN' || EFFECTS.some((effect) => list(props, effect).length > 0))
        .map((claim) => ({
          ...ends(claim),
          ...columns(
            claim.props,
            'modality',
            'attributedTo',
            'regarding',
            'sources',
            'latest',
            'begunBy',
            ...EFFECTS,
            'searched',
          ),
        })),
      'id',
    ),

  'relationship/texts': ({ relationships }) =>
    ordered(
      relationships.map((claim) => ({
        ...ends(claim),
        type: claim.type,
        ...columns(
          claim.props,
          'sentence',
          'attributedTo',
          'regarding',
          'evidence',
          'strength',
          'quantities',
          'edtf',
          'earliest',
          'latest',
          'supersededBy',
        ),
      })),
      'id',
    ),

  'relationship/between': (data, given) =>
    ordered(
      data.relationships
        .filter(
          ({ type, source, target, props }) =>
            given.ids.includes(source) &&
            given.ids.includes(target) &&
            keeps(given.types, type) &&
            within(props, given, true),
        )
        .map(ends),
      'id',
    ),
  'relationship/by-keys': ({ relationships }, { fromSource, fromTarget }) =>
    ordered(
      relationships
        .flatMap((claim) => [...fromSource, ...fromTarget].filter(({ id }) => id === claim.id).map(() => claim))
        .map(recordOf),
      'id',
    ),
  'relationship/count-of-entities': (data, given) =>
    known(data, given.ids)
      .map((entity) => ({ entity, total: claimsAt(data, entity, given).length }))
      .filter(({ total }) => total > 0),
  'relationship/former-ids': ({ relationships }) =>
    ordered(
      relationships
        .filter(({ props }) => list(props, 'formerIds').length > 0)
        .map((claim) => ({ ...ends(claim), formerIds: list(claim.props, 'formerIds') })),
      'id',
    ),
  'relationship/of-entities-forward': pagesOfClaimsAt(false, recordOf),
  'relationship/of-entities-backward': pagesOfClaimsAt(true, recordOf),
  ...SAID_ANSWERS,
  'relationship/shared-neighbours': (data, given) => {
    const { ids } = given;
    const steps = ids.map((id) =>
      stepsFrom(data, id).filter(
        ({ claim, other }) =>
          !ids.includes(other) && keeps(given.types, claim.type) && within(claim.props, given, true),
      ),
    );
    const shared = known(
      data,
      data.entities.map(({ id }) => id),
    ).filter((id) => ids.length > 0 && steps.every((each) => each.some(({ other }) => other === id)));
    return shared
      .map((neighbour) => ({
        neighbour,
        claims: ordered(
          steps.flatMap((each) => each.filter(({ other }) => other === neighbour).map(({ claim }) => ends(claim))),
          'id',
        ),
      }))
      .slice(0, given.limit);
  },

  'source/all': ({ sources }) =>
    ordered(
      sources.map(({ id, props }) => ({ id, key: text(props, 'date') ?? '9999' })),
      'key',
      'id',
    ),
  'source/by-ids': ({ sources }, { ids }) =>
    ordered(
      sources
        .filter(({ id }) => ids.includes(id))
        .map(({ props }) => columns(props, ...SOURCE, 'licence', 'extent', 'copyHeld')),
      'id',
    ),
  'source/passages': ({ passages }, { ids }) =>
    ordered(
      passages
        .filter(({ source }) => ids.includes(source))
        .map(({ id, source, props }) => ({ source, passage: id, ...columns(props, 'position') })),
      'source',
      'position',
    ),

  ...STATISTICS_ANSWERS,
};
