// What lists of entities filter and sort by, of the entities that follow an id. Reading in parts bounds the memory that an
// answer takes.
//
// @param after: string
// @param limit: int
// @returns id: string
// @returns kind: string
// @returns sortName: string
// @returns passages: string[]
// @returns sources: string[]
// @returns edtf: string?
// @returns earliest: string?
// @returns latest: string?
// @returns notBefore: string?
// @returns notAfter: string?
// @returns begunBy: string?
// @returns onUntil: string?
// @order id
MATCH (n:Entity)
WHERE n.id > $after
RETURN n.id AS id, n.kind AS kind, n.sortName AS sortName, n.passages AS passages, n.sources AS sources, n.edtf AS edtf,
  n.earliest AS earliest, n.latest AS latest, n.notBefore AS notBefore, n.notAfter AS notAfter, n.begunBy AS begunBy,
  n.onUntil AS onUntil
ORDER BY id
LIMIT $limit
