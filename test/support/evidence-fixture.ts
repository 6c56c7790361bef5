import { createHash } from 'node:crypto';

/** A table of treaty dates, in which one state has two rows for one treaty. */
export const TABLE = `State,Treaty,Force,Note
Japan,AJCEP,01.12.2008,signed first and alone
Viet Nam,AJCEP,01.12.2008,
Thailand,AJCEP,01.06.2009,"signed, ""in part"""
Indonesia,AJCEP,01.07.2010,
Indonesia,AJCEP,01.08.2010,corrected
`;

/** The manifest of that table, as `sources/forces.csv`. */
export const TABLE_SOURCE = (table = TABLE): string => `id: forces
title: Treaty dates
tier: DATASET
language: en
publisher: A depositary
url: https://example.org/forces
retrieved: "2026-11-24"
licence: none, made up
copy:
  file: forces.csv
  sha256: ${createHash('sha256').update(table).digest('hex')}
table: { key: [State, Treaty] }
`;

/** The manifest of a page that is not held. */
export const ARTICLE = `id: article
title: News of the port
tier: PRESS
language: en
publisher: A newspaper
date: "2020-02-08"
url: https://example.org/article
retrieved: "2026-11-24"
licence: may not be copied
copy:
  notHeld: "may not be copied"
passages:
  - locator: paragraph 3
`;

export const FINGERPRINT = `{ length: 20, sha256: ${'ab'.repeat(32)} }`;

/** A paraphrase of that page, as an item of `evidence:`. */
export const CITED_ITEM = `      - passage: "article#paragraph 3"
        paraphrase: "Ships call at the port."
        lookedUp: "2026-11-26"
        fingerprint: ${FINGERPRINT}
`;

/** A row of that table, as an item of `evidence:`. */
export function rowItem(key: string, cells: string): string {
  return `      - passage: "forces#${key}"\n        row: ${cells}\n`;
}
