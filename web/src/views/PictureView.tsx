import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useExplorer } from '../app/context.js';
import { TALL, useMedia } from '../app/hooks.js';
import type { Sight } from '../graph/in-sight.js';
import { usePositions } from '../app/positions.js';
import type { Positions } from '../graph/arrange.js';
import { buildModel, type PictureModel } from '../graph/model.js';
import type { Measures } from '../scenes/scene.js';
import type { Palette } from '../graph/palette.js';
import { Picture } from '../graph/picture.js';
import type { Box } from '../graph/place-labels.js';
import type { Heading } from '../graph/steer.js';
import type { Arrangement, Scene } from '../scenes/scene.js';
import { MAX_IN_LINK } from '../state/arranged.js';
import type { CameraView } from '../state/view.js';
import { capitalised, countInWords } from '../state/wording.js';
import { ArrangedNotes } from './ArrangedNotes.js';
import { Selected } from './Selected.js';
import { Icon } from './Icon.js';

interface PictureViewProps {
  readonly scene: Scene;
  readonly sight: Sight;
  readonly measures: Measures;
  readonly palette: Palette;
  /** Is given a way to tell where the entities stand. */
  readonly positions: { current: (() => Positions) | null };
}

const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const PLAIN: Arrangement = { by: 'forces' };

