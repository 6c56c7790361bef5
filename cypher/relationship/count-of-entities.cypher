// The number of claims of each of several entities that match the filters. An entity without any gives no row.
//
// @param ids: string[]
// @param types: string[]?
// @param kinds: string[]?
// @param evidence: string[]?
// @param from: string?
// @param to: string?
// @param superseded: boolean?
// @param direction: string
// @returns entity: string
// @returns total: int
// @order entity
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})-[r:__TYPES__]->(m:Entity)
  WHERE $direction <> 'IN'
    AND m.kind IN $kinds // @if kinds
    AND r.strength IN $evidence // @if evidence
    AND (r.earliest IS NULL OR r.latest >= $from) // @if from
    AND (r.earliest IS NULL OR r.earliest <= $to) // @if to
    AND $superseded = (r.supersededBy IS NOT NULL) // @if superseded
  RETURN r.id AS claim
  UNION ALL
  MATCH (n:Entity {id: id})<-[r:__TYPES__]-(m:Entity)
  WHERE $direction <> 'OUT'
    AND m.kind IN $kinds // @if kinds
    AND r.strength IN $evidence // @if evidence
    AND (r.earliest IS NULL OR r.latest >= $from) // @if from
    AND (r.earliest IS NULL OR r.earliest <= $to) // @if to
    AND $superseded = (r.supersededBy IS NOT NULL) // @if superseded
  RETURN r.id AS claim
}
RETURN id AS entity, count(claim) AS total
ORDER BY entity
