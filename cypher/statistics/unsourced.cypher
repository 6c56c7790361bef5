// Entities and claims without evidence: validation lets none in, and coverage shows that none is there.
//
// @returns id: string
// @order id
CALL {
  MATCH (n:Entity)
  WHERE n.passages IS NULL OR size(n.passages) = 0
  RETURN n.id AS id
  UNION ALL
  MATCH (:Entity)-[r]->(:Entity)
  WHERE r.passages IS NULL OR size(r.passages) = 0
  RETURN r.id AS id
}
RETURN id
ORDER BY id
