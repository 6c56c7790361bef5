// Lets the next load begin.
//
// @param owner: string
MATCH (d:DataVersion {id: 'current'})
SET d.asked = $owner
WITH d
WHERE d.owner = $owner
REMOVE d.owner, d.heartbeat, d.asked
