// Removes entities and every claim at them.
//
// @param ids: string[]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
