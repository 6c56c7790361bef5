// The number of claims and entities that name each source as evidence. Each record is read once.
//
// @returns source: string
// @returns entities: int
// @returns relationships: int
// @order source
CALL {
  MATCH (n:Entity) UNWIND n.sources AS id RETURN id, 1 AS entity, 0 AS relationship
  UNION ALL
  MATCH (:Entity)-[r]->(:Entity) UNWIND r.sources AS id RETURN id, 0 AS entity, 1 AS relationship
  UNION ALL
  MATCH (n:Source) RETURN n.id AS id, 0 AS entity, 0 AS relationship
}
WITH id, sum(entity) AS entities, sum(relationship) AS relationships
MATCH (s:Source {id: id})
RETURN id AS source, entities, relationships
ORDER BY source
