// Gives nodes that were imported the lists without items, which an import leaves out.
//
// @param limit: int
// @returns finished: int
MATCH (n:Unfinished)
WITH n LIMIT $limit
UNWIND n.emptyLists AS key
SET n[key] = []
WITH DISTINCT n
REMOVE n:Unfinished, n.emptyLists
RETURN count(n) AS finished
