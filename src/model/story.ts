import { z } from 'zod';

const text = (most: number) =>
  z.string('expected some text').trim().min(1, 'expected some text').max(most, `expected at most ${most} characters`);

const claim = z
  .string('expected the id of a claim')
  .regex(/^claim:[^/\s]+\/[^/\s]+\/[^/\s]+(\/[^/\s]+)?$/, 'expected claim:SOURCE/TYPE/TARGET[/KEY]');

const sentence = z.strictObject({
  text: text(500).describe('One sentence, as plain text.'),
  claims: z
    .array(claim, 'expected a list of claims')
    .max(20, 'expected at most 20 claims')
    .default([])
    .describe('The ids of the claims that say so. A sentence of a story that comes with a record has at least one.'),
});

const step = z.strictObject({
  title: text(120).describe('The heading of the step.'),
  view: z
    .string('expected what follows the question mark in the address of a view')
    .max(4_000, 'expected at most 4000 characters')
    .regex(/^[^?#\s]*$/, 'expected only what follows the question mark in the address of a view')
    .default('')
    .describe('The view to show: what follows the question mark in its address. Empty for the overview.'),
  caption: z
    .array(sentence, 'expected a list of sentences')
    .max(20, 'expected at most 20 sentences')
    .default([])
    .describe('What the step says, sentence by sentence.'),
  highlight: z
    .array(claim, 'expected a list of claims')
    .max(200, 'expected at most 200 claims')
    .optional()
    .describe('The ids of the claims to emphasise in the picture; without them, those of the caption.'),
});

/** A list of views with texts of one's own, as a file or a link holds it. */
export const storyShape = z.strictObject({
  title: text(200).describe('The title of the story.'),
  summary: text(500).optional().describe('What the story shows, in a sentence or two.'),
  steps: z
    .array(step, 'expected a list of steps')
    .min(1, 'expected at least one step')
    .max(50, 'expected at most 50 steps')
    .describe('The steps in order.'),
});

export type Story = z.infer<typeof storyShape>;
export type StoryStep = Story['steps'][number];

/** A story that comes with a record. Its id is the name of its file. */
export interface RecordStory extends Story {
  readonly id: string;
}

/** The claims that a step's caption rests on, each once, in the order in which the sentences name them. */
export function claimsCited({ caption }: Pick<StoryStep, 'caption'>): string[] {
  return [...new Set(caption.flatMap(({ claims }) => claims))];
}

/** The claims that a step's picture emphasises. */
export function claimsHighlighted(step: StoryStep): string[] {
  return step.highlight ?? claimsCited(step);
}
