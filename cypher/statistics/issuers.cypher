// The number of claims of each speaker or side, and of many members of each. Claims that the source itself makes have
// neither.
//
// @returns issuer: string?
// @returns manyOf: string?
// @returns count: int
// @order count, issuer, manyOf
MATCH (:Entity)-[r]->(:Entity)
RETURN r.attributedTo AS issuer, r.attributedToMany AS manyOf, count(r) AS count
ORDER BY count DESC, issuer, manyOf
