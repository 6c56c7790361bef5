import { Fault } from '../errors.js';

/**
 * Loads something that the graph refers to. Validation and loading guarantee that it exists, so its absence is a fault,
 * not a null.
 */
export async function found<T>(load: Promise<T | undefined>, id: string): Promise<T> {
  const value = await load;
  if (value === undefined) throw new Fault('INTERNAL', `the graph refers to '${id}' and does not hold it`);
  return value;
}
