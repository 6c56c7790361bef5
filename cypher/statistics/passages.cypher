// The number of entities and claims that each passage supports, in the order of the documents. Each record is read once:
// to search all of them for every passage took Neo4j 10 s for 1,200 passages.
//
// @returns passage: string
// @returns source: string
// @returns position: int
// @returns entities: int
// @returns relationships: int
// @order source, position
CALL {
  MATCH (n:Entity) UNWIND n.passages AS id RETURN id, 1 AS entity, 0 AS relationship
  UNION ALL
  MATCH (:Entity)-[r]->(:Entity) UNWIND r.passages AS id RETURN id, 0 AS entity, 1 AS relationship
  UNION ALL
  MATCH (n:Passage) RETURN n.id AS id, 0 AS entity, 0 AS relationship
}
WITH id, sum(entity) AS entities, sum(relationship) AS relationships
MATCH (p:Passage {id: id})-[:PART_OF]->(s:Source)
RETURN id AS passage, s.id AS source, p.position AS position, entities, relationships
ORDER BY source, position
