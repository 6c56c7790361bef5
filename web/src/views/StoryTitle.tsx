import type { ComponentChildren } from 'preact';
import { asOfInWords } from '../state/wording.js';

interface StoryTitleProps {
  /** The day that the question asks about. */
  readonly asOf: string | null;
  readonly children: ComponentChildren;
}

/** The heading of an answer, with its day and what the day keeps. */
export function StoryTitle({ asOf, children }: StoryTitleProps) {
  return (
    <>
      <h2 id="panel-title" tabIndex={-1}>
        {children}
        {asOfInWords(asOf)}
      </h2>
      <UndatedNote asOf={asOf} />
    </>
  );
}

/** Says what a question about a day keeps. */
export function UndatedNote({ asOf }: { readonly asOf: string | null }) {
  return asOf === null ? null : (
    <p class="summary quiet small">Claims without a date are kept, because nothing says when they do not hold.</p>
  );
}
