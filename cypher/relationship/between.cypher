// Every claim whose two ends are both in a set.
//
// @param ids: string[]
// @param types: string[]?
// @param asOf: string?
// @returns id: string
// @returns source: string
// @returns target: string
// @order id
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE b.id IN $ids
  AND ($types IS NULL OR type(r) IN $types)
  AND ($asOf IS NULL OR r.earliest IS NULL OR (r.earliest <= $asOf AND r.latest >= $asOf))
RETURN r.id AS id, a.id AS source, b.id AS target
ORDER BY id
