// One page of dated claims in order of (key, id), where the key is the first and last possible day.
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
// @returns source: string
// @returns target: string
// @returns key: string
// @returns edtf: string
// @returns fit: string
// @order key, id
// @backward key, id
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.earliest IS NOT NULL
  AND ($about IS NULL OR a.id IN $about OR b.id IN $about OR r.regarding IN $about)
  AND ($from IS NULL OR r.latest >= $from)
  AND ($to IS NULL OR r.earliest <= $to)
  AND ($modality IS NULL OR r.modality IN $modality)
WITH r.id AS id, a.id AS source, b.id AS target, r.earliest + '/' + r.latest AS key, r.edtf AS edtf,
  CASE
    WHEN ($from IS NULL OR r.notBefore >= $from) AND ($to IS NULL OR r.notAfter <= $to) THEN 'WITHIN'
    WHEN ($from IS NULL OR r.onUntil >= $from) AND ($to IS NULL OR r.begunBy <= $to) THEN 'ONGOING'
    ELSE 'POSSIBLE'
  END AS fit
WHERE ($fit IS NULL OR fit IN $fit)
  AND ($afterId IS NULL OR key > $afterKey OR (key = $afterKey AND id > $afterId))
  AND ($beforeId IS NULL OR key < $beforeKey OR (key = $beforeKey AND id < $beforeId))
RETURN id, source, target, key, edtf, fit
ORDER BY key ASC, id ASC
LIMIT $limit
