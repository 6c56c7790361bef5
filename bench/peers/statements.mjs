/**
 * The best single statement known for each question of the benchmark, for the peers that run one. Each answers with one
 * row, whose column `answer` has the shape that the question's GraphQL selection has.
 */
const nested = (from, depth, first) => {
  const [r, to] = [`r${depth}`, `n${depth}`];
  const below = depth === 1 ? '' : `, relationships: ${nested(to, depth - 1, first)}`;
  return `COLLECT { MATCH (${from})-[${r}:SUPPORTS]->(${to}:Entity) WITH ${r}, ${to} ORDER BY ${r}.id LIMIT ${first} RETURN ${r}{.sentence, target: ${to}{.id, .name${below}}} }`;
};
const list = (type) =>
  `COLLECT { MATCH (a)-[r:${type}]->(b:Entity) WITH r, b ORDER BY r.id LIMIT 5 RETURN r{.sentence, target: b{.id, .name}} }`;

export const CLAIMS = `MATCH (a:Entity {id: $id})-[r]-(:Entity) WITH r ORDER BY r.id LIMIT 20
  WITH r, startNode(r) AS s, endNode(r) AS t
  RETURN collect(r{.id, type: type(r), .sentence, .evidence, source: s{.id, .name}, target: t{.id, .name}}) AS answer`;

export const PATHS = `MATCH p = SHORTEST 5 (a:Entity {id: $from})(()-[]-(:Entity)){1,4}(b:Entity {id: $to})
  RETURN collect({nodes: [n IN nodes(p) | n{.id, .name}], relationships: [r IN relationships(p) | r{.id, .sentence}]}) AS answer`;

export const NEIGHBOURHOOD = `MATCH (a:Entity {id: $id})
  CALL (a) { MATCH (a)--(b:Entity) WITH DISTINCT b ORDER BY b.id LIMIT 50 RETURN collect(b) AS ring1 }
  CALL (a, ring1) {
    UNWIND ring1 AS b MATCH (b)--(c:Entity) WHERE c <> a AND NOT c IN ring1
    WITH DISTINCT c ORDER BY c.id LIMIT 50 RETURN collect(c) AS ring2
  }
  WITH ([a] + ring1 + ring2)[0..50] AS nodes
  CALL (nodes) {
    UNWIND nodes AS n MATCH (n)-[r]->(m:Entity) WHERE m IN nodes
    RETURN collect(r{.id, type: type(r), source: n{.id}, target: m{.id}}) AS relationships
  }
  RETURN {nodes: [n IN nodes | n{.id, .name}], relationships: relationships} AS answer`;

const entity = (answer) => `MATCH (a:Entity {id: $id}) RETURN a{.id, .name, ${answer}} AS answer`;

/** By the name of the question. A function makes the statement from the variables where a label depends on them. */
export const STATEMENTS = {
  byId: () => 'MATCH (a:Entity {id: $id}) RETURN a{.id, .name, .kind, .summary} AS answer',
  nested2: () => entity(`relationships: ${nested('a', 2, 5)}`),
  nested3: () => entity(`relationships: ${nested('a', 3, 3)}`),
  fan: () => entity(`supports: ${list('SUPPORTS')}, memberOf: ${list('MEMBER_OF')}, attended: ${list('ATTENDED')}`),
  claims: () => CLAIMS,
  page: ({ kind }) =>
    `MATCH (n:${/^[A-Z][a-z]+$/.exec(kind)[0]}) WITH n ORDER BY n.sortName, n.id SKIP $skip LIMIT 50 RETURN collect(n{.id, .name, .summary}) AS answer`,
  paths: () => PATHS,
  neighbourhood: () => NEIGHBOURHOOD,
};
