// The full records of sources. An id that names no source gives no row.
//
// @param ids: string[]
// @returns id: string
// @returns title: string
// @returns publisher: string
// @returns date: string?
// @returns url: string
// @returns retrieved: string
// @returns licence: string
// @returns copyHeld: boolean
// @order id
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s.id AS id, s.title AS title, s.publisher AS publisher, s.date AS date, s.url AS url, s.retrieved AS retrieved,
  s.licence AS licence, s.copyHeld AS copyHeld
ORDER BY id
