/**
 * `npm run chaos -- [NAME...] [--quick]`: makes faults while clients ask, and writes what they did to docs/reliability.md.
 * It fails when an answer was wrong, hung or was lost. `--quick` makes each fault a few times and writes nothing.
 */
import { parseArgs } from 'node:util';
import { Chaos } from './chaos.js';
import { fullDisk } from './full-disk.js';
import { neo4jAway } from './neo4j-away.js';
import { processes } from './processes.js';
import { overload } from './overload.js';
import { saveTable, tableOf } from './report.js';
import { reseeded } from './reseeded.js';
import type { Row } from './row.js';

const FAULTS: Readonly<Record<string, (chaos: Chaos) => Promise<Row[]>>> = {
  processes,
  'neo4j-away': neo4jAway,
  reseeded,
  'full-disk': fullDisk,
  overload,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(FAULTS, name));
if (unknown.length > 0) {
  process.stderr.write(`There is no fault '${unknown.join("', '")}'. There are: ${Object.keys(FAULTS).join(', ')}.\n`);
  process.exit(64);
}

const chaos = new Chaos(values.quick);
const rows: Row[] = [];
try {
  for (const [name, make] of Object.entries(FAULTS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const made = await make(chaos);
    rows.push(...made);
    if (made.length > 0) process.stdout.write(`${tableOf(made)}\n\n`);
  }
} finally {
  await chaos.end();
  process.stdout.write(`${chaos.notes.map((note) => `${note}\n`).join('')}\n${tableOf(rows)}\n`);
}
if (rows.some(({ wrong, hung, lost, worstMs }) => wrong + hung + lost > 0 || worstMs === Infinity))
  process.exitCode = 1;
if (!values.quick && positionals.length === 0) saveTable(rows);
