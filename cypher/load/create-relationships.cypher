// Adds claims of one type that the graph does not have. Unlike a MERGE, this does not search all claims of a hub for each.
// The rows have their type as their label, which fills __LABEL__.
//
// @param rows: { id: string, label: string, source: string, target: string, props: map }[]
// @returns created: int
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
CREATE (a)-[r:__LABEL__]->(b)
SET r = row.props
RETURN count(r) AS created
