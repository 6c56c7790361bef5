// The number of claims of each modality.
//
// @returns name: string
// @returns count: int
// @order name
MATCH (:Entity)-[r]->(:Entity)
RETURN r.modality AS name, count(r) AS count
ORDER BY name
