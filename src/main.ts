import './production.js';
import { readConfig } from './config.js';
import { currentData } from './questions/context.js';
import { draftChecker } from './commands/draft-checker.js';
import { openVocabulary } from './commands/open-vocabulary.js';
import { messageOf } from './errors.js';
import { openGraph } from './graph/open.js';
import { endWith, log } from './log.js';

/** Opens the graph, serves it, and closes the server and then the graph on a signal. */
async function main(): Promise<void> {
  const config = readConfig();
  // The server's modules load while the engine opens, which saves a fifth of the start-up time on two processors.
  const loading = import('./http/server.js');
  // A bad ontology is reported before an engine opens.
  const vocabulary = await openVocabulary(config);
  const graph = await openGraph(config, 'read');
  try {
    const { startServer } = await loading;
    const { version } = await currentData(graph);
    const server = await startServer(graph, { ...config, vocabulary, checkDraft: draftChecker });
    log('info', 'serving', { url: server.url, engine: graph.engine, graph: graph.location, dataVersion: version });
    process.stdout.write(
      `\n${vocabulary.record.name} is ready (${graph.engine}, data ${version})\n\n  ${server.url}/            look at the graph\n  ${server.url}/graphiql    ask it questions\n  ${server.url}/graphql     the API\n\n`,
    );
    let stopping = false;
    const stop = (signal: string): void => {
      // Under npm, Ctrl-C arrives twice: once from the terminal and once from npm.
      if (stopping) return;
      stopping = true;
      log('info', 'stopping', { signal });
      // A request that never ends must not keep the process alive forever.
      setTimeout(() => process.exit(1), 15_000).unref();
      void server
        .stop()
        .then(() => graph.close())
        .then(
          () => process.exit(0),
          (error: unknown) => {
            log('error', messageOf(error));
            process.exit(1);
          },
        );
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  } catch (error) {
    await graph.close();
    throw error;
  }
}

// Whoever started the server may not read on what it prints.
process.stdout.on('error', () => undefined);
main().catch(endWith);
