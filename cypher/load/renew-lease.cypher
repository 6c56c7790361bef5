// Shows that a load is alive, and that it still has the right to write: without a row it has not. Writing `asked` first
// takes the lock of the node, so nobody else gets the right before the transaction ends.
//
// @param owner: string
// @returns owner: string
MATCH (d:DataVersion {id: 'current'})
SET d.asked = $owner
WITH d
WHERE d.owner = $owner
SET d.heartbeat = timestamp()
RETURN d.owner AS owner
