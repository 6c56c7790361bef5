import schema from '../../../schema/json/story.schema.json' with { type: 'json' };
import { checkJson } from './check-json.js';
import { decode } from './url.js';
import { HELD, type View } from './view.js';

interface Sentence {
  readonly text: string;
  /** The ids of the claims that say so. */
  readonly claims: readonly string[];
}

export interface StoryStep {
  readonly title: string;
  /** What follows the question mark in the address of the view. */
  readonly view: string;
  readonly caption: readonly Sentence[];
  readonly highlight?: readonly string[];
}

/** A list of views with texts of one's own, as schema/json/story.schema.json describes it. */
export interface Story {
  readonly title: string;
  readonly summary?: string;
  readonly steps: readonly StoryStep[];
}

/** A story that comes with the record. */
export interface RecordStory extends Story {
  readonly id: string;
}

/** Reads a story from the text of a file. @throws Error that names the place of each problem. */
export function readStory(text: string): Story {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`This is not valid JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const problems = checkJson(value, schema);
  if (problems.length > 0) throw new Error(`This is no story: ${problems.slice(0, 5).join('; ')}.`);
  const { steps, ...rest } = value as { steps: readonly Partial<StoryStep>[] } & Omit<Story, 'steps'>;
  return {
    ...rest,
    steps: steps.map((step) => ({
      title: '',
      view: '',
      ...step,
      caption: (step.caption ?? []).map((sentence: Partial<Sentence>) => ({ text: '', claims: [], ...sentence })),
    })),
  };
}

/** Writes a story in the form that an address holds. */
export async function packStory(story: Story): Promise<string> {
  const packed = await through(new TextEncoder().encode(JSON.stringify(story)), new CompressionStream('deflate-raw'));
  const text = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return HELD + btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads a story that an address holds. @throws Error if a part of it is missing, or it is no story. */
export async function unpackStory(packed: string): Promise<Story> {
  let text: string;
  try {
    const bytes = Uint8Array.from(atob(packed.slice(HELD.length).replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    text = new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')));
  } catch (error) {
    throw new Error('The story in this link is not complete. Copy the whole link.', { cause: error });
  }
  return readStory(text);
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

/** The view of a step, counted from 1. Beyond the last step, it is that of the last. */
export function stepView({ steps }: Story, story: string, step: number): View {
  const at = Math.min(Math.max(step, 1), steps.length);
  return { ...decode(steps[at - 1]?.view ?? ''), telling: { story, step: at } };
}

/** The claims that a step's picture emphasises. */
export function highlightedIn({ caption, highlight }: StoryStep): readonly string[] {
  return highlight ?? citedIn({ caption });
}

/** The claims that a step's sentences rest on, each once. */
export function citedIn({ caption }: Pick<StoryStep, 'caption'>): readonly string[] {
  return [...new Set(caption.flatMap(({ claims }) => claims))];
}
