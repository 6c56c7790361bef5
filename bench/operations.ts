/** A question that users typically ask, with its subject. */
export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const CLAIM = `
  fragment Claim on Relationship {
    id type sentence modality certainty
    when { edtf earliest latest }
    attributedTo { id name }
    evidence { quote url passage { id locator source { title } } }
  }
`;

/**
 * Ten typical questions about the founding document's graph: one entity, lists, searches, and questions that need a
 * graph.
 */
export const OPERATIONS: readonly Operation[] = [
  {
    name: 'entity with its claims',
    query: `query ($name: String!) {
      entity(name: $name) { ... on Entity {
        id name summary quantities { measure value approximate }
        relationships(first: 20) { nodes { ...Claim source { id name } target { id name } } }
      } }
    } ${CLAIM}`,
    variables: { name: 'WA Project' },
  },
  {
    name: 'node by id',
    query: 'query ($id: ID!) { node(id: $id) { id ... on Entity { name kind summary aliases } } }',
    variables: { id: 'framework:foip' },
  },
  {
    name: 'page of entities',
    query:
      'query ($kinds: [EntityKind!]) { entities(kinds: $kinds, first: 20) { totalCount nodes { id name kind degree } } }',
    variables: { kinds: ['FRAMEWORK', 'INITIATIVE', 'ORGANISATION'] },
  },
  {
    name: 'search with a typo',
    query: 'query ($text: String!) { search(text: $text, first: 10) { score matched entity { id name } } }',
    variables: { text: 'vientane vision' },
  },
  {
    name: 'claims about one entity',
    query: `query ($about: [ID!]) {
      relationships(where: { about: $about, modality: [POSITION] }, first: 20) { totalCount nodes { ...Claim } }
    } ${CLAIM}`,
    variables: { about: ['framework:aoip'] },
  },
  {
    name: 'paths',
    query: `query ($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, maxLength: 4, first: 5) {
        ... on Paths { truncated paths { length explanation nodes { id name } relationships { ...Claim } } }
        ... on NoPath { message }
      }
    } ${CLAIM}`,
    variables: { from: 'framework:vientiane-vision', to: 'organisation:united-nations' },
  },
  {
    name: 'neighbourhood of depth 2',
    query: `query ($id: ID!) {
      neighbourhood(id: $id, depth: 2) {
        truncated nodes { id name kind } relationships { id type sentence source { id } target { id } }
      }
    }`,
    variables: { id: 'framework:foip' },
  },
  {
    name: 'shared neighbours',
    query: 'query ($ids: [ID!]!) { shared(ids: $ids) { entity { id name } relationships { id sentence } } }',
    variables: { ids: ['country:japan', 'organisation:asean'] },
  },
  {
    name: 'timeline',
    query: `query ($about: [ID!]) {
      timeline(about: $about, from: "2015-01-01", first: 20) { totalCount nodes { text when { edtf } entity { id } relationship { id } } }
    }`,
    variables: { about: ['organisation:asean'] },
  },
  {
    name: 'ranking by betweenness',
    query: 'query { ranking(by: BETWEENNESS, first: 10) { rank score entity { id name } } }',
    variables: {},
  },
];

/** A number of questions that rotates through all of them evenly. */
export function mixed(count: number): Operation[] {
  return Array.from({ length: count }, (_, index) => OPERATIONS[index % OPERATIONS.length]).filter(
    (each): each is Operation => each !== undefined,
  );
}
