/** Writes the page of the founding document's plans, with what became of each, from the seed. A test compares the two. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { execute, parse } from 'graphql';
import { load } from '../seed/load.js';
import { validateSeed } from '../seed/validate.js';
import { packageRoot } from '../src/config.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { ContextFactory } from '../src/questions/context.js';
import { buildSchema } from '../src/resolvers/schema.js';
import { PLANS_PAGE, PLANS_QUERY, plansPage } from './plans-page.js';

const graph = openEmbedded();
await load(graph, validateSeed(path.join(packageRoot, 'seed')).data);
const contextValue = await new ContextFactory(graph).create();
const { data, errors } = await execute({ schema: buildSchema(), document: parse(PLANS_QUERY), contextValue });
if (errors !== undefined) throw new Error(JSON.stringify(errors, null, 2));
writeFileSync(
  path.join(packageRoot, PLANS_PAGE.file),
  await plansPage(data as unknown as Parameters<typeof plansPage>[0]),
);
await graph.close();
