import type { Response } from 'express';

/** What is known of one request, for the log, the metrics and traces. Others fill in what they find out. */
export interface RequestRecord {
  /** The client's own `X-Request-Id`, or a new one. */
  readonly id: string;
  readonly startedAt: number;
  /** The first part of the path, or `other` for one that does not exist. */
  readonly route: string;
  operation?: string;
  /** SHA-256 of the document. */
  hash?: string;
  document?: string;
  cost?: number;
  /** The lane, and how long the request waited for its turn, in milliseconds. */
  lane?: string;
  waitedMs?: number;
}

const records = new WeakMap<Response, RequestRecord>();

/** The record of a request whose answer this is. */
export function recordOf(res: Response): RequestRecord | undefined {
  return records.get(res);
}

/** Keeps the record of a request for {@link recordOf}. */
export function keepRecord(res: Response, record: RequestRecord): void {
  records.set(res, record);
}
