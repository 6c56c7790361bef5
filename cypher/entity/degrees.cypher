// The number of claims of each entity. Only claims join entities, so it does not look at their other ends.
//
// @param ids: string[]
// @returns id: string
// @returns degree: int
// @order id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { (n)-[]-() } AS degree
ORDER BY id
