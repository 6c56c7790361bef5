// Takes the type from each row, because Neo4j would plan a statement of its own for every type.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
CREATE (a)-[r:$(row.label)]->(b)
SET r = row.props
RETURN count(r) AS created
