import { graphql } from 'react-relay';

graphql`
  fragment entities_list on Query
  @refetchable(queryName: "entitiesPaginationQuery")
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
  ) {
    entities(
      first: $first
      after: $after
      last: $last
      before: $before
      kinds: [COUNTRY, ORGANISATION]
      orderBy: { field: NAME }
    ) @connection(key: "entities_list_entities") {
      totalCount
      edges {
        node {
          id
          name
          ... on Event {
            when {
              edtf
            }
          }
        }
      }
    }
  }
`;

graphql`
  query entitiesForwardQuery {
    ...entities_list @arguments(first: 20)
  }
`;

graphql`
  query entitiesBackwardQuery {
    ...entities_list @arguments(last: 20)
  }
`;
