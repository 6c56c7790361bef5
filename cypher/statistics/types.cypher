// The number of claims of each type.
//
// @returns name: string
// @returns count: int
// @order name
MATCH (:Entity)-[r]->(:Entity)
RETURN type(r) AS name, count(r) AS count
ORDER BY name
