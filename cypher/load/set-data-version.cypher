// Marks the graph with the data it holds. While a load runs the state is LOADING, so that a run killed halfway is never taken for whole.
//
// @param version: string
// @param state: string
// @param loadedAt: string
// @returns state: string
MERGE (d:DataVersion {id: 'current'})
SET d.version = $version, d.state = $state, d.loadedAt = $loadedAt
RETURN d.state AS state
