import { HAS_DIRECTIONS, RIGHT_TO_LEFT, isolate } from './isolate.js';

/** What is isolated already, within a line; or else a stretch from one letter or sign to the last of the same words. */
const PART = new RegExp(
  `(?<isolated>[\\u2066-\\u2068][^\\u2066-\\u2069\\n\\r\\u2028\\u2029\\u0085]*\\u2069)` +
    `|(?<stray>[\\u2066-\\u2069])` +
    `|[${RIGHT_TO_LEFT}](?:[ \\u00a0\\p{M}\\p{Nd}\\u200b-\\u200e'’–-]*[${RIGHT_TO_LEFT}])*`,
  'gu',
);

/**
 * A text for people in which each stretch from right to left keeps its direction to itself. It is for texts that are
 * put together already; whoever puts a name or a quote into a sentence knows better where it ends and uses `isolate`,
 * which stays as it is here.
 */
export function isolateStretches(text: string): string {
  if (!HAS_DIRECTIONS.test(text)) return text;
  return text.replace(PART, (found, isolated?: string, stray?: string) =>
    isolated !== undefined ? found : stray !== undefined ? '' : isolate(found),
  );
}
