// How many claims each speaker or side makes; claims that the source itself narrates have none.
//
// @returns issuer: string?
// @returns count: int
// @order count, issuer
MATCH (:Entity)-[r]->(:Entity)
RETURN r.attributedTo AS issuer, count(r) AS count
ORDER BY count DESC, issuer
