// Entities are found and merged by id. The uniqueness constraint is that index; a second one beside it would be an error.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
