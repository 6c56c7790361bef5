import { describe, expect, test } from '@jest/globals';
import { validateSeed } from '../../seed/validate.js';
import {
  type BrokenRule,
  CLAIMS,
  SOURCE,
  TOPIC,
  TOPIC_EVIDENCE,
  problemsOf,
  put,
  testBrokenRules,
} from '../support/broken-rules.js';
import {
  ARTICLE,
  CITED_ITEM,
  CLAIM_IDS,
  FINGERPRINT,
  TABLE_SOURCE,
  rowItem,
  strengthsData,
} from '../support/evidence-fixture.js';
import { SeedFolder } from '../support/seed-fixture.js';

const PAGE = 'seed/source/article.yaml';
const FORCES = 'seed/source/forces.yaml';
const ROW = rowItem('Viet Nam/AJCEP', '{ Force: 01.12.2008 }');

/** Adds the table and the page that is not held as sources. */
function addSources(seed: SeedFolder): void {
  seed.write(FORCES, TABLE_SOURCE());
  seed.write(PAGE, ARTICLE);
}

/** Adds a piece of evidence to the topic, which is on the given line of its file. */
function evidence(item: string, mark: string): BrokenRule['broken'] {
  return (seed) => {
    addSources(seed);
    seed.replace(TOPIC, TOPIC_EVIDENCE, `${TOPIC_EVIDENCE}${item}`);
    return seed.where(TOPIC, mark);
  };
}

/** Breaks the manifest of one of the two. */
function manifest(file: string, from: string, to: string, mark: string): BrokenRule['broken'] {
  return (seed) => {
    addSources(seed);
    seed.replace(file, from, to);
    return seed.where(file, mark);
  };
}

const without = (line: string): string => {
  const left = CITED_ITEM.split('\n').filter((each) => !each.includes(line));
  return left.join('\n');
};

const SHAPE: readonly BrokenRule[] = [
  {
    rule: 'neither a quote nor a row nor a paraphrase',
    broken: evidence('      - passage: "readout#1"\n', '- passage: "readout#1"'),
    says: ['expected one of quote, row (of a table), or paraphrase with lookedUp and fingerprint; this has none'],
  },
  {
    rule: 'both a quote and a paraphrase',
    broken: evidence(`${CITED_ITEM}        quote: "ships"\n`, '- passage: "article#paragraph 3"'),
    says: ['this has quote and paraphrase'],
  },
  {
    rule: 'both a quote and a row',
    broken: evidence(`${ROW}        quote: "ships"\n`, '- passage: "forces#Viet Nam/AJCEP"'),
    says: ['this has quote and row'],
  },
  {
    rule: 'paraphrase without the day of look-up',
    broken: evidence(without('lookedUp'), '- passage: "article#paragraph 3"'),
    says: ['lookedUp', 'a paraphrase needs the day of look-up and a fingerprint', 'npm run seed:cite'],
  },
  {
    rule: 'paraphrase without a fingerprint',
    broken: evidence(without('fingerprint'), '- passage: "article#paragraph 3"'),
    says: ['fingerprint', 'a paraphrase needs the day of look-up and a fingerprint', 'npm run seed:cite'],
  },
  {
    rule: 'fingerprint that is found by chance',
    broken: evidence(CITED_ITEM.replace('length: 20', 'length: 7'), 'length: 7'),
    says: ['expected at least 8 letters and digits'],
  },
  {
    rule: 'fingerprint whose hash is none',
    broken: evidence(CITED_ITEM.replace('ab'.repeat(32), 'AB'.repeat(32)), 'AB'.repeat(32)),
    says: ['expected 64 hexadecimal digits'],
  },
  {
    rule: 'day of look-up that is no day',
    broken: evidence(CITED_ITEM.replace('2026-11-26', '2026-11'), 'lookedUp: "2026-11"'),
    says: ['expected a day such as 2026-11-24'],
  },
  {
    rule: 'day of look-up beside a quote',
    broken: put(TOPIC, '"concern ports"', '"concern ports"\n        lookedUp: "2026-11-26"'),
    says: ['lookedUp belongs to a paraphrase'],
  },
  {
    rule: 'fingerprint beside a quote',
    broken: put(TOPIC, '"concern ports"', `"concern ports"\n        fingerprint: ${FINGERPRINT}`),
    says: ['fingerprint belongs to a paraphrase'],
  },
  {
    rule: 'prefix beside a row',
    broken: evidence(`${ROW}        prefix: "the"\n`, 'prefix: "the"'),
    says: ['prefix belongs to a quote'],
  },
  {
    rule: 'suffix beside a paraphrase',
    broken: evidence(`${CITED_ITEM}        suffix: "the"\n`, 'suffix: "the"'),
    says: ['suffix belongs to a quote'],
  },
  {
    rule: 'row without a cell',
    broken: evidence(rowItem('Viet Nam/AJCEP', '{}'), 'row: {}'),
    says: ['expected at least one { column: value }'],
  },
  {
    rule: 'no evidence at all',
    broken: put(TOPIC, TOPIC_EVIDENCE, '    evidence: []\n', 'evidence: []'),
    says: ['expected at least one { passage, quote }'],
  },
];

