import type { Span } from '../state/bins.js';
import { barOf, placeOf, type Dated } from '../state/span-bar.js';

interface SpanBarProps {
  readonly when: Dated;
  readonly axis: Span;
  /** The chosen days, which are shaded. */
  readonly chosen?: Span | null;
}

/** A date as a bar on the axis of all dates. The text beside it says the same. An arrow marks an unknown end. */
export function SpanBar({ when, axis, chosen = null }: SpanBarProps) {
  const { left, width, openStart, openEnd, loose } = barOf(when, axis);
  return (
    <span class="span-track" aria-hidden="true">
      {chosen !== null && (
        <span
          class="span-chosen"
          style={{
            left: `${placeOf(chosen.from, axis)}%`,
            width: `${Math.max(0.5, placeOf(chosen.to, axis, 1) - placeOf(chosen.from, axis))}%`,
          }}
        />
      )}
      <span
        class="span-bar"
        data-open-start={openStart}
        data-open-end={openEnd}
        data-loose={loose}
        style={{ left: `${left}%`, width: `${width}%` }}
      />
    </span>
  );
}
