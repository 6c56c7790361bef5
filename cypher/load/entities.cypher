// Every entity as the graph stores it, for comparison with the data.
//
// @returns id: string
// @returns labels: string[]
// @returns props: map
// @order id
MATCH (n:Entity)
RETURN n.id AS id, labels(n) AS labels, properties(n) AS props
ORDER BY id
