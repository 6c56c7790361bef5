// The first entities, in order of id, that are one claim away from every entity of a set, with the claims that connect
// them.
// It matches each direction separately, because on the embedded engine startNode(r).id and endNode(r).id cost ten times
// as much as the rest of a row.
//
// @param ids: string[]
// @param types: string[]?
// @param from: string?
// @param to: string?
// @param limit: int
// @returns neighbour: string
// @returns claims: { id: string, source: string, target: string }[]
// @order neighbour
UNWIND $ids AS id
CALL (id) {
  MATCH (a:Entity {id: id})-[r:__TYPES__]->(n:Entity)
  WHERE NOT n.id IN $ids
    AND (r.earliest IS NULL OR r.latest >= $from) // @if from
    AND (r.earliest IS NULL OR r.earliest <= $to) // @if to
  RETURN n.id AS neighbour, r.id AS claim, id AS source, n.id AS target
  UNION ALL
  MATCH (a:Entity {id: id})<-[r:__TYPES__]-(n:Entity)
  WHERE NOT n.id IN $ids
    AND (r.earliest IS NULL OR r.latest >= $from) // @if from
    AND (r.earliest IS NULL OR r.earliest <= $to) // @if to
  RETURN n.id AS neighbour, r.id AS claim, n.id AS source, id AS target
}
WITH neighbour, id, claim, source, target
ORDER BY claim
WITH neighbour, collect(DISTINCT id) AS reached, collect({id: claim, source: source, target: target}) AS claims
WHERE size(reached) = size($ids)
RETURN neighbour, claims
ORDER BY neighbour
LIMIT $limit
