// Passage nodes are found and merged by id.
CREATE INDEX passage_id IF NOT EXISTS FOR (n:Passage) ON (n.id)
