// One page of the claims of each of several entities, with their full records, in order of the claim's id. A range of days keeps the dated
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
// @returns type: string
// @returns source: string
// @returns target: string
// @returns sentence: string
// @returns inverse: string
// @returns modality: string
// @returns certainty: string
// @returns attributedTo: string?
// @returns attributedToMany: string?
// @returns regarding: string?
// @returns note: string?
// @returns passages: string[]
// @returns evidence: string
// @returns sources: string[]
// @returns publishers: string[]
// @returns tier: string
// @returns strength: string
// @returns formerIds: string[]?
// @returns prefers: string?
// @returns supersededBy: string?
// @returns quantities: string
// @returns edtf: string?
// @returns earliest: string?
// @returns latest: string?
// @returns notBefore: string?
// @returns notAfter: string?
// @returns begunBy: string?
// @returns onUntil: string?
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
    RETURN r, id AS source, m.id AS target
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
    RETURN r, m.id AS source, id AS target
  }
  RETURN r, source, target
  ORDER BY r.id ASC
  LIMIT $limit
}
RETURN id AS entity, r.id AS id, type(r) AS type, source, target, r.sentence AS sentence, r.inverse AS inverse,
  r.modality AS modality, r.certainty AS certainty, r.attributedTo AS attributedTo,
  r.attributedToMany AS attributedToMany, r.regarding AS regarding, r.note AS note, r.passages AS passages, r.evidence AS evidence,
  r.sources AS sources, r.publishers AS publishers, r.tier AS tier, r.strength AS strength,
  r.formerIds AS formerIds, r.prefers AS prefers, r.supersededBy AS supersededBy,
  r.quantities AS quantities, r.edtf AS edtf, r.earliest AS earliest, r.latest AS latest,
  r.notBefore AS notBefore, r.notAfter AS notAfter, r.begunBy AS begunBy, r.onUntil AS onUntil
ORDER BY entity, id ASC
