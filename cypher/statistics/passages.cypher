// The number of entities and claims that each passage supports, in the order of the documents.
//
// @returns passage: string
// @returns source: string
// @returns position: int
// @returns entities: int
// @returns relationships: int
// @order source, position
MATCH (p:Passage)-[:PART_OF]->(s:Source)
RETURN p.id AS passage, s.id AS source, p.position AS position,
  COUNT { MATCH (n:Entity) WHERE p.id IN n.passages } AS entities,
  COUNT { MATCH (:Entity)-[r]->(:Entity) WHERE p.id IN r.passages } AS relationships
ORDER BY source, position
