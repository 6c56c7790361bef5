import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/**
 * Bytes that this process keeps, after a collection. Not what it has of the machine: in a run of many test files that is mostly garbage of
 * theirs that V8 has not come round to, and grows by hundreds of megabytes whatever the file at hand does.
 */
export function keptBytes(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
