// Every plan, and every claim that starts, changes, abandons or fulfils one, of the claims that start at some entities.
//
// @param ids: string[]
// @returns id: string
// @returns source: string
// @returns target: string
// @returns modality: string
// @returns attributedTo: string?
// @returns regarding: string?
// @returns sources: string[]
// @returns latest: string?
// @returns begunBy: string?
// @returns starts: string[]?
// @returns changes: string[]?
// @returns abandons: string[]?
// @returns fulfils: string[]?
// @returns searched: string?
// @order id
UNWIND $ids AS start
MATCH (a:Entity {id: start})-[r]->(b:Entity)
WHERE r.modality = 'PLAN' OR r.starts IS NOT NULL OR r.changes IS NOT NULL OR r.abandons IS NOT NULL OR r.fulfils IS NOT NULL
RETURN r.id AS id, a.id AS source, b.id AS target, r.modality AS modality, r.attributedTo AS attributedTo,
  r.regarding AS regarding, r.sources AS sources, r.latest AS latest, r.begunBy AS begunBy, r.starts AS starts,
  r.changes AS changes, r.abandons AS abandons, r.fulfils AS fulfils, r.searched AS searched
ORDER BY id
