// One page of dated claims in backward order of (key, id), the key being the first and last possible day. timeline/relationships-forward
// reads the same list from the other end.
//
// @param about: string[]?
// @param from: string?
// @param to: string?
// @param afterKey: string?
// @param afterId: string?
// @param beforeKey: string?
// @param beforeId: string?
// @param limit: int
// @returns id: string
// @returns source: string
// @returns target: string
// @returns key: string
// @order key, id
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.earliest IS NOT NULL
  AND ($about IS NULL OR a.id IN $about OR b.id IN $about)
  AND ($from IS NULL OR r.latest >= $from)
  AND ($to IS NULL OR r.earliest <= $to)
WITH r.id AS id, a.id AS source, b.id AS target, r.earliest + '/' + r.latest AS key
WHERE ($afterId IS NULL OR key > $afterKey OR (key = $afterKey AND id > $afterId))
  AND ($beforeId IS NULL OR key < $beforeKey OR (key = $beforeKey AND id < $beforeId))
RETURN id, source, target, key
ORDER BY key DESC, id DESC
LIMIT $limit
