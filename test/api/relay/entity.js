import { graphql } from 'react-relay';

graphql`
  fragment entity_claims on Entity
  @refetchable(queryName: "entityPaginationQuery")
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
  ) {
    relationships(first: $first, after: $after, last: $last, before: $before, direction: OUT)
      @connection(key: "entity_claims_relationships") {
      totalCount
      edges {
        node {
          id
          sentence
          evidence {
            quote
            url
          }
        }
      }
    }
  }
`;

graphql`
  query entityForwardQuery($id: ID!) {
    node(id: $id) {
      ...entity_claims @alias @arguments(first: 20)
    }
  }
`;

graphql`
  query entityBackwardQuery($id: ID!) {
    node(id: $id) {
      ...entity_claims @alias @arguments(last: 20)
    }
  }
`;
