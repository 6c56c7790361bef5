// Source nodes are found and merged by id.
CREATE INDEX source_id IF NOT EXISTS FOR (n:Source) ON (n.id)
