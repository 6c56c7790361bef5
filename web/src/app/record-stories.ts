import type { RecordStory } from '../state/story.js';
import { request, Unanswered } from '../api/client.js';

let stories: Promise<readonly RecordStory[]> | undefined;

/** The stories that come with the record, read once. */
export async function readStories(signal?: AbortSignal): Promise<readonly RecordStory[]> {
  stories ??= request<{ readonly stories: readonly RecordStory[] }>('/stories', undefined, signal).then(
    ({ response, answer }) => {
      if (!response.ok) throw new Unanswered('fault', `The server gave no stories (HTTP ${response.status}).`);
      return answer.stories;
    },
  );
  try {
    return await stories;
  } catch (error) {
    stories = undefined;
    throw error;
  }
}
