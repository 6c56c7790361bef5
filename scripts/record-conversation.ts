/**
 * Asks the calls of the conversation in docs/how-to/use-with-agents.md of a server on the seed, and writes what it answers below each.
 * test/mcp/vocabulary.test.ts holds the page to it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from '../seed/load.js';
import { validateSeed } from '../seed/validate.js';
import { packageRoot, readConfig } from '../src/config.js';
import { ContextFactory } from '../src/questions/context.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { Operations } from '../src/mcp/run-operations.js';
import { toolsOf } from '../src/mcp/tools/all-tools.js';
import { buildSchema } from '../src/resolvers/schema.js';

const graph = openEmbedded();
await load(graph, validateSeed(path.join(packageRoot, 'seed')).data);
const { limits, mcp } = readConfig({});
const tools = toolsOf(new Operations(buildSchema(), new ContextFactory(graph), limits), mcp.maxCharacters);
const file = path.join(packageRoot, 'docs', 'how-to', 'use-with-agents.md');
let text = readFileSync(file, 'utf8');
for (const [block, call = '', name = '', args = ''] of text.matchAll(/^(→ (\w+) (\{.*\}))\n[^]*?(?=^```$)/gm)) {
  const asked = tools.find((each) => each.name === name);
  if (asked === undefined) throw new Error(`There is no tool ${name}.`);
  const given = asked.input.parse(JSON.parse(args));
  const answer = await asked.answer(given, AbortSignal.timeout(20_000));
  text = text.replace(block, () => `${call}\n${answer.text}\n`);
}
writeFileSync(file, text);
await graph.close();
