// Adds entities of one kind or replaces their properties. The rows have their kind as their label, which fills __LABEL__,
// because no way of passing a label as a parameter works on both engines.
//
// @param rows: { id: string, label: string, props: map }[]
// @returns merged: int
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.props
SET n:__LABEL__
RETURN count(n) AS merged
