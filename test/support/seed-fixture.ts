import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A seed in a temporary folder, which tests change and remove. */
export class SeedFolder {
  private constructor(
    /** The temporary folder, which contains `seed/` and `sources/`. */
    readonly root: string,
  ) {}

  /**
   * A seed with the given files. The default is the minimal valid one: one entity of each kind, two relationship types,
   * one source.
   */
  static of(files: Readonly<Record<string, string>> = MINIMAL): SeedFolder {
    const folder = SeedFolder.empty();
    for (const [file, text] of Object.entries(files)) folder.write(file, text);
    return folder;
  }

  static copyOf(seedDir: string): SeedFolder {
    const folder = SeedFolder.empty();
    for (const part of ['record.yaml', 'source', 'ontology', 'data'])
      cpSync(path.join(seedDir, part), path.join(folder.dir, part), { recursive: true });
    return folder;
  }

  private static empty(): SeedFolder {
    return new SeedFolder(mkdtempSync(path.join(tmpdir(), 'jag-seed-')));
  }

  /** The value for SEED_DIR. */
  get dir(): string {
    return path.join(this.root, 'seed');
  }

  /** The value for SOURCES_DIR. */
  get sourcesDir(): string {
    return path.join(this.root, 'sources');
  }

  /** Every file below seed/, by the name that problems use. */
  get files(): string[] {
    return readdirSync(this.dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => `seed/${file}`)
      .sort();
  }

  read(file: string): string {
    return readFileSync(path.join(this.root, file), 'utf8');
  }

