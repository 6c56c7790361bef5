// Which data the graph holds, and whether its load finished.
//
// @returns version: string
// @returns state: string
// @returns loadedAt: string
// @order version
MATCH (d:DataVersion {id: 'current'})
RETURN d.version AS version, d.state AS state, d.loadedAt AS loadedAt
