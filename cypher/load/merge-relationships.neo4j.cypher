// Takes the type from each row, because Neo4j would plan a statement of its own for every type, which takes longer than
// to run it.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:$(row.label) {id: row.id}]->(b)
SET r = row.props
RETURN count(r) AS merged
