// Entities and claims without evidence. Validation admits none, and the coverage statistics show that there are none.
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
