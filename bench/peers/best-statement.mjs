/**
 * Two peers in one process, over the database that the NEO4J_* settings name. `/graphql` is an Apollo server with one
 * resolver per question, which runs the best single statement and answers with what it returns; `/raw/<question>` is
 * the driver behind plain HTTP, without GraphQL.
 */
import { ApolloServer } from '@apollo/server';
import neo4j from 'neo4j-driver';
import { serveApollo } from './serve-apollo.mjs';
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
await serveApollo(apollo, {}, run);
