import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packageRoot } from '../../src/config.js';
import { readEvidence } from '../../src/model/evidence.js';
import { asText, exportFile } from '../../src/export/formats.js';
import type { SubgraphRecords } from '../../src/export/records.js';
import { arbitraryRecords, expectedOf, seedRecords } from '../support/export-records.js';
import { describeWith } from '../support/programs.js';
import { lacksPython, python } from '../support/python.js';

const here = fileURLToPath(new URL('.', import.meta.url));
/** We may not redistribute Gephi's schemas, so whoever has a copy names its folder. See docs/how-to/export.md. */
const OFFICIAL = process.env['GEXF_XSD'] ?? path.join(packageRoot, '..', 'shared', 'schemas', 'gexf-1.3', 'gexf.xsd');

describeWith('programs in Python read the exports', lacksPython(), () => {
  let folder: string;
  let seed: SubgraphRecords;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'jag-export-'));
    seed = await seedRecords();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function write(records: SubgraphRecords, ...formats: ('graphml' | 'gexf' | 'gexf12' | 'jsonld' | 'turtle')[]) {
    const files: string[] = [];
    for (const format of formats) {
      const file = path.join(folder, `graph.${format}`);
      writeFileSync(file, asText((await exportFile(records, format)).content));
      files.push(file);
    }
    return files;
  }

  async function readGraphs(records: SubgraphRecords): Promise<unknown> {
    const expected = path.join(folder, 'expected.json');
    writeFileSync(expected, JSON.stringify(expectedOf(records)));
    return python('graphs.py', expected, ...(await write(records, 'graphml', 'gexf12')));
  }

  test('networkx and igraph read every node, edge and attribute of GraphML, and networkx of GEXF 1.2', async () => {
    const { nodes, edges } = expectedOf(seed);
    const all = [...Object.values(nodes), ...Object.values(edges).map(({ attributes }) => attributes)];
    // The citation is one more attribute of each.
    const attributes = all.reduce((sum, each) => sum + Object.keys(each).length + 1, 0);
    const counts = { nodes: seed.entities.length, edges: seed.relationships.length, attributes };
    expect(await readGraphs(seed)).toEqual({
      'networkx GraphML': counts,
      'igraph GraphML': counts,
      'networkx GEXF 1.2': counts,
    });
  });

  test('networkx and igraph read awkward texts', async () => {
    for (const records of fc.sample(arbitraryRecords, { numRuns: 4, seed: 20191104 }))
      await expect(readGraphs(records)).resolves.toHaveProperty('igraph GraphML.nodes', records.entities.length);
  });

  test('rdflib reads the same graph from JSON-LD and Turtle, and pyshacl finds a source on every claim', async () => {
    const evidence = [...seed.entities, ...seed.relationships].flatMap(readEvidence);
    const report = python('rdf.py', ...(await write(seed, 'jsonld', 'turtle')), path.join(here, 'shapes.ttl')) as {
      jsonld: number;
      turtle: number;
    };
    expect(report).toEqual({
      jsonld: report.turtle,
      turtle: report.turtle,
      isomorphic: true,
      claims: seed.relationships.length,
      annotations: evidence.length,
      quotes: evidence.filter(({ strength }) => strength === 'QUOTED').length,
      conforms: true,
      claimConforms: true,
      withoutSource: false,
      withoutWords: false,
      withoutEvidence: false,
      withoutDerivation: false,
      withoutSentence: false,
    });
  });

  test('rdflib reads the same graph from JSON-LD and Turtle with awkward texts', async () => {
    const checkable = arbitraryRecords.filter(({ relationships }) =>
      relationships.some((row) => readEvidence(row).length === 1),
    );
    for (const records of fc.sample(checkable, { numRuns: 4, seed: 20191104 })) {
      const files = await write(records, 'jsonld', 'turtle');
      expect(python('rdf.py', ...files, path.join(here, 'shapes.ttl'))).toMatchObject({
        isomorphic: true,
        claims: records.relationships.length,
      });
    }
  });

  test('GEXF 1.3 is valid according to a RELAX NG schema written from the specification', async () => {
    const schema = path.join(here, 'gexf-1.3.rng');
    const [file = ''] = await write(seed, 'gexf');
    expect(python('gexf_schema.py', file, schema)).toEqual({ valid: true, errors: [] });
    const [older = ''] = await write(seed, 'gexf12');
    expect(python('gexf_schema.py', older, schema)).toMatchObject({ valid: false });
  });

  if (existsSync(OFFICIAL)) {
    test("GEXF 1.3 is valid by Gephi's gexf.xsd", async () => {
      const [file = ''] = await write(seed, 'gexf');
      expect(python('gexf_schema.py', file, OFFICIAL)).toEqual({ valid: true, errors: [] });
    });
  } else {
    process.stderr.write(`\n*** NOT TESTED: GEXF 1.3 against Gephi's own schema: ${OFFICIAL} is not there\n`);
  }
});
