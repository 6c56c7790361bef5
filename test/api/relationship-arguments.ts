import { expect, test } from '@jest/globals';
import { apiSuite } from '../support/seeded.js';

export const relationshipArguments = apiSuite('arguments of relationships', (api) => {
  test('an error for a bad argument names it, its value and what is allowed', async () => {
    const cases: [string, string, RegExp][] = [
      ['{ relationships(first: -1) { totalCount } }', 'BAD_USER_INPUT', /first: -1 .* 0 to 200/],
      ['{ relationships(first: 201) { totalCount } }', 'BAD_USER_INPUT', /first: 201 .* 0 to 200/],
      ['{ relationships(first: 1, last: 1) { totalCount } }', 'BAD_USER_INPUT', /first: 1 and last: 1/],
      ['{ relationships(after: "nonsense") { totalCount } }', 'BAD_USER_INPUT', /after: 'nonsense' is not a cursor/],
      [
        '{ relationships(where: { about: ["Nobody At All"] }) { totalCount } }',
        'ENTITY_NOT_FOUND',
        /about: .*'Nobody At All'/,
      ],
      ['{ relationships(where: { from: "yesterday" }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', /yesterday/],
      [
        '{ relationships(where: { narrated: true, attributedTo: ["Japan"] }) { totalCount } }',
        'BAD_USER_INPUT',
        /narrated: true .* attributedTo/,
      ],
      ['{ relationships(where: { types: [LIKES] }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', /LIKES/],
    ];
    for (const [query, code, message] of cases) {
      const fault = await api.fault(query);
      expect({ query, ...fault }).toEqual({ query, code, message: expect.stringMatching(message) });
    }
  });

  test('an invalid day is refused with the argument, the value, and how to ask for a year or a month', async () => {
    const cases: [string, RegExp][] = [
      [
        '{ timeline(from: "2019") { totalCount } }',
        /^from: expected a day such as '2019-11-04', found "2019"\. For the year, use from: "2019-01-01", to: "2019-12-31"\.$/,
      ],
      [
        '{ timeline(from: "2019-01-01", to: "2020-02") { totalCount } }',
        /^to: .*found "2020-02"\. For the month, use from: "2020-02-01", to: "2020-02-29"\.$/,
      ],
      ['{ relationships(where: { to: "1900-02" }) { totalCount } }', /^to: .* to: "1900-02-28"\.$/],
      [
        '{ neighbourhood(id: "FOIP", asOf: "1990") { truncated } }',
        /^asOf: .*use during: \{ from: "1990-01-01", to: "1990-12-31" \} instead of asOf\.$/,
      ],
      [
        '{ connect(ids: ["FOIP", "AOIP"], during: { from: 2019 }) { truncated } }',
        /^from: .*found "2019"\. For the year/,
      ],
      [
        '{ timeline(from: "2019-02-30") { totalCount } }',
        /^from: expected a day such as '2019-11-04', found "2019-02-30"\.$/,
      ],
      ['query ($f: Date = "2019") { timeline(from: $f) { totalCount } }', /^\$f: .*found "2019"/],
      ['{ timeline(from: [1]) { totalCount } }', /^from: expected a day/],
    ];
    for (const [query, message] of cases)
      expect({ query, ...(await api.fault(query)) }).toEqual({
        query,
        code: 'GRAPHQL_VALIDATION_FAILED',
        message: expect.stringMatching(message),
      });
    const given = await api.fault(
      'query ($r: DateRange) { connect(ids: ["FOIP", "AOIP"], during: $r) { truncated } }',
      { r: { from: '2019' } },
    );
    expect(given.message).toMatch(
      /"\$r".*"2019" at "r\.from".*Expected a day.* For the year, use from: "2019-01-01", to: "2019-12-31"/,
    );
  });

  test('an unknown source or passage is an error with similar ids', async () => {
    const cases: [string, string, RegExp, string][] = [
      ['source', 'nope', /^source: No source has the id 'nope'\. Did you mean '/, 'mofa-2019-11-04'],
      ['source', 'summit meeting', /^source: No source has the id 'summit meeting'/, 'mofa-2019-11-04'],
      ['passage', 'mofa-2019-11-04#9', /^passage: No passage has the id 'mofa-2019-11-04#9'/, 'mofa-2019-11-04#'],
      [
        'passage',
        '1(7).1',
        /^passage: No passage has the id '1\(7\)\.1'; ids have the form source#locator/,
        'mofa-2019-11-04#1(7).1',
      ],
    ];
    for (const [argument, id, message, suggested] of cases) {
      for (const list of ['entities', 'relationships']) {
        const { errors } = await api.send(`query ($id: ID!) { ${list}(where: { ${argument}: $id }) { totalCount } }`, {
          id,
        });
        expect(errors).toMatchObject([
          { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
        ]);
        const suggestions = errors?.[0]?.extensions['suggestions'] as string[];
        expect(suggestions.some((each) => each.startsWith(suggested))).toBe(true);
      }
    }
  });
});
