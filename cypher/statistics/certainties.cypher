// The number of claims of each certainty.
//
// @returns name: string
// @returns count: int
// @order name
MATCH (:Entity)-[r]->(:Entity)
RETURN r.certainty AS name, count(r) AS count
ORDER BY name
