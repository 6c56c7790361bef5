// The full records of claims. The ends narrow the search: claims have no index of their own.
//
// @param keys: { id: string, source: string, target: string }[]
// @returns id: string
// @returns type: string
// @returns source: string
// @returns target: string
// @returns sentence: string
// @returns inverse: string
// @returns modality: string
// @returns certainty: string
// @returns attributedTo: string?
// @returns passages: string[]
// @returns quotes: string[]
// @returns quantities: string
// @returns edtf: string?
// @returns earliest: string?
// @returns latest: string?
// @order id
UNWIND $keys AS key
MATCH (a:Entity {id: key.source})-[r]->(b:Entity {id: key.target})
WHERE r.id = key.id
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, r.sentence AS sentence, r.inverse AS inverse,
  r.modality AS modality, r.certainty AS certainty, r.attributedTo AS attributedTo, r.passages AS passages, r.quotes AS quotes,
  r.quantities AS quantities, r.edtf AS edtf, r.earliest AS earliest, r.latest AS latest
ORDER BY id
