// The claims that had another id of their own before. Ids that changed only with those of their ends are not among them,
// because they follow from the ends.
//
// @returns id: string
// @returns source: string
// @returns target: string
// @returns formerIds: string[]
// @order id
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.formerIds IS NOT NULL
RETURN r.id AS id, a.id AS source, b.id AS target, r.formerIds AS formerIds
ORDER BY id
