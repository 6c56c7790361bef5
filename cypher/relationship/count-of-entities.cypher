// The number of claims of each of several entities that match the filters. An entity without any gives no row.
//
// @param ids: string[]
// @param types: string[]?
// @param kinds: string[]?
// @param evidence: string[]?
// @param from: string?
// @param to: string?
// @param superseded: boolean?
// @param direction: string
// @returns entity: string
// @returns total: int
// @order entity
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(m:Entity)
WHERE ($types IS NULL OR type(r) IN $types)
    AND ($kinds IS NULL OR m.kind IN $kinds)
    AND ($evidence IS NULL OR r.strength IN $evidence)
    AND (r.earliest IS NULL OR (($from IS NULL OR r.latest >= $from) AND ($to IS NULL OR r.earliest <= $to)))
    AND ($superseded IS NULL OR $superseded = (r.supersededBy IS NOT NULL))
    AND ($direction = 'BOTH' OR ($direction = 'OUT' AND startNode(r).id = id) OR ($direction = 'IN' AND endNode(r).id = id))
RETURN id AS entity, count(r) AS total
ORDER BY entity
