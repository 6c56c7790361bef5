// The names of the entities that follow an id, for the index that search and name resolution use.
//
// @param after: string
// @param limit: int
// @returns id: string
// @returns kind: string
// @returns name: string
// @returns nameJa: string?
// @returns aliases: string[]
// @returns otherNames: string[]
// @returns formerIds: string[]?
// @order id
MATCH (n:Entity)
WHERE n.id > $after
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.nameJa AS nameJa, n.aliases AS aliases,
  n.otherNames AS otherNames, n.formerIds AS formerIds
ORDER BY id
LIMIT $limit
