// Records which data the graph holds. The state is LOADING during a load, so that an interrupted load never looks
// complete.
//
// @param version: string
// @param state: string
// @param loadedAt: string
// @returns state: string
MERGE (d:DataVersion {id: 'current'})
SET d.version = $version, d.state = $state, d.loadedAt = $loadedAt
RETURN d.state AS state
