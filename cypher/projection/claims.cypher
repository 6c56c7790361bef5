// The ends of every claim and the properties that filters use, for whole-graph measures.
//
// @returns id: string
// @returns type: string
// @returns source: string
// @returns target: string
// @returns modality: string
// @returns earliest: string?
// @returns latest: string?
// @order id
MATCH (a:Entity)-[r]->(b:Entity)
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, r.modality AS modality, r.earliest AS earliest, r.latest AS latest
ORDER BY id
