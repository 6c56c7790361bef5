import type { Response } from 'express';
import type { Limits } from '../config.js';
import { timeUp } from '../limits/time-up.js';
import { TIME_LEFT } from './time-left.js';

/** The signal of each request, which aborts when the client leaves before its answer, or when the time is up. */
export class RequestSignals {
  private readonly signals = new WeakMap<Response, AbortSignal>();
  private readonly responses = new WeakMap<AbortSignal, Response>();

  constructor(private readonly limits: Pick<Limits, 'requestTimeoutMs'>) {}

  readonly of = (res: Response): AbortSignal => {
    const known = this.signals.get(res) ?? this.make(res);
    this.signals.set(res, known);
    this.responses.set(known, res);
    return known;
  };

  readonly responseOf = (signal: AbortSignal | undefined): Response | undefined =>
    signal === undefined ? undefined : this.responses.get(signal);

  private make(res: Response): AbortSignal {
    const { requestTimeoutMs } = this.limits;
    // Whoever sends this header can only shorten the time of its own request.
    const asked = Number(res.req.get(TIME_LEFT));
    const limitMs = asked >= 1 ? Math.min(requestTimeoutMs, asked) : requestTimeoutMs;
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(timeUp(requestTimeoutMs)), limitMs);
    res.once('close', () => {
      clearTimeout(timer);
      if (!res.writableFinished) controller.abort();
    });
    return controller.signal;
  }
}
