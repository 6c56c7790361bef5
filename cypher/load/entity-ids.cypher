// The id of every entity, by which a comparison with the data reads the rest in parts.
//
// @returns id: string
// @order id
MATCH (n:Entity)
RETURN n.id AS id
ORDER BY id
