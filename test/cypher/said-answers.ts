/** The expected answers of the questions about what speakers say, computed from the records alone. */
import type { Answer } from './lists.js';
import { columns, ends, keeps, list, named, ordered, text, within } from './records.js';

export const SAID_ANSWERS: Readonly<Record<string, Answer>> = {
  'relationship/said-of-entity': (data, given) =>
    ordered(
      data.relationships
        .filter(({ source, target, props }) => keeps([given.entity], source, target, text(props, 'regarding')))
        .filter(({ props }) => keeps(given.attributedTo, text(props, 'attributedTo')) && within(props, given, true))
        .map(ends),
      'id',
    ).slice(0, given.limit),
  'relationship/said-about': (data, given) => {
    const headed = new Set(
      data.passages.filter(({ props }) => list(props, 'headedBy').includes(given.entity)).map(({ id }) => id),
    );
    return ordered(
      data.relationships
        .filter(
          ({ props }) =>
            (keeps(given.attributedTo, text(props, 'attributedTo')) ||
              keeps(given.manyOf, text(props, 'attributedToMany'))) &&
            keeps(given.evidence, text(props, 'strength')),
        )
        .flatMap((claim) => {
          const [passages, about] = [
            named(claim.props, headed),
            [claim.source, claim.target, text(claim.props, 'regarding')],
          ];
          const reason = about.includes(given.entity)
            ? 'DIRECT'
            : passages.length > 0
              ? 'HEADING'
              : keeps(given.near, ...about)
                ? 'STEP'
                : null;
          return reason === null ? [] : [{ ...ends(claim), ...columns(claim.props, 'regarding'), reason, passages }];
        }),
      'reason',
      'id',
    ).slice(0, given.limit);
  },
};
