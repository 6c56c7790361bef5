import { readRecord } from '../api/record.js';
import { createSceneLoader } from '../scenes/load.js';
import { createStore } from '../state/store.js';

/**
 * What the first picture waits for. `main.tsx` imports this module before all others, so that the server answers while
 * the browser still evaluates them.
 */
export const store = createStore(window);
export const load = createSceneLoader(store.view().question);
export const readFirstRecord = begun(readRecord);

/** Begins a request, whose answer is for the first who asks. The others, for example to try again, get new answers. */
function begun<T>(request: (signal?: AbortSignal) => Promise<T>): (signal?: AbortSignal) => Promise<T> {
  let first: Promise<T> | undefined = request();
  // Whoever asks for it reports the failure.
  first.catch(() => undefined);
  return (signal) => {
    const answer = first ?? request(signal);
    first = undefined;
    return answer;
  };
}
