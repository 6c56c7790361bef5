import { DOMParser } from '@xmldom/xmldom';
import { instance } from '@viz-js/viz';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import type { AbstractGraph, GraphConstructor } from 'graphology-types';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { Parser, type Quad, Writer } from 'n3';
import { type Evidence, readEvidence, supportOf } from '../../src/model/evidence.js';
import { readPreferences } from '../../src/model/preference.js';
import { supportInWords } from '../../src/model/wording-evidence.js';
import { type FormatName, asText, exportFile } from '../../src/export/formats.js';
import type { SubgraphRecords } from '../../src/export/records.js';
import { openEmpty } from '../support/engines.js';
import {
  arbitraryRecords,
  expectedOf,
  plansAbout,
  seedRecords,
  speakerNamed,
  timeOf,
} from '../support/export-records.js';
import { evidenceWords } from '../support/stored-evidence.js';
import { expectGraph } from '../support/expect-graph.js';
import { undirected } from '../support/undirected.js';

const text = async (records: SubgraphRecords, format: FormatName): Promise<string> =>
  asText((await exportFile(records, format)).content);
let seed: SubgraphRecords;
beforeAll(async () => {
  seed = await seedRecords();
});

/** Checks the seed graph and subgraphs full of awkward texts. */
function everyGraph(name: string, check: (records: SubgraphRecords) => Promise<void>, numRuns = 60): void {
  test(`${name}: the seed graph`, () => check(seed));
  test(`${name}: awkward graphs`, () => fc.assert(fc.asyncProperty(arbitraryRecords, check), { numRuns }));
}

type ExportedClaim = SubgraphRecords['relationships'][number];
const isParallel = (a: ExportedClaim, b: ExportedClaim): boolean =>
  a.source === b.source && a.type === b.type && a.target === b.target;

describe('graphology reads', () => {
  // The class that takes its graph type from the file. The package's types export it under a name that does not exist
  // at run time.
  const Graph = Object.getPrototypeOf(MultiDirectedGraph) as GraphConstructor;
  type Attributes = Record<string, unknown>;
  const contentOf = (graph: AbstractGraph, ofEdge: (attributes: Attributes, id: string) => Attributes) => {
    const nodes = Object.fromEntries(graph.mapNodes((id, attributes) => [id, attributes]));
    const edges = Object.fromEntries(
      graph.mapEdges((id, attributes, source, target) => [id, { source, target, attributes: ofEdge(attributes, id) }]),
    );
    return [nodes, edges] as const;
  };

  everyGraph('GraphML', async (records) => {
    const graph = graphml.parse(MultiDirectedGraph, await text(records, 'graphml'));
    const [nodes, edges] = contentOf(graph, ({ claim, ...rest }, id) => {
      expect(claim).toBe(id);
      return rest;
    });
    expectGraph(nodes, edges, expectedOf(records));
  });

  for (const [version, format] of [
    ['1.3', 'gexf'],
    ['1.2', 'gexf12'],
  ] as const)
    everyGraph(`GEXF ${version}`, async (records) => {
      const graph = gexf.parse(Graph, await text(records, format));
      const kinds: unknown[] = [];
      const [nodes, edges] = contentOf(graph, ({ label, kind, ...rest }, id) => {
        expect(label).toBe(rest['relationship']);
        kinds.push([id, kind]);
        return rest;
      });
      // Gephi merges edges of one kind between the same entities, so the second claim of a type has a number.
      const place = (claim: ExportedClaim, all: readonly ExportedClaim[]): number =>
        1 + all.slice(0, all.indexOf(claim)).filter((other) => isParallel(claim, other)).length;
      expect(kinds).toEqual(
        records.relationships.map((claim, _, all) => {
          const nth = place(claim, all);
          return [claim.id, version === '1.3' ? `${claim.type}${nth === 1 ? '' : ` ${nth}`}` : undefined];
        }),
      );
      for (const attributes of Object.values(nodes)) {
        expect(attributes['label']).toBe(attributes['name']);
        delete attributes['label'];
      }
      expectGraph(nodes, edges, expectedOf(records));
    });
});