const FIT: readonly BrokenRule[] = [
  {
    rule: 'quote from a page that is not held',
    broken: evidence(
      '      - passage: "article#paragraph 3"\n        quote: "ships"\n',
      '- passage: "article#paragraph 3"',
    ),
    says: ["no copy of 'article' is held, so its words may not be quoted; paraphrase them (npm run seed:cite)"],
  },
  {
    rule: 'quote from a table',
    broken: evidence('      - passage: "forces#Japan/AJCEP"\n        quote: "signed first"\n', 'passage: "forces#'),
    says: ["'forces' is a table; give its cells as row: { column: value }"],
  },
  {
    rule: 'row of a text',
    broken: evidence('      - passage: "readout#1"\n        row: { Force: "2008" }\n', '- passage: "readout#1"'),
    says: ["'readout' is no table; its manifest has no table: { key }"],
  },
  {
    rule: 'row of a page that is not held',
    broken: evidence(
      '      - passage: "article#paragraph 3"\n        row: { Force: "2008" }\n',
      '- passage: "article#',
    ),
    says: ["'article' is no table"],
  },
  {
    rule: 'paraphrase of a text that is held in full',
    broken: evidence(CITED_ITEM.replace('article#paragraph 3', 'readout#1'), '- passage: "readout#1"'),
    says: ["a copy of 'readout' is held; quote it, so that a machine can check the words"],
  },
  {
    rule: 'passage that a page that is not held does not list',
    broken: evidence(CITED_ITEM.replace('paragraph 3', 'paragraph 4'), '- passage: "article#paragraph 4"'),
    says: ["no source lists the passage 'article#paragraph 4'; add it to seed/source/ or correct it"],
  },
];

const SOURCES: readonly BrokenRule[] = [
  {
    rule: 'source without a tier',
    broken: put(SOURCE, 'tier: OFFICIAL\n', '', 'id: readout'),
    says: ['tier'],
  },
  {
    rule: 'source of an unknown tier',
    broken: put(SOURCE, 'tier: OFFICIAL', 'tier: OFFICAL'),
    says: ["'OFFICAL' is not one of TREATY, OFFICIAL, MIRROR, DATASET, PRESS, SECONDARY; did you mean OFFICIAL?"],
  },
  {
    rule: 'language that is no tag',
    broken: put(SOURCE, 'language: en', 'language: English'),
    says: ["expected a language tag such as 'en', 'ja' or 'ms-Arab'"],
  },
  {
    rule: 'publisher that is no entity',
    broken: put(SOURCE, 'tier: OFFICIAL', 'tier: OFFICIAL\npublishedBy: organisation:asaen', 'publishedBy:'),
    says: ["publishedBy 'organisation:asaen' is no entity", 'did you mean organisation:asean?'],
  },
  {
    rule: 'side that is no entity',
    broken: put(SOURCE, 'tier: OFFICIAL', 'tier: OFFICIAL\nside: country:japn', 'side:'),
    says: ["side 'country:japn' is no entity", 'did you mean country:japan?'],
  },
  {
    rule: 'extent that is neither full nor partial',
    broken: put(SOURCE, 'tier: OFFICIAL', 'tier: OFFICIAL\nextent: SOME', 'extent:'),
    says: ["'SOME' is not one of FULL, PARTIAL"],
  },
  {
    rule: 'words of a page that is not held',
    broken: manifest(PAGE, 'locator: paragraph 3', 'locator: paragraph 3\n    starts: "Ships call"', 'starts:'),
    says: ['words of a page that is not held may not be kept; give the locator only'],
  },
  {
    rule: 'passage of a held text that cannot be found in it',
    broken: (seed) => {
      seed.replace(SOURCE, '  - locator: 2\n    starts: "2 Works"\n', '  - locator: 2\n');
      return seed.where(SOURCE, '- locator: 2');
    },
    says: ['starts', 'expected the first words of the passage, by which it is found in the copy'],
  },
  {
    rule: 'table that is not held',
    broken: manifest(PAGE, 'passages:', 'table: { key: [State] }\npassages:', 'table:'),
    says: ['the rows of a table that is not held cannot be checked'],
  },
  {
    rule: 'table without a key',
    broken: manifest(FORCES, 'table: { key: [State, Treaty] }', 'table: { key: [] }', 'table:'),
    says: ['expected at least one column'],
  },
  {
    rule: 'text without passages',
    broken: manifest(PAGE, 'passages:\n  - locator: paragraph 3\n', 'passages: []\n', 'passages: []'),
    says: ['expected at least one passage'],
  },
];

