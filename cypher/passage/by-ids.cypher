// The full records of passages. An id that names no passage gives no row.
//
// @param ids: string[]
// @returns id: string
// @returns locator: string
// @returns source: string
// @returns position: int
// @order id
UNWIND $ids AS id
MATCH (p:Passage {id: id})-[:PART_OF]->(s:Source)
RETURN p.id AS id, p.locator AS locator, s.id AS source, p.position AS position
ORDER BY id
