import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openNeo4j } from '../src/graph/neo4j.js';
import type { Settings } from './served.js';

const PASSWORD = 'bench-password';
const STARTS_WITHIN_MS = 120_000;
const IMAGE = process.env['NEO4J_IMAGE'] ?? 'neo4j:5.26-community';

/** The official image has the command; an image that was put together from the same packages has only its program. */
const IMPORT = `
admin() { if command -v neo4j-admin >/dev/null; then neo4j-admin "$@"; else
  mkdir -p "$NEO4J_CONF" && echo server.directories.data=/data > "$NEO4J_CONF/neo4j.conf" &&
  java -Dbasedir="$NEO4J_HOME" -cp "$NEO4J_HOME/lib/*" org.neo4j.cli.AdminTool "$@"; fi; }
admin database import full neo4j @import.args`;

/** What the container's Neo4j may use, in megabytes. */
interface ContainerMemory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

/** A Neo4j in a container of its own, which keeps its port and its data when it is killed and started again. */
export class DockerNeo4j {
  private constructor(
    private readonly container: string,
    private readonly volume: string,
    private readonly uri: string,
  ) {}

  /**
   * Starts a Neo4j, which `neo4j-admin database import` fills first where there are tables for it.
   * @param tables the folder that `seed --csv` has written
   * @throws where there is no Docker.
   */
  static async start(
    tables?: string,
    memory: ContainerMemory = { heapMb: 512, pageCacheMb: 64 },
  ): Promise<DockerNeo4j> {
    const port = await freePort();
    const volume = await docker('volume', 'create');
    if (tables !== undefined) {
      await docker(
        'run',
        '--rm',
        '--entrypoint=bash',
        `--volume=${tables}:/import`,
        `--volume=${volume}:/data`,
        '--workdir=/import',
        IMAGE,
        '-c',
        IMPORT,
      );
    }
    const container = await docker(
      'run',
      '--detach',
      `--publish=127.0.0.1:${port}:7687`,
      // A password can be set only for a Neo4j without data.
      `--env=NEO4J_AUTH=${tables === undefined ? `neo4j/${PASSWORD}` : 'none'}`,
      `--env=NEO4J_server_memory_heap_max__size=${memory.heapMb}m`,
      `--env=NEO4J_server_memory_pagecache_size=${memory.pageCacheMb}m`,
      `--volume=${volume}:/data`,
      IMAGE,
    );
    const neo4j = new DockerNeo4j(container, volume, `bolt://127.0.0.1:${port}`);
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

  async remove(): Promise<void> {
    await docker('rm', '--force', '--volumes', this.container);
    await docker('volume', 'rm', this.volume);
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
