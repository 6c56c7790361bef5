import { Fault } from '../errors.js';
import type { Soon } from '../query/batched.js';

/**
 * Takes something that the graph refers to. Validation and loading guarantee that it exists, so its absence is a fault,
 * not a null.
 */
export function found<T>(load: Soon<T | undefined>, id: string): Soon<T> {
  return load instanceof Promise ? load.then((value) => present(value, id)) : present(load, id);
}

function present<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Fault('INTERNAL', `the graph refers to '${id}' and does not hold it`);
  return value;
}
