// The number of entities of each kind.
//
// @returns name: string
// @returns count: int
// @order name
MATCH (n:Entity)
RETURN n.kind AS name, count(n) AS count
ORDER BY name
