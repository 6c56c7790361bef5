/**
 * A second annotation of a sample of claims. `tsx scripts/annotation-sample.ts draw --seed WORD --out FOLDER` writes the
 * tasks, which say where to read and about which two things, and apart from them the ids of the claims. The annotator
 * writes `answers.json` beside them, from the sources alone. `tsx scripts/annotation-sample.ts compare --out FOLDER` then
 * gives the agreement and every disagreement; `--save FILE` joins ids and answers, which `compare --saved FILE` reads
 * again. Keep the folder outside the project, or an annotator finds the record.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { groupBy } from '../src/model/group-by.js';
import { Problems } from '../seed/problem.js';
import { readOntology } from '../seed/ontology.js';
import { readClaims, readEntities } from '../seed/read-data.js';
import { sha256Of } from '../seed/sha256.js';
import type { ClaimEntry } from '../seed/shape.js';
import { dataTexts } from '../seed/yaml.js';
import { readConfig } from '../src/config.js';
import { sourceOf } from '../src/model/evidence.js';

const { seedDir } = readConfig();

const problems = new Problems();
const { claims } = readClaims(dataTexts(seedDir, 'data/claims'), problems);
const entities = readEntities(
  dataTexts(seedDir, 'data', { flat: true }),
  readOntology(seedDir, problems),
  problems,
  new Set(),
);
problems.throwIfAny();

/** The passages that a claim quotes, and the rows that it takes cells from. */
function passagesOf({ evidence }: ClaimEntry): string[] {
  return [...new Set(evidence.filter(({ paraphrase }) => paraphrase === undefined).map(({ passage }) => passage))];
}

/** How many items each group gets: one at least, and beyond that by its size, the largest remainders first. */
function shares(sizes: ReadonlyMap<string, number>, size: number): Map<string, number> {
  const all = [...sizes.values()].reduce((sum, each) => sum + each, 0);
  const exact = [...sizes].map(([group, of]) => ({ group, of, exact: (size * of) / all }));
  const given = new Map(exact.map(({ group, exact: share }) => [group, Math.max(1, Math.floor(share))]));
  let left = size - [...given.values()].reduce((sum, each) => sum + each, 0);
  for (const { group, of } of exact.sort((a, b) => (b.exact % 1) - (a.exact % 1) || a.group.localeCompare(b.group))) {
    const now = given.get(group) ?? 0;
    if (left <= 0 || now >= of) continue;
    given.set(group, now + 1);
    left -= 1;
  }
  return given;
}

/** The sample: of each source its share, in the order of the hashes of the seed and the claims' ids. */
function draw(seed: string, size: number): string[] {
  const sampled = [...claims].flatMap(([id, { entry }]) => {
    const [passage] = passagesOf(entry);
    return passage === undefined ? [] : [{ id, source: sourceOf(passage), hash: sha256Of(`${seed} ${id}`) }];
  });
  const bySource = groupBy(sampled, ({ source }) => source);
  const share = shares(new Map([...bySource].map(([source, { length }]) => [source, length])), size);
  return [...bySource]
    .flatMap(([source, group]) => group.sort((a, b) => a.hash.localeCompare(b.hash)).slice(0, share.get(source)))
    .sort((a, b) => a.source.localeCompare(b.source) || a.hash.localeCompare(b.hash))
    .map(({ id }) => id);
}

/** What the annotator may know of a claim: where to read, and which two things. Their order does not give the direction. */
function taskOf(id: string, index: number): object {
  const claim = claimOf(id);
  const pair = [claim.source, claim.target].sort().map((each) => ({ id: each, name: entities.get(each)?.entry.name }));
  return { number: index + 1, passages: passagesOf(claim), pair };
}

function claimOf(id: string): ClaimEntry {
  const found = claims.get(id) ?? [...claims.values()].find(({ entry }) => entry.formerIds.includes(id));
  if (found === undefined) throw new Error(`the record has no claim '${id}'`);
  return found.entry;
}

/** One claim that the annotator finds between the pair; without a `type` the text supports none. */
const answerShape = z.strictObject({
  type: z.string(),
  source: z.string(),
  target: z.string(),
  modality: z.string(),
  certainty: z.string().default('STATED'),
  when: z.string().nullish(),
  attributedTo: z.string().nullish(),
  quote: z.string(),
});
type Answer = z.infer<typeof answerShape>;

const answersShape = z.array(z.strictObject({ number: z.int(), claims: z.array(answerShape).min(1) }));

/** The answers with the ids of the claims that the items were drawn for. */
const joinedShape = z.array(z.strictObject({ id: z.string(), answers: z.array(answerShape).min(1) }));
type Joined = z.infer<typeof joinedShape>;

const FIELDS = ['type', 'direction', 'modality', 'certainty', 'when', 'attributedTo'] as const;
type Field = (typeof FIELDS)[number];

/** The fields of few values, of which chance agreement means something. */
const WITH_KAPPA: readonly Field[] = ['type', 'modality', 'certainty'];

type Compared = Readonly<Record<Field, string>>;

function ofRecord(claim: ClaimEntry): Compared {
  const { type, modality, certainty, when, attributedTo, attributedToMany } = claim;
  return {
    type,
    direction: `${claim.source} -> ${claim.target}`,
    modality,
    certainty,
    when: when?.edtf ?? '-',
    attributedTo: attributedTo ?? (attributedToMany === undefined ? '-' : `many of ${attributedToMany}`),
  };
}

function ofAnswer(answer: Answer): Compared {
  const { type, modality, certainty, when, attributedTo } = answer;
  return {
    type,
    direction: `${answer.source} -> ${answer.target}`,
    modality,
    certainty,
    when: when ?? '-',
    attributedTo: attributedTo ?? '-',
  };
}

