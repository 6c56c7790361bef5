import type { Response } from 'express';
import type { LoadConfig } from '../config.js';
import type { Fault } from '../errors.js';
import { Lane, type Place } from '../limits/lane.js';
import { faultOf } from '../resolvers/fault-of.js';
import { CostlyProcess } from './costly-process.js';
import type { Metrics } from './metrics.js';
import type { RequestRecord } from './request-record.js';

/** A few of the largest files, and many answers of the usual size. */
const MOST_UNSENT = 64_000_000;

/**
 * Decides which requests run, which wait, and where they run. Costly work and quick questions have a lane each, so that
 * neither takes the other's turn, and costly work has a process of its own, so that it does not take the other's
 * processor either. Probes need no turn.
 */
export class Admission {
  readonly quick: Lane;
  readonly costly: Lane;
  /** Undefined where this process does the costly work itself. */
  readonly process: CostlyProcess | undefined;

  constructor(
    private readonly load: LoadConfig,
    { requestTimeoutMs }: { readonly requestTimeoutMs: number },
    private readonly metrics: Metrics,
    hasProcess: boolean,
  ) {
    // Who has waited for half of its time has too little left for an answer.
    this.quick = new Lane('quick', load.quick, requestTimeoutMs / 2);
    this.costly = new Lane('costly', load.costly, requestTimeoutMs / 2);
    metrics.watchLanes([this.quick, this.costly]);
    if (!hasProcess) return;
    const ofItsOwn = new CostlyProcess(load.costlyMemoryMb);
    metrics.watchRestarts(
      'costly_restarts_total',
      'How often the process for costly work was replaced',
      () => ofItsOwn.restarts,
    );
    this.process = ofItsOwn;
  }

  /** Bytes of answers that are made and not sent yet. */
  private unsent = 0;

  /**
   * Gives a place back once its answer is made: a client that reads slowly takes nobody's turn. While too much is unsent,
   * the place stays taken until the answer is sent, so that slow clients do not fill the memory.
   */
  made(place: Place, res: Response, bytes: number): void {
    if (res.closed) {
      place();
      return;
    }
    this.unsent += bytes;
    res.once('close', () => {
      this.unsent -= bytes;
      place();
    });
    if (this.hasRoom) place();
  }

  /** Whether more of answers may be made before their clients read what there is. */
  get hasRoom(): boolean {
    return this.unsent <= MOST_UNSENT;
  }

  isCostly(weight: number): boolean {
    return weight >= this.load.costlyCost;
  }

  /**
   * Waits for a request's turn.
   * @throws Fault OVERLOADED if too many wait, or the fault that ends the request while it waits.
   */
  async enter(
    lane: Lane,
    weight: number,
    signal: AbortSignal | undefined,
    record: RequestRecord | undefined,
  ): Promise<Place> {
    const from = performance.now();
    try {
      const place = await lane.enter(weight, signal);
      if (record !== undefined)
        Object.assign(record, { lane: lane.name, waitedMs: Math.round(performance.now() - from) });
      return place;
    } catch (error) {
      const fault: Fault = faultOf(error);
      this.metrics.refused(fault.code);
      throw fault;
    }
  }
}
