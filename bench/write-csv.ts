/**
 * `tsx bench/write-csv.ts CLAIMS FOLDER`: writes a generated graph as the tables for an import into Neo4j, to try one that
 * is too large to load in batches.
 */
import { createHash } from 'node:crypto';
import { writeNeo4jCsv } from '../seed/neo4j-csv.js';
import { generateStream } from './generate.js';

const [, , claims = '', folder = ''] = process.argv;
if (!/^\d+$/.test(claims) || folder === '') {
  process.stderr.write('Give the number of claims and an empty folder, such as: 5000000 /tmp/tables\n');
  process.exit(64);
}
const version = createHash('sha256').update(`generated ${claims}`).digest('hex').slice(0, 16);
const manifest = writeNeo4jCsv(folder, { ...generateStream(Number(claims)), version });
process.stdout.write(
  `${JSON.stringify({ ...manifest, maxRssMb: Math.round(process.resourceUsage().maxRSS / 1000) })}\n`,
);
