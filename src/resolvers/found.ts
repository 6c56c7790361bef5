import { Fault } from '../errors.js';

/** What the graph refers to is in the graph: validation and load see to it. Should it not be, that is a fault, not a null. */
export async function found<T>(load: Promise<T | undefined>, id: string): Promise<T> {
  const value = await load;
  if (value === undefined) throw new Fault('INTERNAL', `the graph refers to '${id}' and does not hold it`);
  return value;
}
