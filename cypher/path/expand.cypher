// One step outward from a frontier, in both directions of each claim, for path search and neighbourhoods. Filters apply
// during the search. `limit` bounds the claims of one step.
// It matches each direction separately, because on the embedded engine startNode(r).id and endNode(r).id cost ten times
// as much as the rest of a row.
//
// @param ids: string[]
// @param avoid: string[]
// @param types: string[]?
// @param kinds: string[]?
// @param modality: string[]?
// @param evidence: string[]?
// @param from: string?
// @param to: string?
// @param limit: int
// @returns from: string
// @returns to: string
// @returns id: string
// @returns source: string
// @returns target: string
// @order from, to, id
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})-[r:__TYPES__]->(m:Entity)
  WHERE NOT m.id IN $avoid
    AND m.kind IN $kinds // @if kinds
    AND r.modality IN $modality // @if modality
    AND r.strength IN $evidence // @if evidence
    AND (r.earliest IS NULL OR r.latest >= $from) // @if from
    AND (r.earliest IS NULL OR r.earliest <= $to) // @if to
  RETURN m.id AS other, r.id AS claim, id AS source, m.id AS target
  UNION ALL
  MATCH (n:Entity {id: id})<-[r:__TYPES__]-(m:Entity)
  WHERE NOT m.id IN $avoid
    AND m.kind IN $kinds // @if kinds
    AND r.modality IN $modality // @if modality
    AND r.strength IN $evidence // @if evidence
    AND (r.earliest IS NULL OR r.latest >= $from) // @if from
    AND (r.earliest IS NULL OR r.earliest <= $to) // @if to
  RETURN m.id AS other, r.id AS claim, m.id AS source, id AS target
}
RETURN id AS from, other AS to, claim AS id, source, target
ORDER BY from, to, id
LIMIT $limit
