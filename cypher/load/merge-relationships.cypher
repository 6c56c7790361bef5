// Adds claims of one type or replaces their properties. The rows have their type as their label, which fills __LABEL__.
//
// @param rows: { id: string, label: string, source: string, target: string, props: map }[]
// @returns merged: int
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (b)<-[r:__LABEL__ {id: row.id}]-(a)
SET r = row.props
RETURN count(r) AS merged
