// Adds passages or replaces their properties, and connects each to its source. Claims list passages by id, so that no
// path between entities runs through a document.
//
// @param rows: { id: string, source: string, props: map }[]
// @returns merged: int
UNWIND $rows AS row
MATCH (s:Source {id: row.source})
MERGE (p:Passage {id: row.id})
SET p = row.props
MERGE (p)-[:PART_OF]->(s)
RETURN count(p) AS merged
