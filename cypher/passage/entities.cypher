// The entities that each passage supports.
//
// @param ids: string[]
// @returns passage: string
// @returns entity: string
// @order passage, entity
UNWIND $ids AS id
MATCH (n:Entity)
WHERE id IN n.passages
RETURN id AS passage, n.id AS entity
ORDER BY passage, entity
