import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { tableClaims } from '../../seed/table-claims.js';
import { readConfig } from '../../src/config.js';
import { TABLE, TABLE_SOURCE } from '../support/evidence-fixture.js';
import { SeedFolder } from '../support/seed-fixture.js';

const RULES = `source: forces
ends:
  agreement: { column: Treaty, entities: { AJCEP: agreement:port-agreement } }
  party: { column: State, entities: { Japan: country:japan } }
open: ["31.12.9999"]
unknown: [NA]
claims:
  - { type: SIGNED, source: party, target: agreement, on: Signed }
  - { type: IN_FORCE_FOR, source: agreement, target: party, from: Force, until: End }
notes:
  Japan/AJCEP: { IN_FORCE_FOR: "as the table has it" }
`;
const CSV =
  'State,Treaty,Signed,Force,End\nJapan,AJCEP,28.03.2008,01.12.2008,31.12.9999\nPeru,AJCEP,01.01.2009,NA,NA\n';

describe('the claims of a table', () => {
  let seed: SeedFolder;
  const claims = (csv: string): string => {
    seed.write('sources/forces.csv', csv);
    return tableClaims(seed.dir, seed.sourcesDir).get('data/claims/dates.generated.yaml') ?? '';
  };
  beforeEach(() => {
    seed = SeedFolder.of();
    seed.write('seed/source/forces.yaml', TABLE_SOURCE(TABLE));
    seed.write('seed/table/dates.yaml', RULES);
  });
  afterEach(() => seed.remove());

  test('have the days of the row, an open end, its cells and its note; other rows are left out', () => {
    const text = claims(CSV);
    expect(text).toContain('expect: { claims: 2 }');
    expect(text).toContain(
      'type: SIGNED\n    target: agreement:port-agreement\n    modality: FACT\n    when: "2008-03-28"',
    );
    expect(text).toContain('when: "2008-12-01/.."');
    expect(text).toContain('row: { Force: "01.12.2008", End: "31.12.9999" }\n        note: "as the table has it"');
    expect(text).not.toContain('Peru');
  });

  test('are those that happened: an unknown day gives none, and a known end closes the time', () => {
    expect(claims(CSV.replace('28.03.2008', 'NA'))).not.toContain('SIGNED');
    expect(claims(CSV.replace('31.12.9999', '30.06.2015'))).toContain('when: "2008-12-01/2015-06-30"');
  });

  test('are not made of what is no day, or of a column that is not there', () => {
    expect(() => claims(CSV.replace('28.03.2008', '31.02.2008'))).toThrow("'31.02.2008' is no day");
    expect(() => claims(CSV.replace('Signed', 'Signature'))).toThrow("the table has no column 'Signed'");
  });
});

const { seedDir, sourcesDir } = readConfig({ SOURCES_DIR: process.env['SOURCES_DIR'] });
const held = existsSync(path.join(sourcesDir, 'treaty-dates-by-state.txt'));
(held || process.env['CI'] === 'true' ? test : test.skip)(
  'the committed claims are those of the tables (npm run seed:tables)',
  () => {
    for (const [file, text] of tableClaims(seedDir, sourcesDir))
      expect(readFileSync(path.join(seedDir, file), 'utf8')).toBe(text);
  },
);