describe('one broken rule of evidence is one problem, with its file, line and value, and what is allowed', () => {
  testBrokenRules(SHAPE);
});

describe('so is evidence that its source cannot give', () => {
  testBrokenRules(FIT);
});

describe('so is a source that says too little or too much', () => {
  testBrokenRules(SOURCES);
});

describe('evidence of each strength', () => {
  const withSeed = (check: (seed: SeedFolder) => void): void => {
    const seed = SeedFolder.of();
    try {
      check(seed);
    } finally {
      seed.remove();
    }
  };

  test('is valid; only the rows that evidence names become passages, each once', () => {
    const data = strengthsData();
    expect(data.passages.map(({ id }) => id)).toEqual([
      'article#paragraph 3',
      'communique#2',
      'forces#Indonesia/AJCEP',
      'readout#1',
      'readout#2',
      'treaty#Article 1',
    ]);
  });

  test('may be a paraphrase of a text of which only a part is held', () => {
    withSeed((seed) => {
      seed.replace(SOURCE, 'tier: OFFICIAL', 'tier: OFFICIAL\nextent: PARTIAL');
      seed.replace(TOPIC, TOPIC_EVIDENCE, `${TOPIC_EVIDENCE}${CITED_ITEM.replace('article#paragraph 3', 'readout#1')}`);
      expect(problemsOf(seed)).toEqual([]);
    });
  });

  test('has a row whose cells YAML reads as numbers', () => {
    withSeed((seed) => {
      addSources(seed);
      seed.replace(TOPIC, TOPIC_EVIDENCE, `${TOPIC_EVIDENCE}${rowItem('Viet Nam/AJCEP', '{ Force: 2008 }')}`);
      const topic = validateSeed(seed.dir).data.entities.find(({ id }) => id === 'topic:ports');
      expect(JSON.parse(topic?.props['evidence'] as string)).toMatchObject([
        { strength: 'QUOTED' },
        { strength: 'ROW', row: [{ column: 'Force', value: '2008' }] },
      ]);
    });
  });

  test('gives its claim the best strength and tier, and the independent publishers', () => {
    const support = Object.fromEntries(
      strengthsData().relationships.map(({ id, props: { strength, tier, publishers } }) => [
        id,
        { strength, tier, publishers },
      ]),
    );
    expect(support[CLAIM_IDS.all]).toEqual({
      strength: 'QUOTED',
      tier: 'OFFICIAL',
      publishers: ['A depositary', 'country:japan'],
    });
    expect(support[CLAIM_IDS.row]).toEqual({ strength: 'ROW', tier: 'DATASET', publishers: ['A depositary'] });
    expect(support[CLAIM_IDS.press]).toEqual({ strength: 'CITED', tier: 'PRESS', publishers: ['A newspaper'] });
    expect(support[CLAIM_IDS.treaty]).toEqual({
      strength: 'CITED',
      tier: 'TREATY',
      publishers: ['organisation:asean'],
    });
  });

  test('does not count an entity that only publishes, or whose account it is, as one that no claim is about', () => {
    withSeed((seed) => {
      seed.replace(TOPIC, 'entities: 1', 'entities: 2');
      seed.append(TOPIC, `  - id: topic:tides\n    name: tides\n    summary: "S."\n${TOPIC_EVIDENCE}`);
      expect(problemsOf(seed)).toEqual([expect.stringContaining("no claim is about 'topic:tides'")]);
      seed.replace(SOURCE, 'tier: OFFICIAL', 'tier: OFFICIAL\npublishedBy: topic:tides');
      expect(problemsOf(seed)).toEqual([]);
    });
  });

  test("attributed to one side may not rest on another side's words, whatever their strength", () => {
    withSeed((seed) => {
      addSources(seed);
      seed.replace(PAGE, 'locator: paragraph 3', 'locator: paragraph 3\n    speaker: organisation:asean');
      const [first = ''] = seed.read(CLAIMS).split('        quote: ').slice(1);
      const quote = first.split('\n')[0] ?? '';
      seed.replace(CLAIMS, `        quote: ${quote}\n`, `        quote: ${quote}\n${CITED_ITEM}`);
      expect(problemsOf(seed)).toEqual([
        expect.stringContaining(
          "gives the words of 'organisation:asean', and the claim is attributed to 'person:abe-shinzo'",
        ),
      ]);
    });
  });
});
