// The passages of each source, in the order of the document. It starts at the source, because the embedded engine would
// read every passage otherwise.
//
// @param ids: string[]
// @returns source: string
// @returns passage: string
// @returns position: int
// @order source, position
UNWIND $ids AS id
MATCH (s:Source {id: id})<-[:PART_OF]-(p:Passage)
RETURN s.id AS source, p.id AS passage, p.position AS position
ORDER BY source, position
