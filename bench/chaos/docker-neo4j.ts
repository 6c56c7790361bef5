import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openNeo4j } from '../../src/graph/neo4j.js';
import type { Settings } from '../served.js';

const PASSWORD = 'chaos-password';
const STARTS_WITHIN_MS = 120_000;

/** A Neo4j in a container of its own, which keeps its port and its data when it is killed and started again. */
export class DockerNeo4j {
  private constructor(
    private readonly container: string,
    private readonly uri: string,
  ) {}

  /** @throws where there is no Docker. */
  static async start(): Promise<DockerNeo4j> {
    const port = await freePort();
    const container = await docker(
      'run',
      '--detach',
      `--publish=127.0.0.1:${port}:7687`,
      `--env=NEO4J_AUTH=neo4j/${PASSWORD}`,
      '--env=NEO4J_server_memory_heap_max__size=512m',
      '--env=NEO4J_server_memory_pagecache_size=64m',
      process.env['NEO4J_IMAGE'] ?? 'neo4j:5.26-community',
    );
    const neo4j = new DockerNeo4j(container, `bolt://127.0.0.1:${port}`);
    try {
      await neo4j.answers();
    } catch (error) {
      await neo4j.remove();
      throw error;
    }
    return neo4j;
  }

  get settings(): Settings {
    return { NEO4J_URI: this.uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: PASSWORD };
  }

  /** Stops each process where it is. `docker pause` does not work on every host. */
  async pause(): Promise<void> {
    await this.signal('SIGSTOP');
  }

  async resume(): Promise<void> {
    await this.signal('SIGCONT');
  }

  kill(): Promise<unknown> {
    return docker('kill', this.container);
  }

  async restart(): Promise<void> {
    await docker('start', this.container);
    await this.answers();
  }

  remove(): Promise<unknown> {
    return docker('rm', '--force', '--volumes', this.container);
  }

  private async signal(name: NodeJS.Signals): Promise<void> {
    const [, ...lines] = (await docker('top', this.container, '-eo', 'pid')).split('\n');
    for (const line of lines) process.kill(Number(line), name);
  }

  private async answers(): Promise<void> {
    const graph = openNeo4j({ uri: this.uri, user: 'neo4j', password: PASSWORD });
    const until = performance.now() + STARTS_WITHIN_MS;
    try {
      for (;;) {
        try {
          await graph.verify();
          return;
        } catch (error) {
          if (performance.now() > until) throw error;
          await sleep(500);
        }
      }
    } finally {
      await graph.close();
    }
  }
}

async function docker(...args: readonly string[]): Promise<string> {
  return (await promisify(execFile)('docker', args)).stdout.trim();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
