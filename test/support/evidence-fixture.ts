import { createHash } from 'node:crypto';
import type { GraphData } from '../../seed/records.js';
import { validateSeed } from '../../seed/validate.js';
import { SeedFolder } from './seed-fixture.js';

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

/** Two pages that are not held: a communiqué of the same side as the readout, and a treaty. */
const COMMUNIQUE = `id: communique
title: Communiqué
tier: OFFICIAL
language: ja
publisher: Another ministry
side: country:japan
url: https://example.org/communique
retrieved: "2026-11-24"
licence: may not be copied
extent: PARTIAL
copy:
  notHeld: "may not be copied"
passages:
  - locator: "2"
`;
const TREATY = `id: treaty
title: Port Agreement
tier: TREATY
language: en
publisher: A treaty office
publishedBy: organisation:asean
url: https://example.org/treaty
retrieved: "2026-11-24"
licence: may not be copied
copy:
  notHeld: "may not be copied"
passages:
  - locator: Article 1
`;

const CLAIMS = 'seed/data/claims/all.yaml';

const cited = (passage: string, paraphrase: string): string =>
  CITED_ITEM.replace('article#paragraph 3', passage).replace('Ships call at the port.', paraphrase);

/** The claims of each strength in {@link strengthsSeed}, by what their evidence is. */
export const CLAIM_IDS = {
  /** A quote, a row and a paraphrase, from three sources of two sides. */
  all: 'claim:country:japan/ADVOCATES/framework:foip/all',
  row: 'claim:organisation:asean/ADVOCATES/framework:foip/row',
  /** A paraphrase of the press alone, with a note. */
  press: 'claim:event:port-forum/FOCUSES_ON/topic:ports/press',
  treaty: 'claim:agreement:port-agreement/FOCUSES_ON/topic:ports/treaty',
} as const;

/**
 * The minimal seed with claims of each strength, resting on sources of several tiers and sides. The other claims have
 * quotes.
 */
function strengthsSeed(): SeedFolder {
  const seed = SeedFolder.of();
  seed.replace('seed/source/readout.yaml', 'publisher: A ministry', 'publisher: A ministry\nside: country:japan');
  // A type that the API knows as well.
  const [from, to] = ['concerns', 'focuses-on'].map((name) => `seed/ontology/relationship/${name}.yaml`) as [
    string,
    string,
  ];
  for (const [old, file] of [
    [from, to],
    [CLAIMS, CLAIMS],
  ] as const) {
    const text = seed.read(old).replaceAll('CONCERNS', 'FOCUSES_ON');
    seed.delete(old);
    seed.write(file, text);
  }
  seed.write('sources/forces.csv', TABLE);
  seed.write('seed/source/forces.yaml', TABLE_SOURCE());
  seed.write('seed/source/article.yaml', ARTICLE);
  seed.write('seed/source/communique.yaml', COMMUNIQUE);
  seed.write('seed/source/treaty.yaml', TREATY);
  const claim = (source: string, type: string, target: string, key: string, evidence: string): string =>
    `  - source: ${source}\n    type: ${type}\n    target: ${target}\n    key: ${key}\n    modality: FACT\n    evidence:\n${evidence}`;
  const quote = '      - passage: "readout#1"\n        quote: "Japan advocates the Free and Open Indo-Pacific"\n';
  const row = rowItem('Indonesia/AJCEP', '{ State: Indonesia, Force: 01.08.2010 }');
  const claims = [
    claim(
      'country:japan',
      'ADVOCATES',
      'framework:foip',
      'all',
      quote + cited('communique#2', 'Japan stands for it.') + row,
    ),
    claim('organisation:asean', 'ADVOCATES', 'framework:foip', 'row', row),
    claim(
      'event:port-forum',
      'FOCUSES_ON',
      'topic:ports',
      'press',
      `${CITED_ITEM}        note: "The page calls it a fair."\n`,
    ),
    claim(
      'agreement:port-agreement',
      'FOCUSES_ON',
      'topic:ports',
      'treaty',
      cited('treaty#Article 1', 'It is about ports.'),
    ),
  ];
  seed.write('seed/data/claims/strengths.yaml', `expect: { claims: ${claims.length} }\nclaims:\n${claims.join('')}`);
  return seed;
}

/** The records of {@link strengthsSeed}. */
export function strengthsData(): GraphData {
  const seed = strengthsSeed();
  try {
    return validateSeed(seed.dir).data;
  } finally {
    seed.remove();
  }
}
