// The evidence of all claims and entities that have some of strength CITED. Some rows may have none, because the words of
// a quote can look like it.
//
// @returns id: string
// @returns evidence: string
// @order id
CALL {
  MATCH (n:Entity)
  WHERE n.evidence CONTAINS '"CITED"'
  RETURN n.id AS id, n.evidence AS evidence
  UNION ALL
  MATCH (:Entity)-[r]->(:Entity)
  WHERE r.evidence CONTAINS '"CITED"'
  RETURN r.id AS id, r.evidence AS evidence
}
RETURN id, evidence
ORDER BY id
