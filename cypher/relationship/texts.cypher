// Everything that a search looks through of every claim.
//
// @returns id: string
// @returns type: string
// @returns source: string
// @returns target: string
// @returns sentence: string
// @returns attributedTo: string?
// @returns regarding: string?
// @returns evidence: string
// @returns strength: string
// @returns quantities: string
// @returns edtf: string?
// @returns earliest: string?
// @returns latest: string?
// @returns supersededBy: string?
// @order id
MATCH (a:Entity)-[r]->(b:Entity)
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, r.sentence AS sentence, r.attributedTo AS attributedTo,
  r.regarding AS regarding, r.evidence AS evidence, r.strength AS strength, r.quantities AS quantities,
  r.edtf AS edtf, r.earliest AS earliest, r.latest AS latest, r.supersededBy AS supersededBy
ORDER BY id
