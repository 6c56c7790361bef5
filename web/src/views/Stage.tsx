import { useExplorer } from '../app/context.js';
import type { Outcome } from '../app/hooks.js';
import type { Positions } from '../graph/arrange.js';
import type { Palette } from '../graph/palette.js';
import type { Measures, Scene, Story } from '../scenes/scene.js';
import { Legend } from './Legend.js';
import { PictureView } from './PictureView.js';
import { Loading, Problem } from './States.js';
import { TableView } from './TableView.js';
import { TimeBrush } from './TimeBrush.js';

export interface StageProps {
  readonly outcome: Outcome<Scene>;
  /** Whether the scene is of the kind that is asked for, and not of the one before. */
  readonly isCurrent: boolean;
  /** Whether it has entities, all of kinds that are hidden. */
  readonly allHidden: boolean;
  readonly measures: Measures;
  readonly palette: Palette;
  /** Gets a way to read where the picture has its entities. */
  readonly positions: { current: (() => Positions) | null };
}

/** The answer as a picture or a table, with its legend. */
export function Stage({ outcome, isCurrent, allHidden, measures, palette, positions }: StageProps) {
  const { view } = useExplorer();
  const scene = isCurrent ? outcome.value : undefined;
  return (
    <main class="stage" data-mode={view.question.mode} aria-busy={outcome.loading}>
      <div class="canvas">
        {scene !== undefined && view.as === 'picture' && scene.entities.length > 0 && (
          <PictureView scene={scene} measures={measures} palette={palette} positions={positions} />
        )}
        {scene !== undefined && view.as === 'table' && scene.entities.length > 0 && !allHidden && (
          <TableView scene={scene} measures={measures} />
        )}
        {scene !== undefined && scene.entities.length === 0 && <EmptyStage text={hintOf(scene.story)} />}
        {scene !== undefined && allHidden && <EmptyStage text="Every kind of entity here is hidden." />}
        {outcome.loading && (
          <div class="veil">
            <Loading what="Loading …" />
          </div>
        )}
        {outcome.problem && !outcome.loading && <Problem problem={outcome.problem} retry={outcome.retry} />}
        {scene !== undefined && scene.notice !== null && <p class="notice">{scene.notice}</p>}
      </div>
      {scene !== undefined && <Legend scene={scene} measures={measures} palette={palette} />}
      {view.question.mode === 'time' && (
        <TimeBrush question={view.question} story={scene?.story.tells === 'time' ? scene.story : null} />
      )}
    </main>
  );
}

function EmptyStage({ text }: { readonly text: string }) {
  return <p class="empty-stage">{text}</p>;
}

function hintOf(story: Story): string {
  switch (story.tells) {
    case 'question':
      return story.hint;
    case 'nothing':
    case 'no path':
      return story.message;
    case 'strays':
      return `Not found: ${story.strays.map(({ text }) => `“${text}”`).join(', ')}.`;
    default:
      return 'There is nothing to show.';
  }
}
