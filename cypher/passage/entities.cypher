// The entities that each passage supports. Each entity is read once, however many passages are asked for.
//
// @param ids: string[]
// @returns passage: string
// @returns entity: string
// @order passage, entity
MATCH (n:Entity)
UNWIND n.passages AS passage
WITH n, passage
WHERE passage IN $ids
RETURN passage, n.id AS entity
ORDER BY passage, entity
