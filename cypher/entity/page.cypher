// One page of the entities that match a filter, in order of (key, id). `after` and `before` bound the page on either
// side.
// `undated` is the key of entities without a date, which come last in either order.
//
// @param kinds: string[]?
// @param text: string?
// @param source: string?
// @param passage: string?
// @param connectedTo: string?
// @param from: string?
// @param to: string?
// @param orderBy: string
// @param undated: string
// @param afterKey: string?
// @param afterId: string?
// @param beforeKey: string?
// @param beforeId: string?
// @param limit: int
// @returns id: string
// @returns key: string
// @order key, id
// @backward key, id
MATCH (n:Entity)
WHERE ($kinds IS NULL OR n.kind IN $kinds)
  AND ($text IS NULL OR n.searchText CONTAINS $text)
  AND ($source IS NULL OR $source IN n.sources)
  AND ($passage IS NULL OR $passage IN n.passages)
  AND ($connectedTo IS NULL OR EXISTS {
    MATCH (n)-[r]-(:Entity {id: $connectedTo})
    WHERE r.earliest IS NULL OR (($from IS NULL OR r.latest >= $from) AND ($to IS NULL OR r.earliest <= $to))
  })
WITH n.id AS id,
  CASE $orderBy
    WHEN 'KIND' THEN n.kind + ' ' + n.sortName
    WHEN 'DATE' THEN coalesce(n.earliest, $undated)
    ELSE n.sortName
  END AS key
WHERE ($afterId IS NULL OR key > $afterKey OR (key = $afterKey AND id > $afterId))
  AND ($beforeId IS NULL OR key < $beforeKey OR (key = $beforeKey AND id < $beforeId))
RETURN id, key
ORDER BY key ASC, id ASC
LIMIT $limit
