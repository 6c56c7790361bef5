import { graphql } from 'react-relay';

graphql`
  fragment relationships_list on Query
  @refetchable(queryName: "relationshipsPaginationQuery")
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
  ) {
    relationships(first: $first, after: $after, last: $last, before: $before, where: { modality: [PLAN] })
      @connection(key: "relationships_list_relationships") {
      totalCount
      edges {
        node {
          id
          sentence
          source {
            id
            name
          }
          target {
            id
            name
          }
        }
      }
    }
  }
`;

graphql`
  query relationshipsForwardQuery {
    ...relationships_list @arguments(first: 20)
  }
`;

graphql`
  query relationshipsBackwardQuery {
    ...relationships_list @arguments(last: 20)
  }
`;
