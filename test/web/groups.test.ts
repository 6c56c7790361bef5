import { describe, expect, test } from '@jest/globals';
import { forceCollide, forceSimulation, type Force } from 'd3-force';
import fc from 'fast-check';
import { arrangeInGroups } from '../../web/src/graph/arrange-groups.js';
import { type Body, collide } from '../../web/src/graph/collide.js';
import { groupsOf } from '../../web/src/scenes/groups.js';
import { describeInExplorer, type Visit } from './support/explorer.js';
import { type Named, namesIn, overlapping, visitNamed } from './support/picture-names.js';
import { Running } from './support/running.js';

describe('an arrangement in groups', () => {
  const graph = fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 2, maxLength: 9 }).chain((sizes) => {
    const groups = sizes.map((size, group) => Array.from({ length: size }, (_, place) => `${group}/${place}`));
    const ids = groups.flat();
    const end = fc.nat(ids.length - 1).map((index) => ids[index] ?? '');
    return fc.record({
      groups: fc.constant(groups),
      nodes: fc.constant(ids.map((id, index) => ({ id, size: 4 + (index % 19) }))),
      links: fc.array(fc.record({ source: end, target: end }), { maxLength: 120 }),
      aspect: fc.constantFrom(1.1, 1.6),
    });
  });

  test('gives each group an area of its own, with all its members and no other', () => {
    fc.assert(
      fc.property(graph, ({ groups, nodes, links, aspect }) => {
        const { positions, discs } = arrangeInGroups(nodes, links, groups, aspect);
        expect(positions.size).toBe(nodes.length);
        expect(discs).toHaveLength(groups.length);
        discs.forEach((disc, group) => {
          groups.forEach((members, of) => {
            for (const id of members) {
              const { x, y } = positions.get(id) ?? { x: NaN, y: NaN };
              expect(Math.hypot(x - disc.x, y - disc.y) < disc.radius).toBe(of === group);
            }
          });
          for (const other of discs.slice(group + 1))
            expect(Math.hypot(disc.x - other.x, disc.y - other.y)).toBeGreaterThan(disc.radius + other.radius);
        });
        expect(arrangeInGroups(nodes, links, groups, aspect)).toEqual({ positions, discs });
      }),
      { numRuns: 8 },
    );
  });
});

