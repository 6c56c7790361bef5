import { Fault } from '../errors.js';
import type { Header } from './header.js';

/**
 * Turns a query into one that reads its list from the other end, by replacing each `ASC` with `DESC`. Every ORDER BY
 * may precede a LIMIT, so each must have a key to reverse. The last ORDER BY must match the header's `@order`, with
 * `ASC` on the columns of `@backward` and on no others.
 * @throws Fault INTERNAL naming the file and what its ORDER BY must be.
 */
export function readBackward({ name, order, backward }: Header, text: string): string {
  const refuse = (why: string): never => {
    throw new Fault('INTERNAL', `cypher/${name}.cypher: ${why}`);
  };
  const strangers = backward.filter((column) => !order.includes(column));
  if (strangers.length > 0) refuse(`@backward names '${strangers.join(', ')}', which @order does not`);
  const lines = text.split('\n');
  const sorted = lines.flatMap((line) => /^\s*ORDER BY (.*)$/.exec(line)?.[1] ?? []);
  const expected = order.map((column) => (backward.includes(column) ? `${column} ASC` : column)).join(', ');
  if (sorted.at(-1) !== expected) refuse(`expected 'ORDER BY ${expected}' at the end, found '${sorted.at(-1) ?? ''}'`);
  const unmarked = sorted.find((keys) => !/ ASC\b/.test(keys));
  if (unmarked !== undefined) refuse(`'ORDER BY ${unmarked}' has no ASC to turn round`);
  if (/\bDESC\b/.test(text)) refuse('a list that is read backward may not have DESC of its own');
  return lines.map((line) => (/^\s*ORDER BY /.test(line) ? line.replace(/ ASC\b/g, ' DESC') : line)).join('\n');
}
