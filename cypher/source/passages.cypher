// The passages of each source, in the order of the document.
//
// @param ids: string[]
// @returns source: string
// @returns passage: string
// @returns position: int
// @order source, position
UNWIND $ids AS id
MATCH (p:Passage)-[:PART_OF]->(s:Source {id: id})
RETURN s.id AS source, p.id AS passage, p.position AS position
ORDER BY source, position
