import { expect, test } from '@jest/globals';
import { Lane } from '../../src/limits/lane.js';

const LONG_MS = 60_000;

/** Enters a lane and notes how it ends. */
async function enter(lane: Lane, weight: number, notes: string[], name: string, signal?: AbortSignal) {
  try {
    const place = await lane.enter(weight, signal);
    notes.push(name);
    return place;
  } catch (error) {
    notes.push(`${name}: ${(error as { code: string }).code}`);
    return undefined;
  }
}

test('so many run, so many wait, and more are told to ask again', async () => {
  const lane = new Lane('costly', { atOnce: 1, waiting: 2 }, LONG_MS);
  const notes: string[] = [];
  const place = await enter(lane, 1, notes, 'first');
  const heavy = enter(lane, 50, notes, 'heavy');
  const light = enter(lane, 2, notes, 'light');
  await expect(lane.enter(1)).rejects.toMatchObject({
    code: 'OVERLOADED',
    status: 503,
    message: expect.stringMatching(/answers 1 costly requests at once \(COSTLY_AT_ONCE\), and 2 more may wait/),
  });
  expect([lane.running, lane.waiting]).toEqual([1, 2]);
  place?.();
  // Giving it back twice lets no second one in.
  place?.();
  (await light)?.();
  (await heavy)?.();
  expect(notes).toEqual(['first', 'light', 'heavy']);
  expect([lane.running, lane.waiting]).toEqual([0, 0]);
});

test('a client that leaves makes room in the queue at once', async () => {
  const lane = new Lane('costly', { atOnce: 1, waiting: 1 }, LONG_MS);
  const notes: string[] = [];
  const place = await enter(lane, 1, notes, 'first');
  const left = new AbortController();
  const leaving = enter(lane, 1, notes, 'leaving', left.signal);
  left.abort();
  await leaving;
  const staying = enter(lane, 1, notes, 'staying');
  place?.();
  await staying;
  expect(notes).toEqual(['first', 'leaving: CANCELLED', 'staying']);
});

test('nobody waits for longer than the lane allows', async () => {
  const lane = new Lane('quick', { atOnce: 1, waiting: 5 }, 20);
  const notes: string[] = [];
  await enter(lane, 1, notes, 'first');
  await enter(lane, 1, notes, 'late');
  expect(notes).toEqual(['first', 'late: OVERLOADED']);
  expect(lane.waiting).toBe(0);
});
