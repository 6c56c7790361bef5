import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { Fault } from '../errors.js';
import type { Graph, Row } from '../graph/port.js';
import type { Lane } from '../limits/lane.js';
import type { KnownNames } from './known-names.js';
import { mergeExpositions } from './merge-expositions.js';
import type { RequestRecord } from './request-record.js';
import { traced } from './tracing.js';

/** How often a cache had what was asked for, and had not. */
export interface CacheUse {
  readonly hits: number;
  readonly misses: number;
}

/** The metrics that `/metrics` gives Prometheus: the process, requests, the lanes, and every statement that the graph answered. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly statements = new Histogram({
    name: 'graph_query_seconds',
    help: 'Time of graph queries',
    labelNames: ['engine', 'access'] as const,
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers: [this.registry],
  });
  private readonly faults = new Counter({
    name: 'graph_query_faults_total',
    help: 'Graph queries that failed, by fault code',
    labelNames: ['engine', 'code'] as const,
    registers: [this.registry],
  });
  private readonly requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests that ended, by route, name of the operation, and status (499 if the client left)',
    labelNames: ['route', 'operation', 'status'] as const,
    registers: [this.registry],
  });
  private readonly requestSeconds = new Histogram({
    name: 'http_request_seconds',
    help: 'Time from the head of a request to the end of its answer, by route, name of the operation, and status',
    labelNames: ['route', 'operation', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
    registers: [this.registry],
  });
  private readonly refusals = new Counter({
    name: 'refusals_total',
    help: 'Requests that were refused, by fault code',
    labelNames: ['code'] as const,
    registers: [this.registry],
  });
  private readonly caches = new Map<string, () => CacheUse>();

  /** @param processName names the process in each of its metrics; that which serves clients has none */
  constructor(
    private readonly operations: KnownNames,
    processName?: string,
  ) {
    if (processName !== undefined) this.registry.setDefaultLabels({ process: processName });
    collectDefaultMetrics({ register: this.registry });
    this.countCaches('cache_hits_total', 'What a cache had, by cache', ({ hits }) => hits);
    this.countCaches('cache_misses_total', 'What a cache did not have, by cache', ({ misses }) => misses);
  }

  readonly contentType = this.registry.contentType;

  /** @param other what another process of this server counts */
  async text(other = ''): Promise<string> {
    return mergeExpositions(await this.registry.metrics(), other);
  }

  /** Counts a request that has ended. */
  request({ route, operation }: RequestRecord, status: number, seconds: number): void {
    const name = operation === undefined ? '' : this.operations.known(operation);
    this.requests.inc({ route, operation: name, status });
    this.requestSeconds.observe({ route, operation: name, status }, seconds);
  }

  /** Counts a request that a fault kept from running. */
  refused(code: string): void {
    this.refusals.inc({ code });
  }

  /** Shows how often a cache had what was asked for, and had not, since it was last emptied. */
  watchCache(cache: string, asked: () => CacheUse): void {
    this.caches.set(cache, asked);
  }

  private countCaches(name: string, help: string, read: (asked: CacheUse) => number): void {
    const { registry, caches } = this;
    new Counter({
      name,
      help,
      labelNames: ['cache'] as const,
      registers: [registry],
      collect() {
        this.reset();
        for (const [cache, asked] of caches) this.inc({ cache }, read(asked()));
      },
    });
  }

  /** Shows which data is served, and how long ago it was loaded, once a request has asked for it. */
  watchData(served: () => { readonly version: string; readonly loadedAt: string } | undefined): void {
    const { registry } = this;
    new Gauge({
      name: 'data_age_seconds',
      help: 'Time since the data that is served was loaded',
      registers: [registry],
      collect() {
        const data = served();
        this.set(data === undefined ? NaN : Math.round((Date.now() - Date.parse(data.loadedAt)) / 1000));
      },
    });
    new Gauge({
      name: 'data_version_info',
      help: 'The version of the data that is served, as a label of the number 1',
      labelNames: ['version'] as const,
      registers: [registry],
      collect() {
        this.reset();
        const data = served();
        if (data !== undefined) this.set({ version: data.version }, 1);
      },
    });
  }

  /** Shows how many requests run and wait in lanes. */
  watchLanes(lanes: readonly Lane[]): void {
    const { registry } = this;
    const gauge = (name: string, help: string, read: (lane: Lane) => number): void => {
      new Gauge({
        name,
        help,
        labelNames: ['lane'] as const,
        registers: [registry],
        collect() {
          for (const lane of lanes) this.set({ lane: lane.name }, read(lane));
        },
      });
    };
    gauge('requests_in_flight', 'Requests that run, by lane', (lane) => lane.running);
    gauge('requests_waiting', 'Requests that wait for their turn, by lane', (lane) => lane.waiting);
  }

  /** Shows how often a process that the server depends on was replaced. */
  watchRestarts(name: 'reader_restarts_total' | 'costly_restarts_total', help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.set(read());
      },
    });
  }

  /** The same graph, with its statements counted and timed. */
  observe(graph: Graph): Graph {
    const { engine } = graph;
    const timed = async (access: 'read' | 'write', run: () => Promise<Row[]>): Promise<Row[]> => {
      const end = this.statements.startTimer({ engine, access });
      try {
        return await run();
      } catch (error) {
        this.faults.inc({ engine, code: error instanceof Fault ? error.code : 'INTERNAL' });
        throw error;
      } finally {
        end();
      }
    };
    const { restarts } = graph;
    if (restarts !== undefined)
      this.watchRestarts('reader_restarts_total', 'How often the reading process was replaced', restarts);
    return {
      engine,
      location: graph.location,
      read: (statement, params, options) =>
        timed('read', () => traced('statement', { engine, statement }, () => graph.read(statement, params, options))),
      write: (statement, params) => timed('write', () => graph.write(statement, params)),
      writes: () => graph.writes(),
      verify: () => graph.verify(),
      close: () => graph.close(),
    };
  }
}
