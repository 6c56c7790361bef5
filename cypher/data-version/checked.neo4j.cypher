// Runs a question and tells, in its one row, which data the graph held when the question was answered. A reader that
// knows its version learns so whether an answer is of that version, without asking again.
// A program puts the question and its columns in the two marked places.
CALL () {
  __QUESTION__
}
WITH collect([__COLUMNS__]) AS rows
OPTIONAL MATCH (d:DataVersion {id: 'current'})
RETURN rows, d.version AS version, d.state AS state
