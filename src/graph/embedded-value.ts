import type { Value } from './port.js';

/** Engine values as plain JSON: a bigint (an integer past 2^53) becomes the nearest number. */
export function toPlain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'bigint':
      return Number(value);
    case 'boolean':
    case 'number':
    case 'string':
      return value;
    default:
      if (Array.isArray(value)) return value.map(toPlain);
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]));
  }
}
