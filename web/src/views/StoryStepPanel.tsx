import { useEffect, useRef } from 'preact/hooks';
import { ask } from '../api/client.js';
import { ClaimWordsDocument } from '../api/operations.generated.js';
import { useExplorer } from '../app/context.js';
import { useOutcome, type Outcome } from '../app/hooks.js';
import { citedIn, stepView, type Story } from '../state/story.js';
import { isHeld, type Telling } from '../state/view.js';
import { Loading, Problem } from './States.js';
import { ViewLink } from './ViewLink.js';

interface StoryStepPanelProps {
  readonly telling: Telling;
  readonly story: Outcome<Story>;
}

/** How far a finger moves to the side before it turns to the next step, in pixels. */
const SWIPE = 60;
/** Mail and chats cut longer links, in characters. */
const LONGEST_LINK = 8_000;

/** A step of a story: its sentences with their claims, and the ways to the other steps. */
export function StoryStepPanel({ telling, story: { value: story, problem, retry } }: StoryStepPanelProps) {
  const { view, act, announce, framed } = useExplorer();
  const finger = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const last = useRef(telling.step);
  const count = story?.steps.length ?? 0;
  const step = story?.steps[telling.step - 1];
  const turn = (by: 1 | -1): void => {
    const to = telling.step + by;
    if (story !== undefined && to >= 1 && to <= count) act({ do: 'tell', view: stepView(story, telling.story, to) });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
      // The picture, fields and lists have their own use of these keys.
      if (event.target instanceof Element && event.target.closest('input, textarea, select, .canvas, .download'))
        return;
      if (event.key === 'ArrowRight') turn(1);
      else if (event.key === 'ArrowLeft') turn(-1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  useEffect(() => {
    if (step === undefined || last.current === telling.step) return;
    last.current = telling.step;
    announce(`Step ${telling.step} of ${count}: ${step.title}. ${step.caption.map(({ text }) => text).join(' ')}`);
  }, [telling.step, step]);
  if (problem !== undefined) return <Problem problem={problem} retry={retry} />;
  if (story === undefined || step === undefined) return <Loading what="Loading …" />;
  const cited = citedIn(step);
  return (
    <article
      class="story-step"
      onTouchStart={({ touches }) => {
        const [touch] = touches;
        finger.current = touch === undefined || touches.length > 1 ? null : { x: touch.clientX, y: touch.clientY };
      }}
      onTouchEnd={({ changedTouches: [touch] }) => {
        if (finger.current === null || touch === undefined) return;
        const [x, y] = [touch.clientX - finger.current.x, touch.clientY - finger.current.y];
        finger.current = null;
        if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) turn(x < 0 ? 1 : -1);
      }}
    >
      <p class="kicker">
        {story.title} · step {telling.step} of {count}
      </p>
      <h2 id="panel-title" tabIndex={-1}>
        {step.title}
      </h2>
      {isHeld(telling.story) && telling.story.length > LONGEST_LINK && (
        <p class="quiet small">
          This story is too long for a link: it takes {telling.story.length.toLocaleString('en-GB')} characters, and
          many programs cut links at {LONGEST_LINK.toLocaleString('en-GB')}. Pass on its file instead.
        </p>
      )}
      <p class="story-caption">
        {step.caption.map(({ text, claims }, index) => (
          <span key={index}>
            {text}
            {claims.map((id) => (
              <sup key={id}>
                <ViewLink
                  action={{ do: 'open', opened: { what: 'claim', id } }}
                  label={`Evidence ${cited.indexOf(id) + 1}`}
                >
                  {cited.indexOf(id) + 1}
                </ViewLink>
              </sup>
            ))}{' '}
          </span>
        ))}
      </p>
      <nav class="story-turn" aria-label="Steps of the story">
        {telling.step > 1 && (
          <ViewLink
            key="back"
            action={{ do: 'tell', view: stepView(story, telling.story, telling.step - 1) }}
            class="button"
          >
            Previous
          </ViewLink>
        )}
        {telling.step < count && (
          <ViewLink
            key="on"
            action={{ do: 'tell', view: stepView(story, telling.story, telling.step + 1) }}
            class="button main-button"
          >
            Next: {story.steps[telling.step]?.title ?? ''}
          </ViewLink>
        )}
        {!framed && (
          <ViewLink action={{ do: 'ask', question: view.question, opened: null }} class="button quiet-button">
            Leave the story
          </ViewLink>
        )}
      </nav>
      {cited.length > 0 && <Cited ids={cited} />}
      <h3>All steps</h3>
      <ol class="story-steps">
        {story.steps.map(({ title }, index) => (
          <li key={index}>
            <ViewLink
              action={{ do: 'tell', view: stepView(story, telling.story, index + 1) }}
              current={index + 1 === telling.step}
            >
              {title}
            </ViewLink>
          </li>
        ))}
      </ol>
    </article>
  );
}

/** The claims that a caption rests on, by their numbers in it. */
function Cited({ ids }: { readonly ids: readonly string[] }) {
  const words = useOutcome(ids.join(' '), (signal) => ask(ClaimWordsDocument, { ids: [...ids] }, signal)).value;
  const claims = new Map(
    words?.nodes.flatMap((node, index) =>
      node !== null && 'sentence' in node ? [[ids[index] ?? '', node] as const] : [],
    ),
  );
  return (
    <section aria-labelledby="cited-title">
      <h3 id="cited-title">Evidence</h3>
      <ol class="sentence-list story-cited">
        {ids.map((id) => (
          <li key={id}>
            <ViewLink action={{ do: 'open', opened: { what: 'claim', id } }}>{claims.get(id)?.sentence ?? id}</ViewLink>
            <span class="quiet small">
              {[claims.get(id)?.saidBy, claims.get(id)?.when?.text].filter((each) => each != null).join(', ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
