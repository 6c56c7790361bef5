// The full records of claims. Claims have no index, so each is found from one of its ends, preferably the one with
// fewer claims: from an entity with 10,000 claims it took 7 ms per claim, from its neighbours 0.04 ms. Each direction is
// matched separately, because startNode(r) and endNode(r) read the whole graph on the embedded engine: 1 s for each claim
// of 500,000.
//
// @param fromSource: { id: string, source: string, target: string }[]
// @param fromTarget: { id: string, source: string, target: string }[]
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
// @order id
CALL {
  UNWIND $fromSource AS key
  MATCH (a:Entity {id: key.source})-[r]->(b:Entity {id: key.target})
  WHERE r.id = key.id
  RETURN r, key.source AS source, key.target AS target
  UNION ALL
  UNWIND $fromTarget AS key
  MATCH (b:Entity {id: key.target})<-[r]-(a:Entity {id: key.source})
  WHERE r.id = key.id
  RETURN r, key.source AS source, key.target AS target
}
RETURN r.id AS id, type(r) AS type, source, target, r.sentence AS sentence, r.inverse AS inverse,
  r.modality AS modality, r.certainty AS certainty, r.attributedTo AS attributedTo,
  r.attributedToMany AS attributedToMany, r.regarding AS regarding, r.note AS note, r.passages AS passages, r.evidence AS evidence,
  r.sources AS sources, r.publishers AS publishers, r.tier AS tier, r.strength AS strength,
  r.formerIds AS formerIds, r.prefers AS prefers, r.supersededBy AS supersededBy,
  r.quantities AS quantities, r.edtf AS edtf, r.earliest AS earliest, r.latest AS latest,
  r.notBefore AS notBefore, r.notAfter AS notAfter, r.begunBy AS begunBy, r.onUntil AS onUntil
ORDER BY id
