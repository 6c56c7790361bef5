#!/usr/bin/env node
// The command line. It is kept in git with its run bit, because npm links it before `dist/` is built.
import { existsSync } from 'node:fs';

const program = new URL('../dist/src/cli.js', import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  console.error('japan-asean-graph is not built yet. Run `npm start`, or `npm run setup` without starting the server.');
  process.exitCode = 1;
}
