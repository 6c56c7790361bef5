import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { Fault } from '../errors.js';
import type { Graph, Row } from '../graph/port.js';

/** The metrics that `/metrics` gives Prometheus: the process, and every statement the graph answered. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly seconds = new Histogram({
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

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  readonly contentType = this.registry.contentType;

  text(): Promise<string> {
    return this.registry.metrics();
  }

  /** The same graph, with its statements counted and timed. */
  observe(graph: Graph): Graph {
    const { engine } = graph;
    const timed = async (access: 'read' | 'write', run: () => Promise<Row[]>): Promise<Row[]> => {
      const end = this.seconds.startTimer({ engine, access });
      try {
        return await run();
      } catch (error) {
        this.faults.inc({ engine, code: error instanceof Fault ? error.code : 'INTERNAL' });
        throw error;
      } finally {
        end();
      }
    };
    return {
      engine,
      location: graph.location,
      read: (statement, params, options) => timed('read', () => graph.read(statement, params, options)),
      write: (statement, params) => timed('write', () => graph.write(statement, params)),
      writes: () => graph.writes(),
      verify: () => graph.verify(),
      close: () => graph.close(),
    };
  }
}
