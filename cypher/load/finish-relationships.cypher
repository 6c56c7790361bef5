// Gives claims that were imported the lists without items, which an import leaves out.
//
// @param limit: int
// @returns finished: int
MATCH (:Entity)-[r]->(:Entity)
WHERE r.emptyLists IS NOT NULL
WITH r LIMIT $limit
UNWIND r.emptyLists AS key
SET r[key] = []
WITH DISTINCT r
REMOVE r.emptyLists
RETURN count(r) AS finished
