import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/**
 * The bytes that this process keeps after garbage collection. Its memory from the system would be misleading: in a run
 * of many test files, that is mostly their uncollected garbage and grows by hundreds of megabytes, whatever the current
 * file does.
 */
export function keptBytes(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
