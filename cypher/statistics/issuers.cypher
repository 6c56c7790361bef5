// The number of claims of each speaker or side. Claims that the source itself makes have no speaker.
//
// @returns issuer: string?
// @returns count: int
// @order count, issuer
MATCH (:Entity)-[r]->(:Entity)
RETURN r.attributedTo AS issuer, count(r) AS count
ORDER BY count DESC, issuer
