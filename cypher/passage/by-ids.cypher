// The full records of passages, with the words of the headings that they stand under and, in the same order, the entity
// that each names. An id that names no passage gives no row.
//
// @param ids: string[]
// @returns id: string
// @returns locator: string
// @returns source: string
// @returns position: int
// @returns headings: string[]?
// @returns headedBy: string[]?
// @order id
UNWIND $ids AS id
MATCH (p:Passage {id: id})-[:PART_OF]->(s:Source)
RETURN p.id AS id, p.locator AS locator, s.id AS source, p.position AS position, p.headings AS headings, p.headedBy AS headedBy
ORDER BY id
