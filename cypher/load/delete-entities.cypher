// Removes entities and all their claims.
//
// @param ids: string[]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
