// The full records of entities. An id that names no entity gives no row.
//
// @param ids: string[]
// @returns id: string
// @returns kind: string
// @returns name: string
// @returns nameJa: string?
// @returns aliases: string[]
// @returns names: string
// @returns summary: string
// @returns sameAs: string[]
// @returns formerIds: string[]?
// @returns distinctFrom: string?
// @returns otherDates: string?
// @returns passages: string[]
// @returns evidence: string
// @returns quantities: string
// @returns edtf: string?
// @returns earliest: string?
// @returns latest: string?
// @order id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.nameJa AS nameJa, n.aliases AS aliases, n.names AS names, n.summary AS summary,
  n.sameAs AS sameAs, n.formerIds AS formerIds, n.distinctFrom AS distinctFrom, n.otherDates AS otherDates,
  n.passages AS passages, n.evidence AS evidence, n.quantities AS quantities,
  n.edtf AS edtf, n.earliest AS earliest, n.latest AS latest
ORDER BY id