  write(file: string, text: string | Uint8Array): void {
    const full = path.join(this.root, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }

  delete(file: string): void {
    rmSync(path.join(this.root, file));
  }

  /** Replaces a text that must occur exactly once. */
  replace(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (text.split(from).length !== 2) throw new Error(`'${from}' is not in ${file} exactly once`);
    this.write(
      file,
      text.replace(from, () => to),
    );
  }

  append(file: string, text: string): void {
    this.write(file, this.read(file) + text);
  }

  /** `file:line` of the only line that equals a text, or else contains it, as at the start of a problem. */
  where(file: string, text: string): string {
    const lines = this.read(file).split('\n');
    const numbers = (matches: (line: string) => boolean): number[] =>
      lines.flatMap((line, index) => (matches(line) ? [index + 1] : []));
    const whole = numbers((line) => line.trim() === text.trim());
    const found = whole.length > 0 ? whole : numbers((line) => line.includes(text));
    if (found.length !== 1) throw new Error(`'${text}' is on ${found.length} lines of ${file}`);
    return `${file}:${String(found[0])}`;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

export const READOUT = `Readout of a meeting
1 Opening. Japan advocates the Free and Open Indo-Pacific, said the Prime Minister. ASEAN advocates it as well.
2 Works. The Blue Lane project, the Port Agreement, the Port Statement
and the Port Forum in Yokohama concern ports.
`;

const ENDS = {
  Person: ['person:abe-shinzo', 'Abe Shinzo', '1', 'said the Prime Minister'],
  Country: ['country:japan', 'Japan', '1', 'Japan advocates'],
  Organisation: ['organisation:asean', 'ASEAN', '1', 'ASEAN advocates it as well.'],
  Framework: ['framework:foip', 'Free and Open Indo-Pacific', '1', 'the Free and Open Indo-Pacific'],
  Initiative: ['initiative:blue-lane', 'Blue Lane', '2', 'The Blue Lane project'],
  Agreement: ['agreement:port-agreement', 'Port Agreement', '2', 'the Port Agreement'],
  Statement: ['statement:port-statement', 'Port Statement', '2', 'the Port Statement'],
  Event: ['event:port-forum', 'Port Forum', '2', 'the Port Forum'],
  Place: ['place:yokohama', 'Yokohama', '2', 'in Yokohama'],
  Topic: ['topic:ports', 'ports', '2', 'concern ports'],
} as const;

const CLAIMS = [
  ['country:japan', 'ADVOCATES', 'framework:foip', '1', 'Japan advocates the Free and Open Indo-Pacific'],
  ['organisation:asean', 'ADVOCATES', 'framework:foip', '1', 'ASEAN advocates it as well.'],
  ['initiative:blue-lane', 'CONCERNS', 'topic:ports', '2', 'The Blue Lane project'],
  ['agreement:port-agreement', 'CONCERNS', 'topic:ports', '2', 'the Port Agreement'],
  ['statement:port-statement', 'CONCERNS', 'topic:ports', '2', 'the Port Statement'],
  ['event:port-forum', 'CONCERNS', 'place:yokohama', '2', 'the Port Forum in Yokohama'],
] as const;

/** Kinds whose entities have a date of their own. */
const DATED = ['Agreement', 'Statement', 'Event'];

const MINIMAL: Readonly<Record<string, string>> = {
  'sources/readout.txt': READOUT,
  'seed/source/readout.yaml': `id: readout
title: Readout of a meeting
tier: OFFICIAL
language: en
publisher: A ministry
date: "2019-11-04"
url: https://example.org/readout
retrieved: "2026-11-24"
licence: none, made up
copy:
  file: readout.txt
  sha256: ${createHash('sha256').update(READOUT).digest('hex')}
passages:
  - locator: 1
    starts: "1 Opening"
  - locator: 2
    starts: "2 Works"
`,
  'seed/record.yaml': 'name: minimal\ntitle: Minimal graph\nsubject: one meeting\n',
  ...Object.fromEntries(
    Object.entries(ENDS).flatMap(([kind, [id, name, locator, quote]]) => [
      [
        `seed/ontology/${kind.toLowerCase()}.yaml`,
        `kind: ${kind}\ndefinition: "What a ${kind} is."\nexample: ${id}\n` +
          `${DATED.includes(kind) ? 'dated: true\n' : ''}nouns: [${kind.toLowerCase()}, ${kind.toLowerCase()}s]\n` +
          'schemaOrg: DefinedTerm\nlook: { place: 1, mark: ring, light: "#4a8030", dark: "#97d077" }\n',
      ],
      [
        `seed/data/${kind.toLowerCase()}.yaml`,
        `kind: ${kind}
expect: { entities: 1 }
entities:
  - id: ${id}
    name: ${name}
    summary: "A ${kind} of the fixture."
    evidence:
      - passage: "readout#${locator}"
        quote: "${quote}"
`,
      ],
    ]),
  ),
  'seed/ontology/relationship/advocates.yaml': `type: ADVOCATES
definition: "Puts a framework forward."
source: [Country, Organisation]
target: [Framework]
sentence: "{source} advocates {target}"
inverse: "{target} is advocated by {source}"
`,
  'seed/ontology/relationship/concerns.yaml': `type: CONCERNS
definition: "Is about a topic or a place."
source: [Initiative, Agreement, Statement, Event]
target: [Topic, Place]
sentence: "{source} concerns {target}"
inverse: "{target} is what {source} concerns"
`,
  'seed/data/claims/all.yaml': `expect: { claims: ${CLAIMS.length} }
claims:
${CLAIMS.map(
  ([source, type, target, locator, quote]) => `  - source: ${source}
    type: ${type}
    target: ${target}
    attributedTo: person:abe-shinzo
    modality: FACT
    evidence:
      - passage: "readout#${locator}"
        quote: "${quote}"
`,
).join('')}`,
};

/**
 * The minimal seed with that many more topics and a claim about each: enough work to kill a process in the middle of
 * it.
 */
export function largeSeed(topics: number, summary = 'A topic made up for the fixture.'): SeedFolder {
  const folder = SeedFolder.of();
  const ids = Array.from({ length: topics }, (_, index) => `made-up-${index}`);
  const evidence = '    evidence: [{ passage: "readout#2", quote: "concern ports" }]\n';
  folder.write(
    'seed/data/made-up.yaml',
    `kind: Topic\nexpect: { entities: ${topics} }\nentities:\n` +
      ids.map((id) => `  - id: topic:${id}\n    name: topic ${id}\n    summary: "${summary}"\n${evidence}`).join(''),
  );
  folder.write(
    'seed/data/claims/made-up.yaml',
    `expect: { claims: ${topics} }\nclaims:\n` +
      ids
        .map(
          (id) =>
            `  - source: initiative:blue-lane\n    type: CONCERNS\n    target: topic:${id}\n    modality: FACT\n${evidence}`,
        )
        .join(''),
  );
  return folder;
}