describe('Cytoscape JSON', () => {
  everyGraph('carries everything', async (records) => {
    const { data: file, elements } = JSON.parse(await text(records, 'cytoscape')) as {
      data: Record<string, unknown>;
      elements: Record<'nodes' | 'edges', { data: Record<string, unknown> }[]>;
    };
    const { dataVersion, title, sources, speakers, entities } = records;
    expect(file).toEqual({ name: 'japan-asean-graph', dataVersion, title, sources });
    type Row = SubgraphRecords['entities'][number] | SubgraphRecords['relationships'][number];
    const evidence = (row: Row) =>
      readEvidence(row).map((item) => {
        const { locator, source } = records.passages.find(({ id }) => id === item.passage) ?? {};
        const { title: of, publisher, date, url: page = '' } = sources.find(({ id }) => id === source) ?? {};
        const url: unknown = item.quote === null ? page : expect.stringContaining(`${page}#:~:text=`);
        return { ...item, locator, source, title: of, publisher, date, url };
      });
    const common = (row: Row) => ({
      ...timeOf(row),
      quantities: JSON.parse(row.quantities) as unknown,
      evidence: evidence(row),
    });
    expect(elements.nodes.map(({ data }) => data)).toEqual(
      entities.map((row) => {
        const { id, name, nameJa, aliases, names, kind, summary, sameAs } = row;
        const languages = JSON.parse(names) as unknown;
        return { id, name, nameJa, aliases, names: languages, kind, summary, sameAs, ...common(row) };
      }),
    );
    const names = new Map([...speakers, ...entities].map(({ id, name }) => [id, name]));
    expect(elements.edges.map(({ data }) => data)).toEqual(
      records.relationships.map((row) => {
        const { id, source, target, type, sentence, inverse, modality, certainty, note } = row;
        const { attributedTo, attributedToMany, regarding } = row;
        const by = { attributedTo, attributedToMany, speaker: speakerNamed(row, names), regarding };
        const said = { sentence, inverse, modality, certainty, ...by, note, support: supportInWords(supportOf(row)) };
        const preferences = { supersededBy: readPreferences(row.supersededBy), prefers: readPreferences(row.prefers) };
        const beside = { ...preferences, ...plansAbout(records.plans, id) };
        return { id, source, target, type, ...said, ...beside, ...common(row) };
      }),
    );
    const kept = ['id', 'source', 'target', 'type', 'sentence', 'when', 'modality', 'attributedTo', 'evidence'];
    for (const { data } of elements.edges) expect(Object.keys(data)).toEqual(expect.arrayContaining(kept));
  });
});

describe('jsonld and N3 read', () => {
  everyGraph('one graph from JSON-LD and Turtle, with every sentence and all evidence', async (records) => {
    const document = JSON.parse(await text(records, 'jsonld')) as jsonld.JsonLdDocument;
    const offline = { documentLoader: () => Promise.reject(new Error('the document asks for another one')) };
    const nquads = (await jsonld.toRDF(document, { ...offline, format: 'application/n-quads' })) as unknown as string;
    const turtle = new Parser().parse(await text(records, 'turtle'));
    expect(lines(new Parser({ format: 'N-Quads' }).parse(nquads))).toEqual(lines(turtle));

    const values = (predicate: string) =>
      turtle
        .filter((quad) => quad.predicate.value === predicate)
        .map(({ object }) => object.value)
        .sort();
    const all = [...records.entities, ...records.relationships].flatMap(readEvidence);
    const given = (read: (item: Evidence) => string | null): string[] =>
      all
        .map(read)
        .filter((words) => words !== null)
        .sort();
    expect(values('http://www.w3.org/ns/oa#exact')).toEqual(given(({ quote }) => quote));
    const own = 'https://japan-asean-graph.invalid/vocabulary/';
    for (const name of ['strength', 'paraphrase', 'lookedUp'] as const)
      expect(values(`${own}${name}`)).toEqual(given((item) => item[name]));
    const notesOfClaims = records.relationships.flatMap(({ note }) => note ?? []);
    expect(values(`${own}note`)).toEqual([...given(({ note }) => note), ...notesOfClaims].sort());
    expect(values(`${own}row`)).toEqual(
      given(
        ({ row }) =>
          row?.map(({ column, value, part }) => `${column}: ${part === true ? `… ${value} …` : value}`).join('; ') ??
          null,
      ),
    );
    expect(values(`${own}fingerprint`)).toEqual(
      given(({ fingerprint }) => (fingerprint === null ? null : `${fingerprint.length}:${fingerprint.sha256}`)),
    );
    const regarded = records.relationships.flatMap(({ regarding }) => regarding ?? []).sort();
    expect(values('https://schema.org/about').map((iri) => iri.split('/').at(-1))).toEqual(regarded);
    expect(values(`${own}sentence`)).toEqual(records.relationships.map(({ sentence }) => sentence).sort());
  });

  test('only facts are plain triples', async () => {
    const records = seed;
    const turtle = new Parser().parse(await text(records, 'turtle'));
    const own = 'https://japan-asean-graph.invalid/vocabulary/';
    const types = new Set(records.relationships.map(({ type }) => `${own}${type}`));
    const plain = turtle.filter(({ predicate }) => types.has(predicate.value));
    const facts = records.relationships.filter(({ modality }) => modality === 'FACT');
    const different = new Set(facts.map(({ source, type, target }) => [source, type, target].join(' ')));
    expect(plain).toHaveLength(different.size);
    expect(facts.length).toBeLessThan(records.relationships.length);
  });

  function lines(quads: readonly Quad[]): string[] {
    const writer = new Writer({ format: 'N-Triples' });
    return [
      ...new Set(quads.map(({ subject, predicate, object }) => writer.quadToString(subject, predicate, object))),
    ].sort();
  }
});

