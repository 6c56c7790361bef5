/**
 * What a developer would set up with @neo4j/graphql over the same database: typed relationships where the library has
 * them, and `@cypher` with the best statement where it has not. Apollo Server serves it without Express, as fast as it
 * can.
 */
import { createServer } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { CLAIMS, NEIGHBOURHOOD, PATHS } from './statements.mjs';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE: database } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const block = (statement) => `"""${statement}"""`;

const { schema } = {
  schema: await new Neo4jGraphQL({
    driver,
    typeDefs: `
  type Entity @node {
    id: ID!
    name: String!
    kind: String!
    summary: String
    sortName: String!
    supports: [Entity!]! @relationship(type: "SUPPORTS", direction: OUT, properties: "Claim")
    memberOf: [Entity!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Claim")
    attended: [Entity!]! @relationship(type: "ATTENDED", direction: OUT, properties: "Claim")
  }
  type Claim @relationshipProperties { id: ID! sentence: String! }
  type End { id: ID! name: String }
  type Row { id: ID! type: String sentence: String evidence: String source: End target: End }
  type Part { nodes: [End!]! relationships: [Row!]! }
  type Query {
    claims(id: ID!): [Row!]! @cypher(statement: ${block(`${CLAIMS} UNWIND answer AS row RETURN row`.replace('RETURN collect', 'WITH collect'))}, columnName: "row")
    paths(from: ID!, to: ID!): [Part!]! @cypher(statement: ${block(`${PATHS} UNWIND answer AS row RETURN row`.replace('RETURN collect', 'WITH collect'))}, columnName: "row")
    neighbourhood(id: ID!): Part @cypher(statement: ${block(NEIGHBOURHOOD)}, columnName: "answer")
  }`,
  }).getSchema(),
};

const apollo = new ApolloServer({ schema });
await apollo.start();

const http = createServer((req, res) => {
  if (req.url === '/readyz') return res.end('{"status":"ready"}');
  let text = '';
  req.setEncoding('utf8').on('data', (part) => (text += part));
  req.on('end', () => {
    void apollo
      .executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'POST',
          headers: new HeaderMap([['content-type', 'application/json']]),
          search: '',
          body: JSON.parse(text),
        },
        context: async () => ({ sessionConfig: { ...(database && { database }), defaultAccessMode: 'READ' } }),
      })
      .then(({ body: { string } }) => res.setHeader('content-type', 'application/json').end(string));
  });
});
http.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  process.stdout.write(`http://localhost:${http.address().port}/graphql\n`);
});
