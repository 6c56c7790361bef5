// Every claim as the graph stores it, for comparison with the data.
//
// @returns id: string
// @returns type: string
// @returns source: string
// @returns target: string
// @returns props: map
// @order id
MATCH (a:Entity)-[r]->(b:Entity)
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(r) AS props
ORDER BY id, type, source, target
