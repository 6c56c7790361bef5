// The claims that some speakers make about one entity, in order of the claim's id: those that join it to another entity,
// and those that are said regarding it. A range of days keeps the dated claims that may hold on one of them, and every
// undated claim, because nothing says when it does not hold.
//
// @param entity: string
// @param attributedTo: string[]
// @param from: string?
// @param to: string?
// @param limit: int
// @returns id: string
// @returns source: string
// @returns target: string
// @order id
WITH $entity AS entity
CALL (entity) {
  MATCH (n:Entity {id: entity})-[r]->(m:Entity)
  WHERE r.attributedTo IN $attributedTo
    AND (r.earliest IS NULL OR r.latest >= $from) // @if from
    AND (r.earliest IS NULL OR r.earliest <= $to) // @if to
  RETURN r.id AS id, entity AS source, m.id AS target
  UNION
  MATCH (n:Entity {id: entity})<-[r]-(m:Entity)
  WHERE r.attributedTo IN $attributedTo
    AND (r.earliest IS NULL OR r.latest >= $from) // @if from
    AND (r.earliest IS NULL OR r.earliest <= $to) // @if to
  RETURN r.id AS id, m.id AS source, entity AS target
  UNION
  MATCH (e:Entity {id: entity})
  UNWIND e.regardedFrom AS end
  MATCH (n:Entity {id: end})-[r]->(m:Entity)
  WHERE r.regarding = entity
    AND r.attributedTo IN $attributedTo
    AND (r.earliest IS NULL OR r.latest >= $from) // @if from
    AND (r.earliest IS NULL OR r.earliest <= $to) // @if to
  RETURN r.id AS id, end AS source, m.id AS target
}
RETURN id, source, target
ORDER BY id
LIMIT $limit
