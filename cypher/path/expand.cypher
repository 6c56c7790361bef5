// One step outward from a frontier, both ways along each claim: the building block of path search and neighbourhoods. Filters hold
// during the search. `limit` bounds what one step may bring.
//
// @param ids: string[]
// @param avoid: string[]
// @param types: string[]?
// @param kinds: string[]?
// @param modality: string[]?
// @param asOf: string?
// @param limit: int
// @returns from: string
// @returns to: string
// @returns id: string
// @returns source: string
// @returns target: string
// @order from, to, id
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(m:Entity)
WHERE NOT m.id IN $avoid
  AND ($types IS NULL OR type(r) IN $types)
  AND ($kinds IS NULL OR m.kind IN $kinds)
  AND ($modality IS NULL OR r.modality IN $modality)
  AND ($asOf IS NULL OR r.earliest IS NULL OR (r.earliest <= $asOf AND r.latest >= $asOf))
RETURN id AS from, m.id AS to, r.id AS id, startNode(r).id AS source, endNode(r).id AS target
ORDER BY from, to, id
LIMIT $limit
