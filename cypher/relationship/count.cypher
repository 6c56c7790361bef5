// The number of claims that match a filter.
//
// @param types: string[]?
// @param kinds: string[]?
// @param modality: string[]?
// @param certainty: string[]?
// @param evidence: string[]?
// @param attributedTo: string[]?
// @param manyOf: string[]?
// @param speakers: string[]?
// @param narrated: boolean?
// @param superseded: boolean?
// @param source: string?
// @param passage: string?
// @param about: string[]?
// @param from: string?
// @param to: string?
// @param withUndated: boolean
// @param text: string?
// @returns total: int
MATCH (a:Entity)-[r]->(b:Entity)
WHERE ($types IS NULL OR type(r) IN $types)
  AND ($kinds IS NULL OR a.kind IN $kinds OR b.kind IN $kinds)
  AND ($modality IS NULL OR r.modality IN $modality)
  AND ($certainty IS NULL OR r.certainty IN $certainty)
  AND ($evidence IS NULL OR r.strength IN $evidence)
  AND ($attributedTo IS NULL OR r.attributedTo IN $attributedTo OR ($manyOf IS NOT NULL AND r.attributedToMany IN $manyOf))
  AND ($speakers IS NULL OR r.attributedTo IN $speakers)
  AND ($narrated IS NULL OR $narrated = (r.attributedTo IS NULL AND r.attributedToMany IS NULL))
  AND ($superseded IS NULL OR $superseded = (r.supersededBy IS NOT NULL))
  AND ($source IS NULL OR $source IN r.sources)
  AND ($passage IS NULL OR $passage IN r.passages)
  AND ($about IS NULL OR a.id IN $about OR b.id IN $about OR r.regarding IN $about)
  AND ($from IS NULL OR r.latest >= $from OR ($withUndated AND r.latest IS NULL))
  AND ($to IS NULL OR r.earliest <= $to OR ($withUndated AND r.earliest IS NULL))
  AND ($text IS NULL OR r.searchText CONTAINS $text)
RETURN count(r) AS total