/** Cohen's kappa: agreement beyond what the two would reach by chance, given how often each uses each value. */
function kappa(pairs: readonly (readonly [string, string])[]): number {
  const share = (test: (pair: readonly [string, string]) => boolean): number =>
    pairs.filter(test).length / pairs.length;
  const values = new Set(pairs.flat());
  const chance = [...values].reduce(
    (sum, value) => sum + share(([a]) => a === value) * share(([, b]) => b === value),
    0,
  );
  return chance === 1 ? 1 : (share(([a, b]) => a === b) - chance) / (1 - chance);
}

/** How many fields two readings share. The type counts most, so that claims of one type are compared with each other. */
function likeness(a: Compared, b: Compared): number {
  return FIELDS.reduce((sum, field) => sum + (a[field] === b[field] ? (field === 'type' ? FIELDS.length : 1) : 0), 0);
}

/** Of several claims that the annotator found between the pair, the one that is most like the record's. */
function nearest(record: Compared, [first, ...others]: readonly Answer[]): Answer {
  if (first === undefined) throw new Error('an item has no answer');
  return others.reduce(
    (best, other) => (likeness(record, ofAnswer(other)) > likeness(record, ofAnswer(best)) ? other : best),
    first,
  );
}

/** Every run of three words of a text. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(2).map((third, index) => [words[index], words[index + 1], third].join(' '));
}

/** Whether the annotator quotes words of the record's quotes; undefined of a claim that rests on a table. */
function quotesSame({ evidence }: ClaimEntry, { quote }: Answer): boolean | undefined {
  const quoted = evidence.flatMap((item) => item.quote ?? []);
  if (quoted.length === 0) return undefined;
  const runs = new Set(quoted.flatMap(runsOf));
  return runsOf(quote).some((run) => runs.has(run));
}

function percent(part: number, of: number): string {
  return `${part} of ${of}, ${((100 * part) / of).toFixed(1)} %`;
}

function report(joined: Joined): string {
  const items = joined.map(({ id, answers }, index) => {
    const claim = claimOf(id);
    const record = ofRecord(claim);
    const answer = nearest(record, answers);
    const [first] = answers;
    return {
      where: `${index + 1} ${id}`,
      record,
      answer: ofAnswer(answer),
      firstIsSame: first?.type === record.type,
      quoted: quotesSame(claim, answer),
    };
  });
  const figures = FIELDS.map((field) => {
    const pairs = items.map(({ record, answer }) => [record[field], answer[field]] as const);
    const beyond = WITH_KAPPA.includes(field) ? `, kappa ${kappa(pairs).toFixed(2)}` : '';
    return `${field}: ${percent(pairs.filter(([a, b]) => a === b).length, pairs.length)}${beyond}`;
  });
  const apart = items.flatMap(({ where, record, answer, quoted: same }) => [
    ...FIELDS.filter((field) => record[field] !== answer[field]).map(
      (field) => `${where}: ${field} is ${record[field]} in the record and ${answer[field]} in the answer`,
    ),
    ...(same === false ? [`${where}: the words quoted are others`] : []),
  ]);
  const whole = items.filter(({ record, answer }) => FIELDS.every((field) => record[field] === answer[field]));
  const quoted = items.filter(({ quoted: same }) => same !== undefined);
  return [
    ...figures,
    `all six: ${percent(whole.length, items.length)}`,
    `words quoted: ${percent(quoted.filter(({ quoted: same }) => same).length, quoted.length)}`,
    `items with more than one answer: ${joined.filter(({ answers }) => answers.length > 1).length}`,
    `type, by the first answer alone: ${percent(items.filter(({ firstIsSame }) => firstIsSame).length, items.length)}`,
    '',
    ...apart,
    '',
  ].join('\n');
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Writes without what is null, and without the certainty that goes without saying. */
function write(file: string, content: unknown): void {
  writeFileSync(
    file,
    `${JSON.stringify(content, (_, value: unknown) => (value === 'STATED' ? undefined : (value ?? undefined)), 2)}\n`,
  );
}

/** The answers in a folder, each with the id of the claim that its item was drawn for. */
function join(folder: string): Joined {
  const answers = answersShape.parse(read(path.join(folder, 'answers.json')));
  const byNumber = new Map(answers.map(({ number, claims: found }) => [number, found]));
  const ids = z.array(z.string()).parse(read(path.join(folder, 'key.json')));
  return ids.map((id, index) => {
    const found = byNumber.get(index + 1);
    if (found === undefined) throw new Error(`item ${index + 1} has no answer`);
    return { id, answers: found };
  });
}

const program = new Command('annotation-sample');
program
  .command('draw')
  .requiredOption('--seed <word>', 'another word draws another sample')
  .requiredOption('--out <folder>', 'where tasks.json and key.json are written, outside the project')
  .option('--size <number>', 'how many claims', Number, 120)
  .action(({ seed, out, size }: { seed: string; out: string; size: number }) => {
    const ids = draw(seed, size);
    mkdirSync(out, { recursive: true });
    write(path.join(out, 'tasks.json'), ids.map(taskOf));
    write(path.join(out, 'key.json'), ids);
  });
program
  .command('compare')
  .option('--out <folder>', 'where key.json and answers.json are')
  .option('--save <file>', 'where to keep the answers with the ids of the claims')
  .option('--saved <file>', 'answers that were kept')
  .action(({ out, save, saved }: { out?: string; save?: string; saved?: string }) => {
    if ((out === undefined) === (saved === undefined)) program.error('give either --out or --saved');
    const joined = out === undefined ? joinedShape.parse(read(saved ?? '')) : join(out);
    if (save !== undefined) write(save, joined);
    process.stdout.write(report(joined));
  });
program.parse();
