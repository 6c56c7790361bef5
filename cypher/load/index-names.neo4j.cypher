// A constraint has an index of its name.
SHOW INDEXES YIELD name
RETURN name
