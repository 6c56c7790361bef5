// One page of dated entities (events, statements, agreements) in forward order of (key, id). With `about`: those entities themselves and
// the dated entities one claim away from them. timeline/entities-backward reads the same list from the other end.
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
// @returns key: string
// @order key, id
MATCH (n:Entity)
WHERE n.earliest IS NOT NULL
  AND ($about IS NULL OR n.id IN $about OR EXISTS { MATCH (n)-[]-(m:Entity) WHERE m.id IN $about })
  AND ($from IS NULL OR n.latest >= $from)
  AND ($to IS NULL OR n.earliest <= $to)
WITH n.id AS id, n.earliest + '/' + n.latest AS key
WHERE ($afterId IS NULL OR key > $afterKey OR (key = $afterKey AND id > $afterId))
  AND ($beforeId IS NULL OR key < $beforeKey OR (key = $beforeKey AND id < $beforeId))
RETURN id, key
ORDER BY key, id
LIMIT $limit
