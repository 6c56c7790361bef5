// The id of every source, oldest first and undated ones last.
//
// @returns id: string
// @returns key: string
// @order key, id
MATCH (s:Source)
RETURN s.id AS id, coalesce(s.date, '9999') AS key
ORDER BY key, id
