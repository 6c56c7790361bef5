/**
 * `npm run bench -- [startup] [queries] [loader] [limits] [scale] [growth] [peers] [ask] [explorer] [--quick]`: measures this project against
 * peers within one run. It fails when something does not work, but never because something is slow, since speed also
 * depends on the machine and its load.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/config.js';
import { ask } from './ask.js';
import { Bench } from './bench.js';
import { explorer } from './explorer.js';
import { growth } from './growth.js';
import { limits } from './limits.js';
import { loader } from './loader.js';
import { peers } from './peers.js';
import { queries } from './queries.js';
import { scale } from './scale.js';
import { startup } from './startup.js';

const PARTS = { startup, queries, loader, limits, scale, growth, peers, ask, explorer };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  process.stderr.write(`There is no part '${unknown.join("', '")}'. There are: ${Object.keys(PARTS).join(', ')}.\n`);
  process.exit(64);
}

const bench = new Bench(values.quick);
try {
  for (const [name, part] of Object.entries(PARTS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    try {
      await part(bench);
    } catch (error) {
      // The other parts can still give results.
      process.exitCode = 1;
      process.stderr.write(
        `The part '${name}' failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
    }
  }
  process.stdout.write(`\n${bench.report.text()}`);
  process.stdout.write(`\n${bench.report.save(path.join(packageRoot, 'bench', 'results'))}\n`);
} finally {
  await bench.end();
}
