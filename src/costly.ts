/**
 * The process that src/http/costly-process.ts starts for costly work: the same server, on a socket of its parent's. It
 * ends with its parent, and when it needs more memory than it may have.
 */
import './production.js';
import { setPriority } from 'node:os';
import { draftChecker } from './commands/draft-checker.js';
import { openVocabulary } from './commands/open-vocabulary.js';
import { readConfig } from './config.js';
import { openGraph } from './graph/open.js';
import type { CostlyMessage } from './http/costly-process.js';
import { startServer } from './http/server.js';
import { startTracing } from './http/tracing.js';
import { logFrom, report } from './log.js';
import { faultOf } from './resolvers/fault-of.js';

const [, , socket = '', memoryMb = ''] = process.argv;
const say = (message: CostlyMessage, done: () => void = () => undefined): void => {
  process.send?.(message, undefined, undefined, done);
};

// Quick questions come first where processors are few. The reading process of this one inherits it.
try {
  setPriority(10);
} catch {
  // Some systems do not allow it, and then both share.
}

// Ctrl-C reaches the whole process group. The parent first lets its requests end.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit(0));

// V8 keeps its own limit; this is for what it does not manage, such as pictures.
setInterval(() => {
  if (process.memoryUsage.rss() > Number(memoryMb) * 1_000_000) process.exit(1);
}, 100).unref();

try {
  const config = readConfig();
  logFrom(config.logLevel);
  await startTracing();
  const vocabulary = await openVocabulary(config);
  const graph = await openGraph(config, 'read');
  await startServer(graph, { ...config, vocabulary, checkDraft: draftChecker, socket });
  say({ is: 'ready' });
} catch (error) {
  const { code, message } = faultOf(error);
  report(error);
  say({ is: 'closed', code, message }, () => process.exit(1));
}
