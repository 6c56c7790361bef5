// The number of claims of each entity.
//
// @param ids: string[]
// @returns id: string
// @returns degree: int
// @order id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
OPTIONAL MATCH (n)-[r]-(:Entity)
RETURN id, count(r) AS degree
ORDER BY id
