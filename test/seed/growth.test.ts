import { expect, test } from '@jest/globals';
import { EFFECT_KEYS } from '../../src/model/plan.js';
import { seed, earlier } from '../support/checked-records.js';

const whole = new Map(seed.data.relationships.map((claim) => [claim.id, claim]));

test('sources that come later change nothing that the first ones say', () => {
  expect(earlier.data.relationships.length).toBeGreaterThan(600);
  for (const claim of earlier.data.relationships) {
    const now = whole.get(claim.id);
    expect({ ...now, props: withoutLinks(now?.props ?? {}) }).toEqual({ ...claim, props: withoutLinks(claim.props) });
  }
});

test('what the founding document speaks of is not tied to what came after it', () => {
  const readout = seed.data.relationships.filter(({ props }) =>
    (props['sources'] as string[]).every((source) => source === 'mofa-2019-11-04'),
  );
  expect(readout.length).toBeGreaterThan(150);
  for (const later of ['framework:vientiane-vision-2-0', 'framework:jasmine', 'initiative:wa-project-2-0'])
    expect(readout.filter(({ source, target }) => source === later || target === later)).toEqual([]);
});

/** A claim without what links it to others: searches in vain, preferences, and plans on which it has an effect. */
function withoutLinks(props: object): object {
  const links = ['searched', 'supersededBy', ...Object.values<string>(EFFECT_KEYS)];
  return Object.fromEntries(Object.entries(props).filter(([name]) => !links.includes(name)));
}
