import { useState } from 'preact/hooks';
import { readStories } from '../app/record-stories.js';
import { useExplorer } from '../app/context.js';
import { useOutcome } from '../app/hooks.js';
import { type RecordStory, packStory, readStory, stepView } from '../state/story.js';
import { countInWords } from '../state/wording.js';
import { Loading, Problem } from './States.js';
import { ViewLink } from './ViewLink.js';

/** The stories that come with the record, for its first page; nothing where there are none. */
export function StoryLinks({ title }: { readonly title: string }) {
  const { value = [] } = useOutcome('stories', readStories);
  if (value.length === 0) return null;
  return (
    <section class="stories" aria-labelledby="stories-title">
      <h3 id="stories-title">{title}</h3>
      <List stories={value} />
    </section>
  );
}

/** The page of all stories. */
export function StoriesPanel() {
  const { value, problem, retry } = useOutcome('stories', readStories);
  if (problem !== undefined) return <Problem problem={problem} retry={retry} />;
  if (value === undefined) return <Loading what="Loading …" />;
  return (
    <article class="stories">
      <h2 id="panel-title" tabIndex={-1}>
        Stories
      </h2>
      <p class="summary">
        {value.length === 0
          ? 'No story comes with this record.'
          : 'Each goes through the record step by step. Every sentence leads to the claims that say so.'}
      </p>
      <List stories={value} />
      <StoryFile />
    </article>
  );
}

/** Opens a story of the reader's own. It goes into the address, behind the #, and to no server. */
function StoryFile() {
  const { act } = useExplorer();
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (file: File): Promise<void> => {
    try {
      const story = readStory(await file.text());
      act({ do: 'tell', view: stepView(story, await packStory(story), 1) });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section>
      <h3>A story of your own</h3>
      <label class="story-file">
        Open a story from a file (JSON)
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            setProblem(null);
            if (file !== undefined) void open(file);
            // So that the same file can be opened again once it is corrected.
            currentTarget.value = '';
          }}
        />
      </label>
      {problem !== null && (
        <p class="story-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

function List({ stories }: { readonly stories: readonly RecordStory[] }) {
  return (
    <ul class="story-list">
      {stories.map((story) => (
        <li key={story.id}>
          <ViewLink action={{ do: 'tell', view: stepView(story, story.id, 1) }}>{story.title}</ViewLink>
          <p class="quiet small">
            {story.summary !== undefined && `${story.summary} `}
            {countInWords(story.steps.length, 'step')}.
          </p>
        </li>
      ))}
    </ul>
  );
}
