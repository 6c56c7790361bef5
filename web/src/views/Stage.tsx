import type { ComponentChildren } from 'preact';
import { useExplorer } from '../app/context.js';
import type { Outcome } from '../app/hooks.js';
import type { Filtering } from '../app/sight.js';
import type { Positions } from '../graph/arrange.js';
import type { Palette } from '../graph/palette.js';
import type { Measures, Scene, Story } from '../scenes/scene.js';
import { FilterChips } from './FilterChips.js';
import { ArrangedNotes } from './ArrangedNotes.js';
import { Legend } from './Legend.js';
import { PictureView } from './PictureView.js';
import { Loading, Problem } from './States.js';
import { TableView } from './TableView.js';
import { TimeBrush } from './TimeBrush.js';

export interface StageProps {
  readonly outcome: Outcome<Scene>;
  /** Whether the scene is of the kind that is asked for, and not of the one before. */
  readonly isCurrent: boolean;
  readonly filtering: Filtering;
  readonly measures: Measures;
  readonly palette: Palette;
  /** Gets a way to read where the picture has its entities. */
  readonly positions: { current: (() => Positions) | null };
}

/** The answer as a picture or a table, with its legend. */
export function Stage({ outcome, isCurrent, filtering, measures, palette, positions }: StageProps) {
  const { view, act } = useExplorer();
  const scene = isCurrent ? outcome.value : undefined;
  const { sight, emptied } = filtering;
  const isThere = scene !== undefined && sight !== undefined && scene.entities.length > 0;
  const loading = outcome.loading || filtering.loading;
  const hidesByHand = view.arranged.hidden.length + view.arranged.kept.length > 0;
  const problem = outcome.problem ?? filtering.problem;
  return (
    <main class="stage" data-mode={view.question.mode} aria-busy={loading}>
      <div class="canvas">
        {isThere && view.as === 'picture' && emptied !== 'filters' && (
          <PictureView scene={scene} sight={sight} measures={measures} palette={palette} positions={positions} />
        )}
        {isThere && view.as === 'table' && emptied === null && (
          <TableView scene={scene} sight={sight} measures={measures} />
        )}
        {scene !== undefined && scene.entities.length === 0 && <EmptyStage text={hintOf(scene.story)} />}
        {scene !== undefined && emptied === 'kinds' && (
          <EmptyStage text={hidesByHand ? 'Every entity here is hidden.' : 'Every kind of entity here is hidden.'} />
        )}
        {scene !== undefined && emptied !== null && (view.as === 'table' || emptied === 'filters') && (
          <div class="arranged-notes">
            <ArrangedNotes scene={scene} />
          </div>
        )}
        {scene !== undefined && emptied === 'filters' && (
          <EmptyStage text="No claim here passes the filters." isFiltered>
            <button type="button" class="button" onClick={() => act({ do: 'no-filters' })}>
              Remove all filters
            </button>
          </EmptyStage>
        )}
        {loading && (
          <div class="veil">
            <Loading what="Loading …" />
          </div>
        )}
        {problem && !loading && (
          <Problem problem={problem} retry={outcome.problem === undefined ? filtering.retry : outcome.retry} />
        )}
        {scene !== undefined && scene.notice !== null && <p class="notice">{scene.notice}</p>}
      </div>
      <FilterChips filtering={filtering} />
      {scene !== undefined && <Legend scene={scene} filtering={filtering} measures={measures} palette={palette} />}
      {view.question.mode === 'time' && (
        <TimeBrush question={view.question} story={scene?.story.tells === 'time' ? scene.story : null} />
      )}
    </main>
  );
}

interface EmptyStageProps {
  readonly text: string;
  readonly isFiltered?: boolean;
  readonly children?: ComponentChildren;
}

function EmptyStage({ text, isFiltered = false, children }: EmptyStageProps) {
  return (
    <div class="empty-stage" data-filtered={isFiltered}>
      <p>{text}</p>
      {children}
    </div>
  );
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
