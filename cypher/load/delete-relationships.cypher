// Removes claims. The ends narrow the search, because claims have no index.
//
// @param rows: { id: string, source: string, target: string }[]
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r]->(b:Entity {id: row.target})
WHERE r.id = row.id
DELETE r
