import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  astFromValue,
  isInputType,
  parse,
  print,
  typeFromAST,
  visit,
} from 'graphql';

const CLAIM = `
fragment Claim on Relationship {
  id
  type
  sentence
  modality
  certainty
  when { edtf earliest latest }
  source { id name }
  target { id name }
  attributedTo { id name }
  quantities { measure value unit approximate asOf }
  evidence { quote passage { id } }
}`;

/** The operations that answer questions: one for each kind of answer, with everything its sentences are told from. */
const OPERATIONS = {
  entity: `query WhoOrWhat($id: ID!) {
    entity(id: $id) {
      __typename
      ... on Entity {
        id kind name nameJa aliases summary degree
        quantities { measure value unit approximate asOf }
        evidence { quote passage { id } }
        relationships(first: 20) { totalCount nodes { ...Claim } }
      }
    }
  } ${CLAIM}`,

  lookUp: `query Name($name: String!) {
    entity(name: $name) {
      __typename
      ... on NotFound { message suggestions { id name kind } }
      ... on Ambiguous { message candidates { id name kind summary } }
    }
  }`,

  which: `query Which($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Entity { id name kind summary } }
  }`,

  entities: `query WhichAreThere($kinds: [EntityKind!]!, $where: EntityFilter) {
    entities(kinds: $kinds, where: $where, first: 100) {
      totalCount
      nodes { id name kind summary evidence { quote passage { id } } }
    }
  }`,

  open: `query WhoDoesWhat($id: ID!, $types: [RelationshipType!]!, $direction: Direction!, $kinds: [EntityKind!]) {
    entity(id: $id) {
      ... on Entity {
        id
        name
        relationships(types: $types, direction: $direction, kinds: $kinds, first: 100) { totalCount nodes { ...Claim } }
      }
    }
  } ${CLAIM}`,

  closed: `query Whether($from: ID!, $to: ID!, $types: [RelationshipType!]!) {
    paths(from: $from, to: $to, types: $types, maxLength: 1) {
      __typename
      ... on Paths { paths { hops { relationships { ...Claim evidence { passage { source { date } } } } } } }
      ... on NoPath { message maxLength dataVersion }
    }
  } ${CLAIM}`,

  claims: `query WhatIsSaid($where: RelationshipFilter!) {
    relationships(where: $where, first: 100) { totalCount nodes { ...Claim } }
  } ${CLAIM}`,

  paths: `query HowConnected($from: ID!, $to: ID!, $maxLength: Int!, $avoid: [ID!]) {
    paths(from: $from, to: $to, maxLength: $maxLength, avoid: $avoid, first: 5) {
      __typename
      ... on Paths {
        truncated
        paths {
          length
          explanation
          nodes { id name kind }
          hops { from { id name } to { id name } relationships { ...Claim } }
        }
      }
      ... on NoPath { message maxLength dataVersion }
    }
  } ${CLAIM}`,

  shared: `query Common($ids: [ID!]!) {
    shared(ids: $ids) { entity { id name kind } relationships { ...Claim } }
  } ${CLAIM}`,

  timeline: `query WhatHappened($about: [ID!], $from: Date, $to: Date, $modality: [Modality!]) {
    timeline(about: $about, from: $from, to: $to, modality: $modality, first: 200) {
      totalCount
      nodes {
        fit
        text
        when { edtf earliest latest }
        entity { id name kind summary evidence { quote passage { id } } }
        relationship { ...Claim }
      }
    }
  } ${CLAIM}`,

  quantities: `query HowMany($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Entity {
        id
        name
        quantities { measure value unit approximate asOf }
        evidence { quote passage { id } }
        relationships(first: 200) { totalCount nodes { ...Claim } }
      }
    }
  } ${CLAIM}`,
} as const;

export type OperationName = keyof typeof OPERATIONS;
export type Variables = Readonly<Record<string, unknown>>;

/** An operation as it is shown and as it is run: its variables have their values as defaults. */
export function withDefaults(name: OperationName, variables: Variables, schema: GraphQLSchema): DocumentNode {
  return visit(parse(OPERATIONS[name], { noLocation: true }), {
    VariableDefinition: (definition) => {
      const type = typeFromAST(schema, definition.type);
      if (!isInputType(type)) throw new GraphQLError(`the schema has no type for $${definition.variable.name.value}`);
      const value = variables[definition.variable.name.value] ?? null;
      const defaultValue = astFromValue(value, type) ?? { kind: Kind.NULL };
      return { ...definition, defaultValue } as typeof definition;
    },
  });
}

/** The operation's text. */
export function printed(document: DocumentNode): string {
  return print(document);
}
