// Entities are found and merged by id. The uniqueness constraint provides the index; adding another would be an error.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
