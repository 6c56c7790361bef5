import { Fault } from '../errors.js';

/** The fault that ends a request when its time is up. */
export function timeUp(requestTimeoutMs: number): Fault {
  return new Fault(
    'REQUEST_TIMEOUT',
    `The request took longer than ${requestTimeoutMs} ms (REQUEST_TIMEOUT_MS). Ask for less at a time: smaller pages, shorter paths.`,
  );
}
