// How many dated claims and dated entities a timeline holds.
//
// @param about: string[]?
// @param from: string?
// @param to: string?
// @returns total: int
// @order total
CALL {
  MATCH (a:Entity)-[r]->(b:Entity)
  WHERE r.earliest IS NOT NULL
    AND ($about IS NULL OR a.id IN $about OR b.id IN $about)
    AND ($from IS NULL OR r.latest >= $from)
    AND ($to IS NULL OR r.earliest <= $to)
  RETURN count(r) AS total
  UNION ALL
  MATCH (n:Entity)
  WHERE n.earliest IS NOT NULL
    AND ($about IS NULL OR n.id IN $about OR EXISTS { MATCH (n)-[]-(m:Entity) WHERE m.id IN $about })
    AND ($from IS NULL OR n.latest >= $from)
    AND ($to IS NULL OR n.earliest <= $to)
  RETURN count(n) AS total
}
RETURN sum(total) AS total
