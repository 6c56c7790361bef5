/**
 * Two peers in one process, over the database that the NEO4J_* settings name. `/graphql` is an Apollo server with one
 * resolver per question, which runs the best single statement and answers with what it returns; `/raw/<question>` is
 * the driver behind plain HTTP, without GraphQL.
 */
import { createServer } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import neo4j from 'neo4j-driver';
import { STATEMENTS } from './statements.mjs';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE: database } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });

async function run(name, variables) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...(database && { database }) });
  try {
    const parameters = 'skip' in variables ? { ...variables, skip: neo4j.int(variables.skip) } : variables;
    const { records } = await session.run(STATEMENTS[name](variables), parameters);
    return records[0]?.get('answer') ?? null;
  } finally {
    await session.close();
  }
}

const evidence = ({ evidence: text }) =>
  JSON.parse(text).map(({ quote, passage }) => ({ quote, passage: { id: passage } }));

const apollo = new ApolloServer({
  typeDefs: `
    type Entity { id: ID! name: String! kind: String! summary: String
      relationships: [Relationship!]! supports: [Relationship!]! memberOf: [Relationship!]! attended: [Relationship!]! }
    type Relationship { id: ID! type: String! sentence: String! source: Entity! target: Entity! evidence: [Evidence!]! }
    type Evidence { quote: String passage: Passage! }
    type Passage { id: ID! }
    type Graph { nodes: [Entity!]! relationships: [Relationship!]! }
    type Query {
      byId(id: ID!): Entity
      nested2(id: ID!): Entity
      nested3(id: ID!): Entity
      fan(id: ID!): Entity
      claims(id: ID!): [Relationship!]!
      page(kind: String!, skip: Int!): [Entity!]!
      paths(from: ID!, to: ID!): [Graph!]!
      neighbourhood(id: ID!): Graph
    }`,
  resolvers: {
    Query: Object.fromEntries(Object.keys(STATEMENTS).map((name) => [name, (_, variables) => run(name, variables)])),
    Relationship: { evidence },
  },
});
await apollo.start();

const http = createServer((req, res) => {
  if (req.url === '/readyz') return res.end('{"status":"ready"}');
  let text = '';
  req.setEncoding('utf8').on('data', (part) => (text += part));
  req.on('end', () => {
    const body = JSON.parse(text);
    const answer = req.url.startsWith('/raw/')
      ? run(req.url.slice('/raw/'.length), body.variables).then((data) => JSON.stringify({ data }))
      : apollo
          .executeHTTPGraphQLRequest({
            httpGraphQLRequest: {
              method: 'POST',
              headers: new HeaderMap([['content-type', 'application/json']]),
              search: '',
              body,
            },
            context: async () => ({}),
          })
          .then(({ body: { string } }) => string);
    answer.then(
      (string) => res.setHeader('content-type', 'application/json').end(string),
      (error) => ((res.statusCode = 500), res.end(JSON.stringify({ errors: [{ message: String(error) }] }))),
    );
  });
});
http.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  process.stdout.write(`http://localhost:${http.address().port}/graphql\n`);
});
