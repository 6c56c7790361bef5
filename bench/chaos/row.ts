/** What one fault did in all its tries. */
export interface Row {
  /** The fault, as a phrase: “SIGKILL of the reading process”. */
  readonly what: string;
  /** How often it was made. */
  readonly tries: number;
  /** Answers that were neither right nor an honest refusal. */
  readonly wrong: number;
  /** Requests, or processes, that did not end in the time that they have. */
  readonly hung: number;
  /** Answers cut off by a server that went on running, and data that was there before and not afterwards. */
  readonly lost: number;
  /** The longest time from a fault to the first right answer; null if it has no such time. */
  readonly worstMs: number | null;
}
