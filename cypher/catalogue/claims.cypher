// What lists of claims filter and sort by, of the claims that start at some entities. Reading in parts bounds the memory
// that an answer takes.
//
// @param ids: string[]
// @returns id: string
// @returns type: string
// @returns source: string
// @returns target: string
// @returns modality: string
// @returns certainty: string
// @returns strength: string
// @returns attributedTo: string?
// @returns attributedToMany: string?
// @returns regarding: string?
// @returns superseded: boolean
// @returns passages: string[]
// @returns edtf: string?
// @returns earliest: string?
// @returns latest: string?
// @returns notBefore: string?
// @returns notAfter: string?
// @returns begunBy: string?
// @returns onUntil: string?
// @order id
UNWIND $ids AS start
MATCH (a:Entity {id: start})-[r]->(b:Entity)
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, r.modality AS modality, r.certainty AS certainty,
  r.strength AS strength, r.attributedTo AS attributedTo, r.attributedToMany AS attributedToMany, r.regarding AS regarding,
  r.supersededBy IS NOT NULL AS superseded, r.passages AS passages, r.edtf AS edtf,
  r.earliest AS earliest, r.latest AS latest, r.notBefore AS notBefore, r.notAfter AS notAfter, r.begunBy AS begunBy,
  r.onUntil AS onUntil
ORDER BY id
