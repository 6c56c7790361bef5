// One page of the claims of each of several entities, in order of the claim's id. A range of days keeps the dated
// claims that may hold on one of them, and every undated claim, because nothing says when it does not hold.
// It matches each direction separately, because on the embedded engine startNode(r).id and endNode(r).id cost ten times
// as much as the rest of a row.
//
// @param ids: string[]
// @param types: string[]?
// @param kinds: string[]?
// @param evidence: string[]?
// @param from: string?
// @param to: string?
// @param superseded: boolean?
// @param direction: string
// @param after: string?
// @param before: string?
// @param limit: int
// @returns entity: string
// @returns id: string
// @returns source: string
// @returns target: string
// @order entity, id
// @backward id
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (n:Entity {id: id})-[r:__TYPES__]->(m:Entity)
    WHERE $direction <> 'IN'
      AND m.kind IN $kinds // @if kinds
      AND r.strength IN $evidence // @if evidence
      AND (r.earliest IS NULL OR r.latest >= $from) // @if from
      AND (r.earliest IS NULL OR r.earliest <= $to) // @if to
      AND $superseded = (r.supersededBy IS NOT NULL) // @if superseded
      AND r.id > $after // @if after
      AND r.id < $before // @if before
    RETURN r.id AS claim, id AS source, m.id AS target
    UNION ALL
    MATCH (n:Entity {id: id})<-[r:__TYPES__]-(m:Entity)
    WHERE $direction <> 'OUT'
      AND m.kind IN $kinds // @if kinds
      AND r.strength IN $evidence // @if evidence
      AND (r.earliest IS NULL OR r.latest >= $from) // @if from
      AND (r.earliest IS NULL OR r.earliest <= $to) // @if to
      AND $superseded = (r.supersededBy IS NOT NULL) // @if superseded
      AND r.id > $after // @if after
      AND r.id < $before // @if before
    RETURN r.id AS claim, m.id AS source, id AS target
  }
  RETURN claim, source, target
  ORDER BY claim ASC
  LIMIT $limit
}
RETURN id AS entity, claim AS id, source, target
ORDER BY entity, id ASC
