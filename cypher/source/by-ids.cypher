// The full records of sources. An id that names no source gives no row.
//
// @param ids: string[]
// @returns id: string
// @returns title: string
// @returns tier: string
// @returns language: string
// @returns publisher: string
// @returns publishedBy: string?
// @returns side: string?
// @returns reports: string?
// @returns date: string?
// @returns url: string
// @returns retrieved: string
// @returns licence: string
// @returns extent: string
// @returns copyHeld: boolean
// @order id
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s.id AS id, s.title AS title, s.tier AS tier, s.language AS language,
  s.publisher AS publisher, s.publishedBy AS publishedBy, s.side AS side, s.reports AS reports, s.date AS date, s.url AS url, s.retrieved AS retrieved,
  s.licence AS licence, s.extent AS extent, s.copyHeld AS copyHeld
ORDER BY id
