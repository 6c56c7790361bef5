// The words of the claims that start at some entities, in which a search by text looks.
//
// @param ids: string[]
// @returns id: string
// @returns text: string
// @order id
UNWIND $ids AS start
MATCH (a:Entity {id: start})-[r]->(b:Entity)
RETURN r.id AS id, r.searchText AS text
ORDER BY id
