// Removes passages.
//
// @param ids: string[]
UNWIND $ids AS id
MATCH (p:Passage {id: id})
DETACH DELETE p