/** The scene as a picture that users can navigate by pointer, touch and keyboard. */
export function PictureView({ scene, sight, measures, palette, positions: told }: PictureViewProps) {
  const { view, act, announce, record, framed, undo, redo, steps } = useExplorer();
  const frame = useRef<HTMLDivElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const notes = useRef<HTMLDivElement>(null);
  const picture = useRef<Picture | null>(null);
  /** Where the picture itself came to rest, until this view has heard of it. */
  const rested = useRef<readonly (CameraView | null)[]>([]);
  const latest = useRef(scene);
  latest.current = scene;
  const named = useRef(record);
  named.current = record;
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [selecting, setSelecting] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const tall = useMedia(TALL);

  // Layout effects, because others wait for the page to be painted without a picture.
  useLayoutEffect(() => {
    if (frame.current === null) return;
    try {
      picture.current = new Picture(
        frame.current,
        {
          openEntity: (id) => act({ do: 'open', opened: { what: 'entity', id } }),
          openClaim: (id) => act({ do: 'open', opened: { what: 'claim', id } }),
          expand: (id) => act({ do: 'expand', id }),
          close: () => act({ do: 'open', opened: null }),
          pin: (moved) => act({ do: 'pin', pins: moved }),
          select: (ids) => {
            setSelected(ids);
            announce(ids.length === 0 ? 'Nothing is selected.' : `${ids.length} selected`);
          },
          encircled: () => setSelecting(false),
          refuse: () => announce(`A link holds ${MAX_IN_LINK} places, so no more than that are moved together.`),
          look: (camera) => {
            rested.current = [...rested.current, camera];
            act({ do: 'look', camera });
          },
          reach: (id) => {
            const entity = latest.current.entities.find((candidate) => candidate.id === id);
            if (entity !== undefined)
              announce(
                `${entity.name}, ${named.current.kind(entity.kind).one}, ${countInWords(entity.degree, 'claim')}`,
              );
          },
        },
        palette,
        () => boxesOver(frame.current, [tools.current, notes.current]),
      );
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    told.current = () => picture.current?.positions() ?? new Map();
    return () => {
      told.current = null;
      picture.current?.end();
      picture.current = null;
    };
    // The picture lives as long as this view. The effects below set its content.
  }, []);

  const { pins, layout } = view.arranged;
  const { positions, discs, settled, guides, note, apart } = usePositions(scene, layout, tall);
  // A layout that the user has chosen has no areas for groups.
  const arrangement = layout.by === 'usual' ? scene.arrangement : PLAIN;
  const model = useMemo(
    () => buildModel({ ...scene, arrangement }, sight, view, measures, palette, apart),
    [scene, arrangement, apart, sight, view.colour, view.size, measures, palette],
  );
  useLayoutEffect(() => {
    if (picture.current !== null) picture.current.selection.selecting = selecting;
  }, [selecting]);
  useLayoutEffect(() => picture.current?.setStill(still), [still]);
  useLayoutEffect(() => picture.current?.setPalette(palette), [palette]);
  // Before the picture is shown, so that it is drawn once.
  useLayoutEffect(() => picture.current?.focus(view.opened?.id ?? null), [view.opened?.id]);
  useLayoutEffect(() => {
    if (positions === null) return;
    picture.current?.show(model, { arrangement: positions, discs, centre: centreOf(arrangement), pins, guides });
  }, [model, positions, pins]);
  useLayoutEffect(() => {
    if (settled && view.opened !== null) picture.current?.bringIntoSight(view.opened.id);
  }, [view.opened?.id, settled]);
  useLayoutEffect(() => {
    const own = rested.current.indexOf(view.camera);
    rested.current = own < 0 ? [] : rested.current.slice(own + 1);
    // The reader may have moved the picture on since it came to rest there.
    if (own >= 0) return;
    picture.current?.lookFrom(view.camera);
  }, [view.camera, scene]);

  const press = (event: KeyboardEvent): void => {
    const shown = picture.current;
    if (shown === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const heading = HEADINGS[event.key];
    const reached = shown.reached();
    const moves: Readonly<Record<string, () => void>> = {
      Enter: () => {
        if (reached !== null) act({ do: 'open', opened: { what: 'entity', id: reached } });
      },
      e: () => {
        if (reached !== null) act({ do: 'expand', id: reached });
      },
      '+': () => shown.zoom(1 / 1.5),
      '-': () => shown.zoom(1.5),
      '0': () => shown.lookFrom(null),
      ' ': () => shown.toggleReached(),
      Escape: () => {
        if (selected.length > 0) shown.selection.clear();
        else act({ do: 'open', opened: null });
      },
    };
    const move =
      heading === undefined
        ? moves[event.key]
        : (): void => (event.shiftKey ? shown.nudge(heading) : shown.steer(heading));
    if (move === undefined) return;
    event.preventDefault();
    move();
  };

  return (
    <div class="picture">
      {model.groups.length > 0 && (
        <AboutGroups
          model={model}
          whole={view.camera === null}
          goTo={(id) => {
            if (id === '') picture.current?.lookFrom(null);
            else picture.current?.goToGroup(id);
          }}
        />
      )}
      {note !== null && (
        <div class="picture-about">
          <p>{note}.</p>
        </div>
      )}
      <div
        ref={frame}
        class="picture-frame"
        role="application"
        tabIndex={0}
        aria-roledescription="picture of the graph"
        aria-label={`${countInWords(model.nodes.length, 'entity', 'entities')} and ${countInWords(model.edges.length, 'claim')}. Arrow keys move between entities, with Shift they move the entity itself, Enter opens one, Space selects it, e expands it, plus and minus zoom. The table has the same content.`}
        data-settled={settled && positions !== null}
        onKeyDown={press}
        onBlur={() => picture.current?.leave()}
      />
      {failure !== null && (
        <div class="state picture-failure" role="alert">
          <p class="state-title">This browser cannot draw the picture</p>
          <p>The picture needs WebGL. The table has the same content. ({failure})</p>
          <button type="button" class="button" onClick={() => act({ do: 'show', as: 'table' })}>
            Show the table
          </button>
        </div>
      )}
      <div ref={notes} class="arranged-notes">
        {selected.length > 0 && <Selected ids={selected} clear={() => picture.current?.selection.clear()} />}
        <ArrangedNotes scene={scene} />
      </div>
      <div ref={tools} class="picture-tools">
        {!framed && (
          <div class="tool-group" role="group" aria-label="Arrange">
            <button
              type="button"
              aria-label="Select several: draw a line around them, or click on each"
              title="Select several: draw a line around them, or click on each"
              aria-pressed={selecting}
              onClick={() => setSelecting(!selecting)}
            >
              <Icon name="lasso" />
            </button>
            {(
              [
                ['undo', 'Undo', 'Ctrl+Z', steps.canUndo, undo],
                ['redo', 'Redo', 'Ctrl+Shift+Z', steps.canRedo, redo],
              ] as const
            ).map(([icon, label, keys, isPossible, go]) => (
              // Not disabled, because the keyboard would then be nowhere after the last step.
              <button
                key={icon}
                type="button"
                aria-label={label}
                title={`${label} (${keys})`}
                aria-disabled={!isPossible}
                onClick={() => {
                  if (isPossible) go();
                }}
              >
                <Icon name={icon} />
              </button>
            ))}
          </div>
        )}
        <div class="tool-group" role="group" aria-label="Zoom">
          <button type="button" aria-label="Zoom in" onClick={() => picture.current?.zoom(1 / 1.5)}>
            <Icon name="plus" />
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => picture.current?.zoom(1.5)}>
            <Icon name="minus" />
          </button>
          <button type="button" aria-label="Fit to screen" onClick={() => picture.current?.lookFrom(null)}>
            <Icon name="fit" />
          </button>
        </div>
      </div>
    </div>
  );
}

interface AboutGroupsProps {
  readonly model: PictureModel;
  /** Whether the picture shows everything. */
  readonly whole: boolean;
  readonly goTo: (group: string) => void;
}

/** Says what the overview of a large graph shows, and leads to its groups without a pointer. */
function AboutGroups({ model: { nodes, groups }, whole, goTo }: AboutGroupsProps) {
  const { record } = useExplorer();
  const [chosen, setChosen] = useState('');
  const shown = useMemo(() => {
    const ids = new Set(nodes.map(({ id }) => id));
    return groups
      .map(({ id, names, members }) => ({ id, names, size: members.filter((member) => ids.has(member)).length }))
      .filter(({ size }) => size > 0);
  }, [nodes, groups]);
  useLayoutEffect(() => {
    if (whole) setChosen('');
  }, [whole]);
  return (
    <div class="picture-about">
      <p>
        <strong>{capitalised(record.subject)}</strong>: {countInWords(nodes.length, 'entity', 'entities')} in{' '}
        {countInWords(shown.length, 'group')}
        <span class="picture-about-more">, by the claims among them</span>.
      </p>
      <select
        aria-label="Go to a group"
        value={chosen}
        onChange={({ currentTarget: { value } }): void => {
          setChosen(value);
          goTo(value);
        }}
      >
        <option value="">All groups</option>
        {shown.map(({ id, names, size }) => (
          <option key={id} value={id}>
            {names.join(', ')} ({size})
          </option>
        ))}
      </select>
    </div>
  );
}

/** The boxes of elements that cover the frame, in the frame's pixels. */
function boxesOver(frame: HTMLElement | null, elements: readonly (HTMLElement | null)[]): readonly Box[] {
  if (frame === null) return [];
  const { left, top } = frame.getBoundingClientRect();
  return elements.flatMap((element) => {
    if (element === null) return [];
    const box = element.getBoundingClientRect();
    return [{ left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top }];
  });
}

function centreOf(arrangement: Arrangement): string | undefined {
  return arrangement.by === 'forces' ? arrangement.centre : undefined;
}
