import { graphql } from 'react-relay';

graphql`
  fragment timeline_list on Query
  @refetchable(queryName: "timelinePaginationQuery")
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
  ) {
    timeline(first: $first, after: $after, last: $last, before: $before, about: ["ASEAN"])
      @connection(key: "timeline_list_timeline") {
      totalCount
      edges {
        node {
          text
          when {
            edtf
          }
          entity {
            id
          }
          relationship {
            id
          }
        }
      }
    }
  }
`;

graphql`
  query timelineForwardQuery {
    ...timeline_list @arguments(first: 20)
  }
`;

graphql`
  query timelineBackwardQuery {
    ...timeline_list @arguments(last: 20)
  }
`;
