// The number of dated claims and dated entities in a timeline. Entities have no modality, so a filter by modality
// leaves only claims.
// `fit` tells how an entry's time relates to the requested range: all its possible days are in it, one certainly is, or
// one may be (see src/model/when.ts).
//
// @param about: string[]?
// @param from: string?
// @param to: string?
// @param modality: string[]?
// @param fit: string[]?
// @returns total: int
// @order total
CALL {
  MATCH (a:Entity)-[r]->(b:Entity)
  WHERE r.earliest IS NOT NULL
    AND ($about IS NULL OR a.id IN $about OR b.id IN $about OR r.regarding IN $about)
    AND ($from IS NULL OR r.latest >= $from)
    AND ($to IS NULL OR r.earliest <= $to)
    AND ($modality IS NULL OR r.modality IN $modality)
  WITH CASE
      WHEN ($from IS NULL OR r.notBefore >= $from) AND ($to IS NULL OR r.notAfter <= $to) THEN 'WITHIN'
      WHEN ($from IS NULL OR r.onUntil >= $from) AND ($to IS NULL OR r.begunBy <= $to) THEN 'ONGOING'
      ELSE 'POSSIBLE'
    END AS fit
  WHERE $fit IS NULL OR fit IN $fit
  RETURN count(fit) AS total
  UNION ALL
  MATCH (n:Entity)
  WHERE n.earliest IS NOT NULL
    AND ($about IS NULL OR n.id IN $about OR EXISTS { MATCH (n)-[]-(m:Entity) WHERE m.id IN $about })
    AND ($from IS NULL OR n.latest >= $from)
    AND ($to IS NULL OR n.earliest <= $to)
    AND $modality IS NULL
  WITH CASE
      WHEN ($from IS NULL OR n.notBefore >= $from) AND ($to IS NULL OR n.notAfter <= $to) THEN 'WITHIN'
      WHEN ($from IS NULL OR n.onUntil >= $from) AND ($to IS NULL OR n.begunBy <= $to) THEN 'ONGOING'
      ELSE 'POSSIBLE'
    END AS fit
  WHERE $fit IS NULL OR fit IN $fit
  RETURN count(fit) AS total
}
RETURN sum(total) AS total
