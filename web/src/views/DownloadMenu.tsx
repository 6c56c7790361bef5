import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scene } from '../scenes/scene.js';
import { DOWNLOADS, exportOf } from '../state/export.js';
import { BLANK, type Question } from '../state/view.js';
import { Icon } from './Icon.js';

/** A menu to download the view in each format that the server writes. */
export function DownloadMenu({ scene }: { readonly scene: Scene | undefined }) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && menu.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);
  const { part, query } = exportOf(scene === undefined ? BLANK.overview : answeredBy(scene));
  return (
    <div
      ref={menu}
      class="download"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        class="button"
        aria-label="Download"
        aria-expanded={open}
        aria-controls="downloads"
        onClick={() => setOpen(!open)}
      >
        <Icon name="download" />
        <span class="wide-only">Download</span>
      </button>
      <div id="downloads" class="download-list" role="group" aria-label="Download" hidden={!open}>
        <p class="download-part">{part}</p>
        {DOWNLOADS.map(({ title, formats }) => (
          <section key={title}>
            <p class="quiet small">{title}</p>
            <ul>
              {formats.map(([format, name]) => (
                <li key={format}>
                  <a href={`/export/${format}${query}`} onClick={() => setOpen(false)}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

/**
 * The question that a scene answers, with both sides of a comparison, which the user need not name. Where there is
 * nothing to show there is no file either, so the whole graph is offered.
 */
function answeredBy({ question, story, entities }: Scene): Question {
  if (entities.length === 0 || story.tells === 'nothing') return BLANK.overview;
  if (question.mode !== 'compare' || story.tells !== 'comparison') return question;
  const { entity, a, b } = story.comparison;
  return { ...question, entity: entity.id, a: a.id, b: b.id };
}
