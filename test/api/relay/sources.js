import { graphql } from 'react-relay';

graphql`
  fragment sources_list on Query
  @refetchable(queryName: "sourcesPaginationQuery")
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
  ) {
    sources(first: $first, after: $after, last: $last, before: $before) @connection(key: "sources_list_sources") {
      totalCount
      edges {
        node {
          id
          title
          passages {
            id
          }
        }
      }
    }
  }
`;

graphql`
  query sourcesForwardQuery {
    ...sources_list @arguments(first: 20)
  }
`;

graphql`
  query sourcesBackwardQuery {
    ...sources_list @arguments(last: 20)
  }
`;
