// Entities as the graph stores them, for comparison with the data.
//
// @param ids: string[]
// @returns id: string
// @returns labels: string[]
// @returns props: map
// @order id
UNWIND $ids AS given
MATCH (n:Entity {id: given})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS props
ORDER BY id
