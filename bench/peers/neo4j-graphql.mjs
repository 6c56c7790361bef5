/**
 * What a developer would set up with @neo4j/graphql over the same database: typed relationships where the library has
 * them, and `@cypher` with the best statement where it has not. Apollo Server serves it without Express, as fast as it
 * can.
 */
import { ApolloServer } from '@apollo/server';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { serveApollo } from './serve-apollo.mjs';
import { CLAIMS, NEIGHBOURHOOD, PATHS } from './statements.mjs';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE: database } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const block = (statement) => `"""${statement}"""`;

const schema = await new Neo4jGraphQL({
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
}).getSchema();

await serveApollo(new ApolloServer({ schema }), {
  sessionConfig: { ...(database && { database }), defaultAccessMode: 'READ' },
});
