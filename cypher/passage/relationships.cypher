// The claims that each passage supports.
//
// @param ids: string[]
// @returns passage: string
// @returns id: string
// @returns source: string
// @returns target: string
// @order passage, id
UNWIND $ids AS id
MATCH (a:Entity)-[r]->(b:Entity)
WHERE id IN r.passages
RETURN id AS passage, r.id AS id, a.id AS source, b.id AS target
ORDER BY passage, id
