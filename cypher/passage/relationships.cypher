// The claims that each passage supports. Each claim is read once, however many passages are asked for.
//
// @param ids: string[]
// @returns passage: string
// @returns id: string
// @returns source: string
// @returns target: string
// @order passage, id
MATCH (a:Entity)-[r]->(b:Entity)
UNWIND r.passages AS passage
WITH a, r, b, passage
WHERE passage IN $ids
RETURN passage, r.id AS id, a.id AS source, b.id AS target
ORDER BY passage, id
