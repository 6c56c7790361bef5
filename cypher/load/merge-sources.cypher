// Adds sources or replaces their properties.
//
// @param rows: { id: string, props: map }[]
// @returns merged: int
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s = row.props
RETURN count(s) AS merged
