import { describe, expect, test } from '@jest/globals';
import { MAX_IN_LINK } from '../../web/src/state/arranged.js';
import { reduce, type Action } from '../../web/src/state/reducer.js';
import { decode, encode } from '../../web/src/state/url.js';
import { BLANK, FIRST_VIEW } from '../../web/src/state/view.js';

describe('what is arranged by hand', () => {
  test('a link holds a bounded number of places, and the first gives way to the next', () => {
    const pin = (place: number): Action => ({ do: 'pin', pins: [{ id: `topic:${place}`, x: place, y: 0 }] });
    const many = Array.from({ length: MAX_IN_LINK + 2 }, (_, place) => pin(place));
    const { arranged } = many.reduce(reduce, FIRST_VIEW);
    expect(arranged.pins).toHaveLength(MAX_IN_LINK);
    expect(arranged.pins[0]?.id).toBe('topic:2');
    expect(encode({ ...FIRST_VIEW, arranged }).length).toBeLessThan(2_000);
  });

  test('what was arranged by hand stays around the same entity, and not in another picture', () => {
    const pinned = reduce(decode('?mode=around&of=a'), { do: 'pin', pins: [{ id: 'b', x: 1, y: 2 }] });
    const kept = [
      { do: 'expand', id: 'b' },
      { do: 'ask', question: { ...BLANK.around, id: 'a', depth: 2 } },
    ] as const;
    for (const action of kept) expect(reduce(pinned, action).arranged).toEqual(pinned.arranged);
    const left = [
      { do: 'enter', mode: 'path' },
      { do: 'ask', question: { ...BLANK.around, id: 'c' } },
    ] as const;
    for (const action of left) expect(reduce(pinned, action).arranged).toEqual(FIRST_VIEW.arranged);
  });
});
