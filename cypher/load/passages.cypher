// Every passage as the graph stores it, for comparison with the data.
//
// @returns id: string
// @returns source: string
// @returns props: map
// @order id
MATCH (p:Passage)-[:PART_OF]->(s:Source)
RETURN p.id AS id, s.id AS source, properties(p) AS props
ORDER BY id
