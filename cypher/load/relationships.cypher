// Claims as the graph stores them, for comparison with the data: those that start at the given entities.
//
// @param ids: string[]
// @returns id: string
// @returns type: string
// @returns source: string
// @returns target: string
// @returns props: map
// @order id
UNWIND $ids AS given
MATCH (a:Entity {id: given})-[r]->(b:Entity)
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(r) AS props
ORDER BY id, type, source, target
