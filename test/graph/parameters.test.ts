import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/port.js';
import { describeEachEngine, openEmpty } from '../support/engines.js';

describeEachEngine('the parameters of a statement', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openEmpty(engine);
  });
  afterAll(() => graph.close());

  test('keep their values, of every type', async () => {
    const params = {
      text: 'ASEAN',
      number: 3,
      part: 0.5,
      yes: true,
      nothing: null,
      list: ['a', 'b'],
      map: { key: 'x' },
    };
    const statement =
      'RETURN $text AS text, $number AS number, $part AS part, $yes AS yes, $nothing AS nothing, $list AS list, $map.key AS key';
    expect(await graph.read(statement, params)).toEqual([
      { text: 'ASEAN', number: 3, part: 0.5, yes: true, nothing: null, list: ['a', 'b'], key: 'x' },
    ]);
  });

  test('are not looked for in texts, names and comments', async () => {
    const statement = `// It's not $here.
RETURN '$text \\' $text' AS single, "$text" AS double, $text AS \`$text\` // "$text`;
    expect(await graph.read(statement, { text: 'ASEAN' })).toEqual([
      { single: "$text ' $text", double: '$text', $text: 'ASEAN' },
    ]);
  });

  test('must all have a value', async () => {
    await expect(graph.read('RETURN $text AS text, $lost AS lost', { text: 'ASEAN' })).rejects.toMatchObject({
      code: 'QUERY_FAILED',
      message: expect.stringContaining('$lost'),
    });
  });
});
