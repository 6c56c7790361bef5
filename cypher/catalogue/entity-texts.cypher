// The words of the entities that follow an id, in which a search by text looks.
//
// @param after: string
// @param limit: int
// @returns id: string
// @returns text: string
// @order id
MATCH (n:Entity)
WHERE n.id > $after
RETURN n.id AS id, n.searchText AS text
ORDER BY id
LIMIT $limit
