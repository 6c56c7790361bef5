// The entities that are one claim away from every entity of a set, with the claims that tie them.
//
// @param ids: string[]
// @param types: string[]?
// @param asOf: string?
// @returns neighbour: string
// @returns claims: { id: string, source: string, target: string }[]
// @order neighbour
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]-(n:Entity)
WHERE NOT n.id IN $ids
  AND ($types IS NULL OR type(r) IN $types)
  AND ($asOf IS NULL OR r.earliest IS NULL OR (r.earliest <= $asOf AND r.latest >= $asOf))
WITH n.id AS neighbour, id, r.id AS claim, startNode(r).id AS source, endNode(r).id AS target
ORDER BY neighbour, claim
WITH neighbour, collect(DISTINCT id) AS reached, collect({id: claim, source: source, target: target}) AS claims
WHERE size(reached) = size($ids)
RETURN neighbour, claims
ORDER BY neighbour
