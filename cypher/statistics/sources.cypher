// The number of claims and entities that name each source as evidence.
//
// @returns source: string
// @returns entities: int
// @returns relationships: int
// @order source
MATCH (s:Source)
RETURN s.id AS source,
  COUNT { MATCH (n:Entity) WHERE s.id IN n.sources } AS entities,
  COUNT { MATCH (:Entity)-[r]->(:Entity) WHERE s.id IN r.sources } AS relationships
ORDER BY source
