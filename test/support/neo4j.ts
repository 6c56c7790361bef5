// Finds a real Neo4j to test on: at NEO4J_URI, in Docker, or on the local JVM, in this order.
// TEST_NEO4J=uri|docker|jvm|none forces one. See docs/how-to/ for their requirements.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { lacksForLocalNeo4j, startLocalNeo4j } from './neo4j-local.js';

export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  /** Describes the server. */
  readonly how: string;
  /** Why an earlier way was not used. */
  readonly passedOver?: string;
  stop(): Promise<void>;
}

/** Why there is no server: one line for each way that was tried. */
export interface NoNeo4j {
  readonly none: string;
}

const WAYS = { uri: fromUri, docker: fromDocker, jvm: fromJvm };
type Way = keyof typeof WAYS;
const DOCKER_ANSWERS_WITHIN = 5_000;
const DOCKER_STARTS_WITHIN = 300_000; // Allows for pulling the image over a slow connection.
const PASSWORD = 'test-password';

export async function findNeo4j(): Promise<Neo4jServer | NoNeo4j> {
  const forced = process.env['TEST_NEO4J'] ?? '';
  if (forced === 'none') return { none: 'TEST_NEO4J=none' };
  if (forced && !(forced in WAYS)) throw new Error(`TEST_NEO4J is "${forced}"; it may be uri, docker, jvm or none`);
  // If a server is named but away, another server must not replace it.
  const ways: Way[] = forced ? [forced as Way] : process.env['NEO4J_URI'] ? ['uri'] : ['docker', 'jvm'];
  const reasons: string[] = [];
  for (const way of ways) {
    try {
      const server = await WAYS[way]();
      return reasons.length > 0 ? { ...server, passedOver: reasons.join('\n') } : server;
    } catch (error) {
      reasons.push(`${way}: ${error instanceof Error ? error.message.trim() : String(error)}`);
    }
  }
  return { none: reasons.join('\n') };
}

async function fromUri(): Promise<Neo4jServer> {
  const {
    NEO4J_URI: uri,
    NEO4J_USER: user = 'neo4j',
    NEO4J_PASSWORD: password = '',
    NEO4J_DATABASE: database,
  } = process.env;
  if (!uri) throw new Error('NEO4J_URI is not set');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 5_000,
  });
  try {
    const { records } = await driver.executeQuery(
      'MATCH (n) RETURN count(n) AS nodes',
      {},
      database ? { database } : {},
    );
    const nodes = Number(records[0]?.get('nodes'));
    // The tests empty the database, so they must not run on a real graph just because its address is still set in the
    // shell.
    if (nodes > 0 && process.env['TEST_NEO4J'] !== 'uri')
      throw new Error(
        `the database holds ${nodes} nodes and the tests would erase them: set TEST_NEO4J=uri if that is meant, or unset NEO4J_URI`,
      );
  } finally {
    await driver.close();
  }
  return {
    uri,
    user,
    password,
    ...(database ? { database } : {}),
    how: 'NEO4J_URI',
    stop: async () => undefined,
  };
}

async function fromDocker(): Promise<Neo4jServer> {
  await dockerAnswers();
  // Imported here because it is slow to load and other ways do not need it.
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const image = process.env['NEO4J_IMAGE'] ?? 'neo4j:5.26-community';
  const container = new Neo4jContainer(image).withPassword(PASSWORD).withEnvironment({
    NEO4J_server_memory_heap_max__size: '512m',
    NEO4J_server_memory_pagecache_size: '64m',
    NEO4J_dbms_usage__report_enabled: 'false',
    NEO4J_dbms_security_auth__max__failed__attempts: '0',
  });
  const started = await within(DOCKER_STARTS_WITHIN, `the image ${image} did not start`, container.start());
  return {
    uri: started.getBoltUri().replace(/\/$/, ''),
    user: started.getUsername(),
    password: started.getPassword(),
    how: `Docker image ${image} through testcontainers`,
    stop: async () => {
      await started.stop({ remove: true, removeVolumes: true });
    },
  };
}

/**
 * Asks in a separate process, because a call to a Docker engine that hangs cannot be cancelled and would keep jest from
 * exiting.
 */
async function dockerAnswers(): Promise<void> {
  const probe = `await (await import('testcontainers')).getContainerRuntimeClient(); process.exit()`;
  const options = { cwd: fileURLToPath(new URL('.', import.meta.url)), timeout: DOCKER_ANSWERS_WITHIN };
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', probe], options).catch((cause: unknown) => {
    throw new Error('no Docker engine answers', { cause });
  });
}

async function fromJvm(): Promise<Neo4jServer> {
  const lack = await lacksForLocalNeo4j();
  if (lack) throw new Error(lack);
  return startLocalNeo4j({ password: PASSWORD });
}

async function within<T>(limit: number, otherwise: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${otherwise} within ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
