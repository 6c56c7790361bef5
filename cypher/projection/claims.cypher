// The ends of every claim and the properties that filters use, for whole-graph measures and for ranking paths.
//
// @returns id: string
// @returns type: string
// @returns source: string
// @returns target: string
// @returns modality: string
// @returns strength: string
// @returns passages: string[]
// @returns earliest: string?
// @returns latest: string?
// @order id
MATCH (a:Entity)-[r]->(b:Entity)
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, r.modality AS modality,
  r.strength AS strength, r.passages AS passages, r.earliest AS earliest, r.latest AS latest
ORDER BY id
