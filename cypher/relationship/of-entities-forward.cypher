// One page of the claims at each of several entities, in forward order of the claim's id. Undated claims hold at any `asOf`: nothing says
// when they do not. relationship/of-entities-backward reads the same lists from the other end.
//
// @param ids: string[]
// @param types: string[]?
// @param kinds: string[]?
// @param asOf: string?
// @param direction: string
// @param after: string?
// @param before: string?
// @param limit: int
// @returns entity: string
// @returns id: string
// @returns source: string
// @returns target: string
// @order entity, id
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})-[r]-(m:Entity)
  WHERE ($types IS NULL OR type(r) IN $types)
    AND ($kinds IS NULL OR m.kind IN $kinds)
    AND ($asOf IS NULL OR r.earliest IS NULL OR (r.earliest <= $asOf AND r.latest >= $asOf))
    AND ($direction = 'BOTH' OR ($direction = 'OUT' AND startNode(r).id = id) OR ($direction = 'IN' AND endNode(r).id = id))
    AND ($after IS NULL OR r.id > $after)
    AND ($before IS NULL OR r.id < $before)
  RETURN r.id AS claim, startNode(r).id AS source, endNode(r).id AS target
  ORDER BY claim
  LIMIT $limit
}
RETURN id AS entity, claim AS id, source, target
ORDER BY entity, id
