import type { Response } from 'express';
import { recordOf } from './request-record.js';

/** The header with which a client, such as this server's own other half, shortens the time of a request. */
export const TIME_LEFT = 'x-time-left-ms';

/** What must be left to send an answer that was cut short when the time was up. */
const TO_SEND_MS = 300;

/** The header for another process that works on a request, so that it ends before the request does. */
export function timeLeft(res: Response, requestTimeoutMs: number): Record<string, string> {
  const used = performance.now() - (recordOf(res)?.startedAt ?? performance.now());
  return { [TIME_LEFT]: String(Math.max(1, Math.round(requestTimeoutMs - used - TO_SEND_MS))) };
}
