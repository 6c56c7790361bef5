import { Fault } from '../src/errors.js';
import type { Fingerprint } from '../src/model/evidence.js';
import { unfitCharacter } from './characters.js';
import { fingerprintOf, reduce } from './fingerprint.js';
import { Problems } from './problem.js';
import { FINGERPRINT_LENGTH, sourceShape } from './shape.js';
import { text } from './text-shape.js';
import { notAllowed, readYaml, yamlFiles } from './yaml.js';

/** Evidence that cites a page in our words, as it is written in the data. */
export interface CitedEvidence {
  readonly passage: string;
  readonly paraphrase: string;
  readonly lookedUp: string;
  readonly fingerprint: Fingerprint;
}

/** The most words of a phrase that a paraphrase may contain in one piece: names are that long. */
const SHARED_WORDS = 10;
/** The longest phrase, in letters and digits. A phrase identifies a place on a page; a paragraph changes too easily. */
const LONGEST = 300;

/**
 * The id of a passage that evidence may cite. It reads the manifests only, because the rest of the data may be
 * incomplete while someone writes it.
 * @throws Fault USAGE if no source lists the passage, or if it is to be quoted rather than cited.
 */
export function passageToCite(seedDir: string, sourceId: string, locator: string): string {
  const problems = new Problems();
  const sources = yamlFiles(seedDir, 'source').flatMap(
    (file) => readYaml(seedDir, file, sourceShape, problems)?.value ?? [],
  );
  problems.throwIfAny();
  const source = sources.find(({ id }) => id === sourceId);
  if (source === undefined)
    throw new Fault(
      'USAGE',
      `--source ${notAllowed(
        sourceId,
        sources.map(({ id }) => id),
      )}`,
    );
  const locators = source.passages.map((passage) => passage.locator);
  if (source.table !== undefined || ('file' in source.copy && source.extent === 'FULL'))
    throw new Fault(
      'USAGE',
      `A copy of '${sourceId}' is held. Give its ${source.table === undefined ? 'words as a quote' : 'cells as a row'}, so that a machine can check them.`,
    );
  if (!locators.includes(locator))
    throw new Fault(
      'USAGE',
      `--locator ${notAllowed(locator, locators)} List a new passage in the manifest of '${sourceId}' first.`,
    );
  return `${sourceId}#${locator}`;
}

/**
 * Makes evidence of a phrase, of which it keeps the fingerprint only.
 * @throws Fault USAGE if the phrase cannot identify a place on a page, or if the paraphrase repeats it. The message has
 * nothing of the phrase.
 */
export function citedEvidence(passage: string, phrase: string, paraphrase: string, lookedUp: string): CitedEvidence {
  const fingerprint = fingerprintOf(phrase);
  const inOurWords = paraphrase.trim().replace(/\s+/g, ' ');
  const wrong = unfitCharacter(inOurWords)?.why ?? text.safeParse(inOurWords).error?.issues[0]?.message;
  if (wrong !== undefined) throw new Fault('USAGE', `The paraphrase cannot be kept: ${wrong}`);
  if (phrase.includes('\ufffd')) throw new Fault('USAGE', 'The phrase is not valid UTF-8.');
  if (fingerprint.length < FINGERPRINT_LENGTH)
    throw new Fault(
      'USAGE',
      `The phrase has ${fingerprint.length} letters and digits. It needs ${FINGERPRINT_LENGTH} at least; shorter ones are found by chance.`,
    );
  if (fingerprint.length > LONGEST)
    throw new Fault(
      'USAGE',
      `The phrase has ${fingerprint.length} letters and digits. Take a shorter one, of ${LONGEST} at most.`,
    );
  if (repeats(inOurWords, phrase))
    throw new Fault(
      'USAGE',
      `The paraphrase repeats more than ${SHARED_WORDS} words of the phrase in a row. Say it in your own words.`,
    );
  return { passage, paraphrase: inOurWords, lookedUp, fingerprint };
}

/** Whether a paraphrase contains more words of the phrase in a row than a name has. */
function repeats(paraphrase: string, phrase: string): boolean {
  const ours = reduce(paraphrase);
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(phrase)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => reduce(segment));
  const runs = words.slice(SHARED_WORDS).map((_, index) => words.slice(index, index + SHARED_WORDS + 1).join(''));
  return runs.some((run) => ours.includes(run));
}

/** A day in the form of the data, where the author is. */
export function isoDayOf(date: Date): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}
