// The number of entities that match a filter.
//
// @param kinds: string[]?
// @param text: string?
// @param source: string?
// @param passage: string?
// @param connectedTo: string?
// @param from: string?
// @param to: string?
// @returns total: int
MATCH (n:Entity)
WHERE ($kinds IS NULL OR n.kind IN $kinds)
  AND ($text IS NULL OR n.searchText CONTAINS $text)
  AND ($source IS NULL OR $source IN n.sources)
  AND ($passage IS NULL OR $passage IN n.passages)
  AND ($connectedTo IS NULL OR EXISTS {
    MATCH (n)-[r]-(:Entity {id: $connectedTo})
    WHERE r.earliest IS NULL OR (($from IS NULL OR r.latest >= $from) AND ($to IS NULL OR r.earliest <= $to))
  })
RETURN count(n) AS total
