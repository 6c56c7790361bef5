// Takes the label from each row, because Neo4j would plan a statement of its own for every label.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.props
SET n:$(row.label)
RETURN count(n) AS merged
