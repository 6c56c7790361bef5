import { queryNames, queryText } from '../query/files.js';
import { otherNames, readNames } from '../model/names.js';
import { groupBy } from '../model/group-by.js';
import { normalise } from '../model/text.js';
import { boundsOf, lastKnownDay } from '../model/when.js';
import { type Evidenced, readEvidence, searchedWords, sourceOf } from '../model/evidence.js';
import { EFFECTS, EFFECT_KEYS } from '../model/plan.js';
import { regardedFrom } from '../model/regarding.js';
import { type PlanLookup, planDataOf } from './plan-data.js';
import { sourcesOf } from './citation.js';
import type { SourceRow } from '../query/loaders.js';
import type { SubgraphRecords } from './records.js';

type Literal = string | number | boolean | readonly string[] | null;
type Properties = Readonly<Record<string, Literal>>;

const BATCH = 500;

/**
 * A script for an empty Neo4j 5 (`cypher-shell -f FILE`), in Cypher as defined by
 * https://neo4j.com/docs/cypher-manual/5/. It writes the same constraints, labels, types and properties as `npm run
 * seed`, so this program can run on the result. Each statement ends with `;` at the end of a line, and no literal
 * contains that.
 */
export function* exportCypher(records: SubgraphRecords): Generator<string> {
  const { entities, relationships, passages, sources, plans, dataVersion, title, vocabulary, whole } = records;
  yield `// ${title.replace(/\s+/g, ' ')}\n// ${vocabulary.record.name}, data version ${dataVersion}. Load into an empty database: cypher-shell -f THIS-FILE\n`;
  for (const name of queryNames().filter((each) => each.startsWith('schema/')))
    yield `${withoutComments(queryText(name, 'neo4j'))};\n`;
  yield 'CALL db.awaitIndexes(300);\n';

  yield* create('CREATE (n:Source) SET n = row', sources);
  yield* create(
    'MATCH (s:Source {id: row.source}) CREATE (n:Passage)-[:PART_OF]->(s) SET n = row.props',
    passages.map(({ source, ...props }) => ({ source, props })),
  );
  const regarded = regardedFrom(relationships);
  for (const [kind, rows] of grouped(entities, (entity) => entity.kind))
    yield* create(
      `CREATE (n:Entity:${identifier(kind)}) SET n = row`,
      rows.map((entity) => ({
        ...entity,
        otherNames: otherNames(entity, readNames(entity)),
        ...bounds(entity, sources),
        regardedFrom: regarded.get(entity.id) ?? null,
        sources: sourcesOf(entity),
        sortName: normalise(entity.name),
        searchText: normalise(
          [
            entity.name,
            entity.nameJa ?? '',
            ...entity.aliases,
            ...otherNames(entity, readNames(entity)),
            entity.summary,
          ].join(' | '),
        ),
      })),
    );
  for (const [type, rows] of grouped(relationships, (claim) => claim.type))
    yield* create(
      `MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) CREATE (a)-[r:${identifier(type)}]->(b) SET r = row.props`,
      rows.map(({ source, target, ...claim }) => ({
        source,
        target,
        props: {
          ...claim,
          ...bounds(claim, sources),
          ...planProps(claim, plans),
          type: null,
          sources: sourcesOf(claim),
          searchText: normalise([claim.sentence, ...readEvidence(claim).map(searchedWords)].join(' | ')),
        },
      })),
    );
  // Marks a partial export, so that no reader of the version takes it for the whole graph.
  const version = whole ? dataVersion : `${dataVersion}+part`;
  yield `CREATE (:DataVersion {id: 'current', version: ${literal(version)}, state: 'COMPLETE', loadedAt: toString(datetime())});\n`;
}

interface Dated extends Evidenced {
  readonly passages: readonly string[];
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The days between which a date certainly holds, which the graph stores beside it. */
function bounds({ edtf, earliest, latest, ...row }: Dated, sources: readonly SourceRow[]): Properties {
  if (edtf === null || earliest === null || latest === null) return {};
  const own = new Set(readEvidence(row).map(({ passage }) => sourceOf(passage)));
  return { ...boundsOf({ edtf, earliest, latest }, lastKnownDay(sources.filter(({ id }) => own.has(id)))) };
}

/** What the graph stores with a claim about plans, whatever the day of the question. */
function planProps(claim: { readonly id: string }, plans: PlanLookup): Properties {
  const { searched, followsUp } = planDataOf(claim, plans, null);
  const affected = EFFECTS.map((effect): [string, Literal] => {
    const ids = followsUp.flatMap((each) => (each.effect === effect ? each.plan : []));
    return [EFFECT_KEYS[effect], ids.length === 0 ? null : ids];
  });
  return { ...Object.fromEntries(affected), searched: searched.length === 0 ? null : JSON.stringify(searched) };
}

type Row = Readonly<Record<string, Literal | Properties>>;

function* create(clause: string, rows: readonly Row[]): Generator<string> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const maps = rows.slice(start, start + BATCH).map((row) => `  ${map(row)}`);
    yield `UNWIND [\n${maps.join(',\n')}\n] AS row\n${clause};\n`;
  }
}

/** A map literal. Null values are left out, because null means that the property does not exist. */
function map(row: Row): string {
  const pairs = Object.entries(row)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${identifier(name)}: ${isMap(value) ? map(value) : literal(value)}`);
  return `{${pairs.join(', ')}}`;
}

function isMap(value: Literal | Properties): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function literal(value: Literal): string {
  if (typeof value === 'string') return text(value);
  return Array.isArray(value) ? `[${value.map((item) => text(String(item))).join(', ')}]` : String(value);
}

/** A string literal on one line. */
function text(value: string): string {
  const escaped = value
    .toWellFormed()
    .replace(/[\\']/g, '\\$&')
    // Neo4j reads \\u as a character reference even if its backslash is escaped.
    .replaceAll('\\\\u', '\\\\\\u0075')
    // eslint-disable-next-line no-control-regex -- naming them is the purpose
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
  return `'${escaped}'`;
}

/** A name, in backticks if it needs quoting. */
function identifier(name: string): string {
  return /^[A-Za-z][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.toWellFormed().replaceAll('`', '``')}\``;
}

function withoutComments(statement: string): string {
  return statement
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
}

function grouped<R>(rows: readonly R[], keyOf: (row: R) => string): Map<string, R[]> {
  return new Map([...groupBy(rows, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1)));
}
