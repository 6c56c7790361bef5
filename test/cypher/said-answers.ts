/** The expected answers of the questions about what speakers say, computed from the records alone. */
import type { Answer } from './lists.js';
import { ends, keeps, ordered, text, within } from './records.js';

export const SAID_ANSWERS: Readonly<Record<string, Answer>> = {
  'relationship/said-of-entity': (data, given) =>
    ordered(
      data.relationships
        .filter(({ source, target, props }) => keeps([given.entity], source, target, text(props, 'regarding')))
        .filter(({ props }) => keeps(given.attributedTo, text(props, 'attributedTo')) && within(props, given, true))
        .map(ends),
      'id',
    ).slice(0, given.limit),
};
