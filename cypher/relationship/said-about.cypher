// The claims that some speakers make about an entity, and why each is one of them. DIRECT: the entity is one of its ends,
// or what it is said regarding. HEADING: it has a passage under a heading that names the entity; `passages` lists these.
// STEP: it is about one of the entities that are one step from it. The nearest reason counts, and the nearest claims
// come first, which is the order of the reasons' names.
//
// @param entity: string
// @param near: string[]
// @param attributedTo: string[]
// @param manyOf: string[]
// @param evidence: string[]?
// @param limit: int
// @returns id: string
// @returns source: string
// @returns target: string
// @returns regarding: string?
// @returns reason: string
// @returns passages: string[]
// @order reason, id
MATCH (p:Passage)
WHERE $entity IN p.headedBy
WITH collect(p.id) AS headed
MATCH (a:Entity)-[r]->(b:Entity)
WHERE (r.attributedTo IN $attributedTo OR r.attributedToMany IN $manyOf)
  AND ($evidence IS NULL OR r.strength IN $evidence)
WITH a, r, b, [passage IN r.passages WHERE passage IN headed] AS passages
WITH a, r, b, passages,
  CASE
    WHEN a.id = $entity OR b.id = $entity OR r.regarding = $entity THEN 'DIRECT'
    WHEN size(passages) > 0 THEN 'HEADING'
    WHEN a.id IN $near OR b.id IN $near OR r.regarding IN $near THEN 'STEP'
    ELSE ''
  END AS reason
WHERE reason <> ''
RETURN r.id AS id, a.id AS source, b.id AS target, r.regarding AS regarding, reason, passages
ORDER BY reason, id
LIMIT $limit