describe('Graphviz reads', () => {
  // DOT doubles backslashes in values and changes nothing else.
  const plain = (value: string): string => value.replaceAll('\\\\', '\\');

  everyGraph(
    'DOT',
    async (records) => {
      const viz = await instance();
      const rendered = viz.renderString(await text(records, 'dot'), { format: 'dot_json', engine: 'dot' });
      const { objects, edges = [] } = JSON.parse(rendered) as {
        objects: Record<string, string>[];
        edges?: Record<string, string>[];
      };
      const own = (found: Record<string, unknown>, names: readonly string[]): Record<string, string> =>
        Object.fromEntries(names.flatMap((name) => (name in found ? [[name, plain(String(found[name]))]] : [])));
      const expected = expectedOf(records);
      const attributes = [...new Set(Object.values(expected.edges).flatMap((edge) => Object.keys(edge.attributes)))];
      const names = objects.map(({ name = '' }) => name);
      const nodes = Object.fromEntries(
        objects.map(({ name = '', fullName = '', ...found }) => {
          const rest = own(found, [...Object.keys(expected.nodes[name] ?? {}), 'citation']);
          return [name, { ...rest, name: plain(fullName) }];
        }),
      );
      const found = edges.map((edge, index) => {
        const id = records.relationships[index]?.id ?? '';
        const [source = '', target = ''] = [edge['tail'], edge['head']].map((end) => names[Number(end)]);
        return [id, { source, target, attributes: own(edge, [...attributes, 'citation']) }] as const;
      });
      expectGraph(nodes, Object.fromEntries(found), expected);
    },
    25,
  );
});

describe('an XML parser reads', () => {
  everyGraph(
    'the SVG, with a group for every entity and claim',
    async (records) => {
      const problems: string[] = [];
      const parser = new DOMParser({
        errorHandler: (level: string, message: string) => problems.push(`${level}: ${message}`),
      });
      const document = parser.parseFromString(await text(records, 'svg'), 'image/svg+xml');
      expect(problems).toEqual([]);
      const groups = (name: string) =>
        Array.from(document.getElementsByTagName('g')).filter((group) => group.getAttribute('class') === name);
      const told = (name: string) =>
        groups(name).map((group) => group.getElementsByTagName('title')[0]?.textContent ?? '');
      expect(told('node').map((tip) => tip.length > 0)).toEqual(records.entities.map(() => true));
      for (const [index, tip] of told('edge').entries()) {
        const { sentence = '?', evidence = '[]' } = records.relationships[index] ?? {};
        for (const words of [sentence, ...evidenceWords({ evidence })])
          expect(undirected(tip)).toContain(undirected(words));
      }
      expect(groups('edge')).toHaveLength(records.relationships.length);
      expect(document.getElementsByTagName('desc')).toHaveLength(1);
    },
    25,
  );
});

describe('the embedded engine runs', () => {
  everyGraph(
    'the Cypher script',
    async (records) => {
      const graph = await openEmpty('embedded');
      try {
        // Constraints and functions that only Neo4j has are covered by the test on Neo4j.
        const statements = (await text(records, 'cypher'))
          .split(';\n')
          .filter((each) => /^(UNWIND|\/\/.*\n.*\nUNWIND)/.test(each));
        for (const statement of statements) await graph.write(statement);
        const entities = await graph.read(
          'MATCH (n:Entity) RETURN n.id AS id, n.name AS name, n.summary AS summary, n.evidence AS evidence ORDER BY id',
        );
        expect(entities).toEqual(
          records.entities.map(({ id, name, summary, evidence }) => ({ id, name, summary, evidence })),
        );
        const claims = await graph.read(
          'MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id, type(r) AS type, r.sentence AS sentence, r.quantities AS quantities, r.evidence AS evidence, r.strength AS strength, r.tier AS tier, r.publishers AS publishers ORDER BY id',
        );
        const byId = [...records.relationships].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(claims).toEqual(
          byId.map(({ id, type, sentence, quantities, evidence, strength, tier, publishers }) => ({
            ...{ id, type, sentence, quantities, evidence, strength, tier, publishers },
          })),
        );
      } finally {
        await graph.close();
      }
    },
    25,
  );
});
