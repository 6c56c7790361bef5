// What stands behind every claim, and what it decides beyond itself.
//
// @returns id: string
// @returns source: string
// @returns target: string
// @returns type: string
// @returns modality: string
// @returns sources: string[]
// @returns publishers: string[]
// @returns tier: string
// @returns strength: string
// @returns earliest: string?
// @returns prefers: string?
// @returns supersededBy: string?
// @order id
MATCH (a:Entity)-[r]->(b:Entity)
RETURN r.id AS id, a.id AS source, b.id AS target, type(r) AS type, r.modality AS modality, r.sources AS sources,
  r.publishers AS publishers, r.tier AS tier, r.strength AS strength, r.earliest AS earliest, r.prefers AS prefers,
  r.supersededBy AS supersededBy
ORDER BY id
