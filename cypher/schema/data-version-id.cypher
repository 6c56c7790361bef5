// DataVersion nodes are found and merged by id.
CREATE INDEX data_version_id IF NOT EXISTS FOR (n:DataVersion) ON (n.id)
