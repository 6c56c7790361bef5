// One page of dated entities (events, statements, agreements) in order of (key, id). `about` limits it to those
// entities and the dated entities one claim away from them.
// Entities have no modality, so a filter by modality leaves none.
// `fit` tells how an entry's time relates to the requested range: all its possible days are in it, one certainly is, or
// one may be (see src/model/when.ts).
//
// @param about: string[]?
// @param from: string?
// @param to: string?
// @param modality: string[]?
// @param fit: string[]?
// @param afterKey: string?
// @param afterId: string?
// @param beforeKey: string?
// @param beforeId: string?
// @param limit: int
// @returns id: string
// @returns key: string
// @returns edtf: string
// @returns fit: string
// @order key, id
// @backward key, id
MATCH (n:Entity)
WHERE n.earliest IS NOT NULL
  AND ($about IS NULL OR n.id IN $about OR EXISTS { MATCH (n)-[]-(m:Entity) WHERE m.id IN $about })
  AND ($from IS NULL OR n.latest >= $from)
  AND ($to IS NULL OR n.earliest <= $to)
  AND $modality IS NULL
WITH n.id AS id, n.earliest + '/' + n.latest AS key, n.edtf AS edtf,
  CASE
    WHEN ($from IS NULL OR n.notBefore >= $from) AND ($to IS NULL OR n.notAfter <= $to) THEN 'WITHIN'
    WHEN ($from IS NULL OR n.onUntil >= $from) AND ($to IS NULL OR n.begunBy <= $to) THEN 'ONGOING'
    ELSE 'POSSIBLE'
  END AS fit
WHERE ($fit IS NULL OR fit IN $fit)
  AND ($afterId IS NULL OR key > $afterKey OR (key = $afterKey AND id > $afterId))
  AND ($beforeId IS NULL OR key < $beforeKey OR (key = $beforeKey AND id < $beforeId))
RETURN id, key, edtf, fit
ORDER BY key ASC, id ASC
LIMIT $limit
