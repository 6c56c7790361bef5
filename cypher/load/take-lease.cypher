// Gives a load the right to write, unless another load has it, has shown a sign of life and is not the one that is known
// to have ended (`gone`). Writing `asked` first takes the lock of the node, so that two loads cannot both find it free.
// All times are the database's own.
//
// @param owner: string
// @param gone: string?
// @param staleMs: int
// @param version: string
// @param loadedAt: string
// @returns owner: string
// @returns silentMs: int
MERGE (d:DataVersion {id: 'current'})
ON CREATE SET d.version = $version, d.state = 'LOADING', d.loadedAt = $loadedAt
SET d.asked = $owner
WITH d, d.owner IS NULL OR d.owner = $owner OR d.owner = $gone OR d.heartbeat < timestamp() - $staleMs AS free
SET d.owner = CASE WHEN free THEN $owner ELSE d.owner END,
    d.heartbeat = CASE WHEN free THEN timestamp() ELSE d.heartbeat END
RETURN d.owner AS owner, timestamp() - d.heartbeat AS silentMs
