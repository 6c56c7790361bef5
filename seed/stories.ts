import { existsSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../src/model/text.js';
import { type RecordStory, storyShape } from '../src/model/story.js';
import { type Known, type Located, unknownId } from './check-evidence.js';
import type { Problems } from './problem.js';
import { slug } from './text-shape.js';
import { dataTexts, readText } from './yaml.js';

const FOLDER = 'stories';

/** Reads the stories of a record, in the order of their files. A record may have none. */
export function readStories(seedDir: string, problems: Problems): Located<RecordStory>[] {
  if (!existsSync(path.join(seedDir, FOLDER))) return [];
  return dataTexts(seedDir, FOLDER, { flat: true }).flatMap((file) => {
    const id = path.posix.basename(file.file, '.yaml');
    const named = slug.safeParse(id);
    if (!named.success)
      problems.add(
        { file: file.file, line: 1 },
        `'${id}' is no id for a story; name the file in lower-case letters, digits and hyphens`,
      );
    const read = readText(file, storyShape, problems);
    return read === undefined ? [] : [{ entry: { id, ...read.value }, place: read.at(), at: read.at }];
  });
}

/** Parameters of a view's address that name entities or claims. */
const NAMES = ['of', 'also', 'from', 'to', 'by', 'made', 'a', 'b', 'without', 'entity', 'claim'];

/** Checks that every sentence carries its evidence, and that the data has all that a story names. */
export function checkStories(
  stories: readonly Located<RecordStory>[],
  claims: ReadonlyMap<string, unknown>,
  entities: readonly string[],
  known: Pick<Known, 'entity'>,
  problems: Problems,
): void {
  const checkClaim = (id: string, place: ReturnType<Located<RecordStory>['at']>): void => {
    if (claims.has(id)) return;
    const meant = nearest(id, [...claims.keys()]);
    problems.add(place, `there is no claim '${id}'${meant === undefined ? '' : `; did you mean ${meant}?`}`);
  };
  for (const { entry, at } of stories) {
    entry.steps.forEach((step, index) => {
      const here: typeof at = (...keys) => at('steps', index, ...keys);
      if (step.caption.length === 0) problems.add(here('caption'), 'a step of a story says at least one sentence');
      step.caption.forEach(({ text, claims: cited }, number) => {
        if (cited.length === 0)
          problems.add(here('caption', number), `no claim supports '${text}'; every sentence names at least one`);
        if (/[.!?][”’")]?\s+\p{Lu}/u.test(text))
          problems.add(
            here('caption', number, 'text'),
            `'${text}' is more than one sentence; give each its own claims`,
          );
        cited.forEach((id, which) => checkClaim(id, here('caption', number, 'claims', which)));
      });
      step.highlight?.forEach((id, which) => checkClaim(id, here('highlight', which)));
      for (const [name, value] of new URLSearchParams(step.view)) {
        if (!NAMES.includes(name) || /^\d{4}-\d{2}-\d{2}$/.test(value)) continue;
        if (name === 'claim') checkClaim(value, here('view'));
        else if (!known.entity(value)) problems.add(here('view'), `${name}: ${unknownId(value, entities)}`);
      }
    });
  }
}
