// The names of the indexes that the graph has.
//
// @returns name: string
SHOW INDEXES
