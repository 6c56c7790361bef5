// The passages that stand under a heading which names an entity.
//
// @param entity: string
// @returns id: string
// @order id
MATCH (p:Passage)
WHERE $entity IN p.headedBy
RETURN p.id AS id
ORDER BY id
