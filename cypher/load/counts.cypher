// How many records of each class the graph holds.
//
// @returns entities: int
// @returns relationships: int
// @returns passages: int
// @returns sources: int
CALL { MATCH (n:Entity) RETURN count(n) AS entities }
CALL { MATCH (:Entity)-[r]->() RETURN count(r) AS relationships }
CALL { MATCH (n:Passage) RETURN count(n) AS passages }
CALL { MATCH (n:Source) RETURN count(n) AS sources }
RETURN entities, relationships, passages, sources
