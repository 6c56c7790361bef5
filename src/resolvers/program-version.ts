import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type GraphQLSchema, printSchema } from 'graphql';
import { packageRoot } from '../config.js';

let version: string | undefined;

/** The version of this program. */
export function programVersion(): string {
  version ??= String(
    (JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8')) as { version?: unknown }).version,
  );
  return version;
}

const digests = new WeakMap<GraphQLSchema, string>();

/** The version of this program with a digest of its schema, which may change between two versions: `0.1.0+3f9a…`. */
export function apiVersion(schema: GraphQLSchema): string {
  const digest = digests.get(schema) ?? createHash('sha256').update(printSchema(schema)).digest('hex').slice(0, 12);
  digests.set(schema, digest);
  return `${programVersion()}+${digest}`;
}
