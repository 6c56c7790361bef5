import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Gathering } from '../../src/query/gathering.js';

/** Values of keys from a store that notes what it is asked, and answers when it is told to. */
function store() {
  const asked: (readonly string[])[] = [];
  const signals: (AbortSignal | undefined)[] = [];
  const answers: (() => void)[] = [];
  const fetch = async (keys: readonly string[], signal: AbortSignal | undefined) => {
    asked.push(keys);
    signals.push(signal);
    await new Promise<void>((resolve) => answers.push(resolve));
    return new Map(keys.filter((key) => key !== 'absent').map((key) => [key, `value of ${key}`]));
  };
  const answer = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    for (const each of answers) each();
  };
  return { asked, signals, fetch, answer };
}

const itself = (key: string): string => key;

describe('reads of several operations at once', () => {
  test('are one statement for what was asked in one turn, and each has its answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'absent'), { minLength: 1 }), { minLength: 1 }),
        async (operations) => {
          const { asked, fetch, answer } = store();
          const gathering = new Gathering();
          const reads = operations.map((keys) => gathering.read('names', keys, itself, fetch, undefined));
          await answer();
          for (const [index, found] of (await Promise.all(reads)).entries())
            for (const key of operations[index] ?? [])
              expect(found.get(key)).toBe(key === 'absent' ? undefined : `value of ${key}`);
          expect(asked).toEqual([[...new Set(operations.flat())]]);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('are of one kind each, and what is asked later is asked anew', async () => {
    const { asked, fetch, answer } = store();
    const gathering = new Gathering();
    const first = [
      gathering.read('names', ['a'], itself, fetch, undefined),
      gathering.read('degrees', ['a'], itself, fetch, undefined),
    ];
    await answer();
    await Promise.all(first);
    const later = gathering.read('names', ['b'], itself, fetch, undefined);
    await answer();
    await later;
    expect(asked).toEqual([['a'], ['a'], ['b']]);
  });

  test('go on for the others when one operation is given up, and end when all are', async () => {
    const { signals, fetch, answer } = store();
    const gathering = new Gathering();
    const [one, two] = [new AbortController(), new AbortController()];
    const reads = [one, two].map(({ signal }) => gathering.read('names', ['a'], itself, fetch, signal));
    const given = Promise.allSettled(reads);
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    one.abort();
    expect(signals[0]?.aborted).toBe(false);
    await answer();
    expect(await given).toMatchObject([{ reason: { code: 'CANCELLED' } }, { value: new Map([['a', 'value of a']]) }]);

    const last = new AbortController();
    const left = gathering.read('names', ['b'], itself, fetch, last.signal);
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    last.abort();
    await expect(left).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(signals[1]?.aborted).toBe(true);
    await answer();
  });

  test('are not lost to who asks just after the only other operation was given up', async () => {
    const { fetch, answer } = store();
    const gathering = new Gathering();
    const gone = new AbortController();
    const left = gathering.read('names', ['a'], itself, fetch, gone.signal);
    gone.abort();
    const read = gathering.read('names', ['a'], itself, fetch, undefined);
    await expect(left).rejects.toMatchObject({ code: 'CANCELLED' });
    await answer();
    expect((await read).get('a')).toBe('value of a');
  });

  test('fail together, and leave what asks for much alone', async () => {
    const gathering = new Gathering();
    const failing = async (): Promise<ReadonlyMap<string, string>> => Promise.reject(new Error('away'));
    const both = ['a', 'b'].map((key) => gathering.read('names', [key], itself, failing, undefined));
    for (const each of both) await expect(each).rejects.toThrow('away');

    const { asked, fetch, answer } = store();
    const many = Array.from({ length: 101 }, (_, index) => `key ${index}`);
    const reads = [
      gathering.read('names', many, itself, fetch, undefined),
      gathering.read('names', ['a'], itself, fetch, undefined),
    ];
    await answer();
    await Promise.all(reads);
    expect(asked).toEqual([many, ['a']]);
  });
});
