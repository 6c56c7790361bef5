// Adds claims of one type or replaces their properties. Only the checked ontology fills __LABEL__.
//
// @param rows: { id: string, source: string, target: string, props: map }[]
// @returns merged: int
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:__LABEL__ {id: row.id}]->(b)
SET r = row.props
RETURN count(r) AS merged
