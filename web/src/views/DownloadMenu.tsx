import { useMemo, useState } from 'preact/hooks';
import { download } from '../api/download.js';
import type { AboutRecord } from '../api/record.js';
import { useExplorer } from '../app/context.js';
import { useMenu } from '../app/menu.js';
import type { Filtering } from '../app/sight.js';
import type { Positions } from '../graph/arrange.js';
import { paletteOf } from '../graph/palette.js';
import type { Measures, Scene } from '../scenes/scene.js';
import { highlightedIn, viewForExport } from '../graph/shown.js';
import { DOWNLOADS, STORY_DOWNLOADS, exportOf } from '../state/export.js';
import type { Story } from '../state/story.js';
import { BLANK, isHeld, type Question } from '../state/view.js';
import { capitalised, countInWords } from '../state/wording.js';
import { useFiltersInWords } from './facet-words.js';
import { Icon } from './Icon.js';

export interface DownloadMenuProps {
  readonly scene: Scene | undefined;
  /** The story that is told, if one is. */
  readonly story: Story | undefined;
  readonly filtering: Filtering;
  readonly measures: Measures;
  /** Where the picture has its entities; null where there is none. */
  readonly positions: () => Positions | null;
}

/**
 * A menu to download what is on the screen, in each format that the server writes. The links themselves lead to the
 * question's whole answer, for those who copy them.
 */
export function DownloadMenu({ scene, story, filtering: { sight, traits }, measures, positions }: DownloadMenuProps) {
  const { view, record } = useExplorer();
  const [onlyHighlighted, setOnlyHighlighted] = useState(true);
  const [under, setUnder] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const { menu, button, onKeyDown } = useMenu(open, setOpen);
  const filters = useFiltersInWords(view.filters, traits);
  const whole = exportOf(scene === undefined ? BLANK.overview : answeredBy(scene), view.filters);
  const highlighted = useMemo(
    () => (scene === undefined || sight === undefined || !open ? null : highlightedIn(scene, sight, view)),
    [scene, sight, view.opened, open],
  );
  const part = onlyHighlighted && highlighted !== null ? highlighted : sight;
  // Where nothing is shown, there is a file of something else. And a view of very many goes into no request.
  const isShown = part !== undefined && part.entities.length > 0 && part.claims.length <= MOST_CLAIMS;
  const make = async (name: string, file: () => Promise<void>): Promise<void> => {
    setUnder(name);
    setProblem(null);
    try {
      await file();
      setOpen(false);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setUnder(null);
    }
  };
  const getStory = (format: string, name: string): Promise<void> => {
    const { story: id } = view.telling ?? { story: '' };
    return make(name, () =>
      isHeld(id)
        ? download(format, '', { story })
        : download(format, `?${new URLSearchParams({ story: id }).toString()}`),
    );
  };
  const get = async (format: string, name: string): Promise<void> => {
    if (scene === undefined || part === undefined) return;
    await make(name, async () => {
      const title = downloadTitle(
        document.title,
        view.hidden.map((kind) => record.kind(kind).many),
        filters.map(({ text }) => text),
        record,
      );
      const palette = paletteOf('light', record);
      const looks = { scene, view, title, measures, palette, positions: positions() };
      await download(format, whole.query, isShown ? viewForExport(part, looks) : undefined);
    });
  };
  return (
    <div ref={menu} class="download" onKeyDown={onKeyDown}>
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
        <p class="download-part">
          {isShown
            ? `${countInWords(part.entities.length, 'entity', 'entities')} and ${countInWords(part.claims.length, 'claim')}, as they are shown`
            : whole.part}
        </p>
        {highlighted !== null && (
          <label class="download-choice">
            <input
              type="checkbox"
              checked={onlyHighlighted}
              onChange={(event) => setOnlyHighlighted(event.currentTarget.checked)}
            />
            Only what is highlighted
          </label>
        )}
        {problem !== null && (
          <p class="download-problem" role="alert">
            There is no file. {problem}
          </p>
        )}
        {under !== null && <p role="status">Making {under} …</p>}
        {story !== undefined && view.telling !== null && (
          <section>
            <p class="quiet small">This story</p>
            <ul>
              {STORY_DOWNLOADS.map(([format, name]) => (
                <li key={format}>
                  <button type="button" class="link-button" onClick={() => void getStory(format, name)}>
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        {DOWNLOADS.map(({ title, formats }) => (
          <section key={title}>
            <p class="quiet small">{title}</p>
            <ul>
              {formats.map(([format, name]) => (
                <li key={format}>
                  <a
                    href={`/export/${format}${whole.query}`}
                    onClick={(event) => {
                      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
                      event.preventDefault();
                      void get(format, name);
                    }}
                  >
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

/** So many claims take about 200 kB, which servers accept. */
const MOST_CLAIMS = 2_200;

const LIST = new Intl.ListFormat('en-GB');

/** The window's title without the record's own, with what is hidden and the filters that are on. */
function downloadTitle(
  window: string,
  hidden: readonly string[],
  filters: readonly string[],
  { title, subject }: AboutRecord,
): string {
  const named = window === title ? capitalised(subject) : window.replace(` · ${title}`, '');
  const without = hidden.length === 0 ? '' : `, without ${LIST.format(hidden)}`;
  return `${named}${without}${filters.length === 0 ? '' : ` (only ${filters.join('; ')})`}`;
}
