import { useEffect } from 'preact/hooks';
import type { AboutQuery } from '../api/operations.generated.js';
import { useExplorer } from '../app/context.js';
import { useNames, type Outcome } from '../app/hooks.js';
import type { Story } from '../state/story.js';
import { questionTitle } from '../state/title.js';
import { entitiesAsked } from '../state/view.js';
import { capitalised } from '../state/wording.js';
import { EmbedCredit } from './EmbedCredit.js';
import { Panel } from './Panel.js';
import { Stage, type StageProps } from './Stage.js';

interface EmbedFrameProps extends StageProps {
  readonly about: AboutQuery['statistics'] | undefined;
  readonly story: Outcome<Story>;
}

/**
 * A view in a frame of somebody's page: its title, its picture and legend, and where it is from. A claim or an entity
 * that the reader selects opens beside the picture. Everything else is one link away, in the explorer.
 */
export function EmbedFrame({ about, story, ...stage }: EmbedFrameProps) {
  const { view, record } = useExplorer();
  const { question, opened, telling } = view;
  const ids = entitiesAsked(question);
  const names = useNames(ids);
  const title = questionTitle(question, (id) => names[ids.indexOf(id ?? '')]?.name ?? '…');
  useEffect(leaveWheelToPage, []);
  // These answers are texts.
  const isText = question.mode === 'ask' || question.mode === 'quality' || question.mode === 'stories';
  return (
    <>
      <header class="frame-title">
        <h1>{(telling === null ? title : story.value?.title) ?? capitalised(record.subject)}</h1>
      </header>
      <Stage {...stage} />
      {(opened !== null || isText || telling !== null) && (
        <Panel outcome={stage.outcome} sight={stage.filtering.sight} about={about} story={story} />
      )}
      <EmbedCredit scene={stage.isCurrent ? stage.outcome.value : undefined} about={about} />
    </>
  );
}

/**
 * Whoever scrolls through a page does not want a picture in it to zoom, until they have pressed something in it. Ctrl
 * and the wheel, and two fingers on a touchpad, zoom it at once.
 */
function leaveWheelToPage(): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let isUsed = false;
  const use = (): void => {
    isUsed = true;
  };
  const leave = (): void => {
    isUsed = false;
  };
  window.addEventListener('pointerdown', use, { capture: true, signal });
  window.addEventListener('blur', leave, { signal });
  window.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !isUsed) event.stopPropagation();
    },
    { capture: true, signal },
  );
  return () => controller.abort();
}
