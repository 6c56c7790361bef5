// Adds entities of one kind or replaces their properties. __LABEL__ is filled from the checked ontology only: neither engine takes a
// label as a parameter on the other's terms.
//
// @param rows: { id: string, props: map }[]
// @returns merged: int
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.props
SET n:__LABEL__
RETURN count(n) AS merged
