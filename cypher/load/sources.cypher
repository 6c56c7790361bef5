// Every source as the graph stores it, for comparison with the data.
//
// @returns id: string
// @returns props: map
// @order id
MATCH (s:Source)
RETURN s.id AS id, properties(s) AS props
ORDER BY id
