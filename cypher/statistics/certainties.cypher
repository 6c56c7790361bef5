// How many claims of each certainty there are.
//
// @returns name: string
// @returns count: int
// @order name
MATCH (:Entity)-[r]->(:Entity)
RETURN r.certainty AS name, count(r) AS count
ORDER BY name
