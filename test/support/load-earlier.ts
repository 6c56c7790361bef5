/**
 * A program of its own: loads the record of the first sources into the graph file that is its second argument, from the
 * file of records that is its first.
 */
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { load } from '../../seed/load.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Records } from './checked-records.js';

const [, , recordsFile = '', graphFile = ''] = process.argv;
const { earlier } = deserialize(readFileSync(recordsFile)) as Records;
const graph = openEmbedded({ file: graphFile });
await load(graph, earlier.data);
await graph.close();
