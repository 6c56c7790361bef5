import { useMemo, useRef, useState } from 'preact/hooks';
import { useExplorer } from '../app/context.js';
import type { Story } from '../scenes/scene.js';
import { axisFor, sameYear, type Bin, type Span } from '../state/bins.js';
import type { QuestionOf } from '../state/view.js';
import { countInWords } from '../state/wording.js';

interface TimeBrushProps {
  readonly question: QuestionOf<'time'>;
  /** What the bars count; null until the server has answered. The days can be changed all the same. */
  readonly story: Extract<Story, { tells: 'time' }> | null;
}

/** A bar chart over time. A click or key selects one bar, a drag selects several, and date inputs select any days. */
export function TimeBrush({ question, story }: TimeBrushProps) {
  const { act } = useExplorer();
  const { from, to } = question;
  const chosen: Span | null = from !== null && to !== null && from <= to ? { from, to } : null;
  const { bins, unplaced } = useMemo(() => axisFor(story?.all ?? [], chosen), [story?.all, from, to]);
  const brush = (span: { from: string | null; to: string | null }): void =>
    act({ do: 'ask', question: { mode: 'time', ...span } });
  const year = chosen === null ? null : sameYear(chosen);
  return (
    <section class="time-brush" aria-label="Time">
      <div class="time-controls">
        <label>
          <span>From</span>
          <input
            type="date"
            value={from ?? ''}
            onChange={(event) => brush({ from: event.currentTarget.value || null, to })}
          />
        </label>
        <label>
          <span>to</span>
          <input
            type="date"
            value={to ?? ''}
            onChange={(event) => brush({ from, to: event.currentTarget.value || null })}
          />
        </label>
        {year !== null && !isWholeYear(chosen) && (
          <button type="button" class="button small" onClick={() => brush(wholeYear(year))}>
            All of {year}
          </button>
        )}
        <button
          type="button"
          class="button small"
          disabled={from === null && to === null}
          onClick={() => brush({ from: null, to: null })}
        >
          All time
        </button>
        {unplaced > 0 && (
          <p class="quiet small">
            {countInWords(unplaced, 'more entry is', 'more entries are')} not dated closely enough for one bar.
          </p>
        )}
      </div>
      <Bars bins={bins} chosen={chosen} onBrush={brush} />
    </section>
  );
}

interface BarsProps {
  readonly bins: readonly Bin[];
  readonly chosen: Span | null;
  readonly onBrush: (span: Span) => void;
}

function Bars({ bins, chosen, onBrush }: BarsProps) {
  const group = useRef<HTMLDivElement>(null);
  const [stroke, setStroke] = useState<{ readonly start: number; readonly end: number } | null>(null);
  const highest = Math.max(1, ...bins.map((bin) => bin.count));
  const isIn = (bin: Bin, index: number): boolean =>
    stroke !== null
      ? index >= Math.min(stroke.start, stroke.end) && index <= Math.max(stroke.start, stroke.end)
      : chosen !== null && bin.from <= chosen.to && bin.to >= chosen.from;
  const entry = Math.max(0, bins.findIndex(isIn));
  const apply = (start: number, end: number): void => {
    const first = bins[Math.min(start, end)];
    const last = bins[Math.max(start, end)];
    if (first !== undefined && last !== undefined) onBrush({ from: first.from, to: last.to });
  };
  const press = (event: KeyboardEvent, index: number): void => {
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: bins.length - 1 }[event.key];
    if (target === undefined || target < 0 || target >= bins.length) return;
    event.preventDefault();
    group.current?.querySelectorAll('button')[target]?.focus();
    if (event.shiftKey) setStroke({ start: stroke?.start ?? index, end: target });
    else setStroke(null);
  };
  const under = (event: PointerEvent): number => {
    const at = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-bin]');
    return at ? Number(at.dataset['bin']) : -1;
  };
  return (
    <div
      ref={group}
      class="bars"
      role="group"
      aria-label="Dated claims and events. Use the arrow keys to move, Enter to select, and Shift with an arrow key to extend the selection."
      onPointerMove={(event) => {
        const index = under(event);
        if (stroke !== null && event.buttons === 1 && index >= 0 && index !== stroke.end)
          setStroke({ start: stroke.start, end: index });
      }}
      onPointerLeave={() => setStroke(null)}
      onPointerUp={() => {
        if (stroke === null) return;
        setStroke(null);
        if (stroke.start !== stroke.end) apply(stroke.start, stroke.end);
      }}
    >
      {bins.map((bin, index) => (
        <button
          key={bin.from}
          type="button"
          class="bar"
          data-bin={index}
          tabIndex={index === entry ? 0 : -1}
          aria-pressed={isIn(bin, index)}
          aria-label={`${bin.name}: ${countInWords(bin.count, 'entry', 'entries')}`}
          title={`${bin.name}: ${countInWords(bin.count, 'entry', 'entries')}`}
          onKeyDown={(event) => press(event, index)}
          onPointerDown={() => setStroke({ start: index, end: index })}
          onClick={() => {
            apply(stroke?.start ?? index, stroke?.end ?? index);
            setStroke(null);
          }}
        >
          <span
            class="bar-fill"
            style={{ height: `${bin.count === 0 ? 0 : 12 + 88 * Math.sqrt(bin.count / highest)}%` }}
          />
          {/* The style sheet draws the short name, because the button's accessible name already has the month in full. */}
          <span class="bar-tick" aria-hidden="true" data-tick={bin.tick} />
        </button>
      ))}
    </div>
  );
}

function wholeYear(year: number): Span {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function isWholeYear(span: Span | null): boolean {
  return span !== null && span.from.endsWith('-01-01') && span.to.endsWith('-12-31');
}