describe('what keeps bodies from overlapping', () => {
  const coordinate = fc.integer({ min: -400, max: 400 }).map((sixteenths) => sixteenths / 16);
  const bodies = fc.array(fc.record({ x: coordinate, y: coordinate, reach: fc.integer({ min: 1, max: 30 }) }), {
    minLength: 1,
    maxLength: 40,
  });

  test("moves them exactly as d3's own force does", () => {
    const moved = (start: readonly Body[], force: Force<Body, undefined>): readonly Body[] => {
      const each = start.map((body) => ({ ...body }));
      forceSimulation(each).force('collide', force).stop().tick(12);
      return each;
    };
    fc.assert(
      fc.property(bodies, (start) => {
        expect(moved(start, collide())).toEqual(moved(start, forceCollide<Body>(({ reach }) => reach).iterations(2)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the groups of a graph', () => {
  /** Three communities of which the last is small, with a hub in each. */
  const graphOf = (order: number) => {
    const entities = Array.from({ length: order }, (_, index) => ({
      id: `topic:${String(index).padStart(4, '0')}`,
      kind: index % 3 === 0 ? 'TOPIC' : 'EVENT',
      name: `number ${index}`,
      nameJa: null,
      degree: 1,
    }));
    const communities = entities.map((_, index) => (index < 2 ? 3 : index % 2 === 0 ? 1 : 2));
    const claims = entities.slice(5).map((target, index) => {
      const source = entities[index % 2 === 0 ? 3 : 4] ?? target;
      return { id: `claim:${index}`, type: 'SAYS', modality: 'FACT' as const, source, target };
    });
    return [entities, claims, communities] as const;
  };

  test('are named after their most connected member and then others of other kinds, and hold every entity once', () => {
    const groups = groupsOf(...graphOf(240)) ?? [];
    expect(groups.map(({ id, names }) => [id, names[0]])).toEqual([
      ['group:1', 'Number 4'],
      ['group:2', 'Number 3'],
      ['group:3', 'Others'],
    ]);
    expect(groups[0]?.names).toHaveLength(2);
    const members = groups.flatMap((group) => group.members);
    expect(members).toHaveLength(240);
    expect(new Set(members).size).toBe(240);
  });

  test('are left out where one picture is readable without them, or too large for them', () => {
    expect(groupsOf(...graphOf(160))).toBeNull();
    expect(groupsOf(...graphOf(1_600))).toBeNull();
  });
});

const VIEWPORTS = [
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const;

const groupsAmong = (all: readonly Named[]): readonly Named[] => all.filter(({ id }) => id.startsWith('group:'));
const camera = ({ page }: Visit): string | null => new URL(page.url()).searchParams.get('at');

describeInExplorer(
  'the overview of the whole record in Chromium',
  (explorer) => {
    test.each(VIEWPORTS)(
      'names every group on %s, no name covers another, and it is the same each time',
      async (_, viewport) => {
        const visit = await visitNamed(explorer, '', { viewport });
        const about = await visit.page.locator('.picture-about p').innerText();
        const count = Number(/ in (\d+) groups/.exec(about)?.[1]);
        expect(about).toMatch(/^Japan–ASEAN relations: \d+ entities in /);
        const shown = await namesIn(visit);
        expect(count).toBeGreaterThan(5);
        expect(groupsAmong(shown).length).toBe(count);
        expect(overlapping(shown)).toEqual([]);
        expect(await namesIn(await visitNamed(explorer, '', { viewport }))).toEqual(shown);
      },
    );

    test('looks the same in a window that was resized as in one opened at that size', async () => {
      const visit = await visitNamed(explorer, '', { viewport: VIEWPORTS[0][1] });
      await namesIn(visit);
      const viewport = { width: 1100, height: 760 };
      await visit.page.setViewportSize(viewport);
      const resized = await namesIn(visit);
      expect(resized).toEqual(await namesIn(await visitNamed(explorer, '', { viewport })));
    });

    test.each([
      ['mouse', {}],
      ['touch', { hasTouch: true }],
    ] as const)('a group’s name leads to the group, by %s', async (by, options) => {
      const visit = await visitNamed(explorer, '', { viewport: VIEWPORTS[0][1], ...options });
      const frame = await visit.page.locator('.picture-frame').boundingBox();
      const [group] = groupsAmong(await namesIn(visit));
      if (frame === null || group === undefined) throw new Error('No group is named.');
      const [x, y] = [frame.x + group.left + group.width / 2, frame.y + group.top + 8] as const;
      if (by === 'mouse') {
        await visit.page.mouse.move(x, y);
        expect(await visit.page.evaluate(`document.querySelector('.picture-frame').style.cursor`)).toBe('pointer');
        await visit.page.mouse.click(x, y);
      } else await visit.page.touchscreen.tap(x, y);
      await visit.page.waitForURL((url) => url.searchParams.has('at'), { timeout: 10_000 });
      expect(groupsAmong(await namesIn(visit)).map(({ id }) => id)).toContain(group.id);
      expect((await namesIn(visit)).length).toBeGreaterThan(10);
    });

    test('the questions to start from have answers', async () => {
      const visit = await visitNamed(explorer, '', { viewport: VIEWPORTS[0][1] });
      const links = visit.page.locator('.examples a');
      expect(await links.count()).toBe(5);
      for (let index = 0; index < 5; index += 1) {
        await links.nth(index).click();
        await visit.page.waitForURL((url) => url.searchParams.has('mode'));
        await visit.settled();
        expect(await visit.entities()).toBeGreaterThan(1);
        await visit.page.goBack();
        await visit.settled();
      }
    });

    test('the keyboard leads to a group and back to all', async () => {
      const visit = await visitNamed(explorer, '', { viewport: VIEWPORTS[0][1] });
      const groups = visit.page.getByRole('combobox', { name: 'Go to a group' });
      await groups.focus();
      await visit.page.keyboard.press('ArrowDown');
      await visit.page.waitForURL((url) => url.searchParams.has('at'), { timeout: 10_000 });
      expect(camera(visit)).not.toBeNull();
      await visit.page.locator('.picture-frame').press('0');
      await visit.page.waitForURL((url) => !url.searchParams.has('at'), { timeout: 10_000 });
      expect(await groups.inputValue()).toBe('');
    });
  },
  () => Running.whole(),
);
