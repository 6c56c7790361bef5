import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ask } from '../api/client.js';
import { SearchDocument, type SearchQuery } from '../api/operations.generated.js';
import { useExplorer } from '../app/context.js';
import { rememberNames, useOutcome, useSettled } from '../app/hooks.js';
import type { EntityBrief } from '../scenes/scene.js';
import { countInWords } from '../state/wording.js';
import { Icon, KindMark } from './Icon.js';

type Hit = SearchQuery['search'][number];

export interface EntityComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  /** The chosen entity. Its name is in the box until the user types. */
  readonly chosen?: EntityBrief | null;
  readonly onChoose: (entity: EntityBrief) => void;
  readonly onClear?: () => void;
  /** Offers to ask what is typed as a question in plain English. */
  readonly onAsk?: ((text: string) => void) | undefined;
  /** Hides the label from everyone but screen readers. */
  readonly quietLabel?: boolean;
  /** Clears the box after a choice, for boxes that navigate or add to a list. */
  readonly emptiesItself?: boolean;
  readonly shortcut?: string;
}

/** A search box for entities that follows the ARIA pattern "editable combobox with list autocomplete". */
export function EntityCombobox(props: EntityComboboxProps) {
  const {
    label,
    placeholder,
    chosen = null,
    onChoose,
    onClear,
    onAsk,
    quietLabel = false,
    emptiesItself = false,
  } = props;
  const { record } = useExplorer();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  // Enter was pressed before the suggestions for what is in the box were there.
  const [awaited, setAwaited] = useState(false);
  const wanted = (typed ?? '').trim();
  const text = useSettled(wanted, 120);
  const { value, loading, problem } = useOutcome(text === '' ? null : text, (signal) =>
    ask(SearchDocument, { text }, signal),
  );
  const hits: readonly Hit[] = text === '' ? [] : (value?.search ?? []);
  const shown = open && wanted !== '';
  const current = !loading && text === wanted;
  // Where the search fails, its problem is shown instead.
  const asks = onAsk !== undefined && wanted !== '' && problem === undefined;
  const usual = asks && isQuestion(wanted) ? hits.length : 0;
  useEffect(() => setActive(usual), [value, usual]);
  useEffect(() => {
    if (!awaited || !current) return;
    setAwaited(false);
    if (shown) take(usual);
  }, [awaited, current]);
  useShortcut(props.shortcut, input);

  const choose = (hit: Hit | undefined): void => {
    if (hit === undefined) return;
    rememberNames([hit.entity]);
    setOpen(false);
    setTyped(null);
    if (emptiesItself && input.current) input.current.value = '';
    onChoose(hit.entity);
  };
  const take = (index: number): void => {
    if (index < hits.length || !asks) {
      choose(hits[index]);
      return;
    }
    setOpen(false);
    setTyped(null);
    if (input.current) input.current.value = '';
    onAsk(wanted);
  };
  const press = (event: KeyboardEvent): void => {
    const last = hits.length - (asks ? 0 : 1);
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => (shown ? setActive(active >= last ? 0 : active + 1) : setOpen(true)),
      ArrowUp: () => setActive(active <= 0 ? last : active - 1),
      Enter: () => {
        if (!shown) return;
        if (current) take(active);
        else setAwaited(true);
      },
      Escape: () => {
        setAwaited(false);
        if (shown) setOpen(false);
        else setTyped(null);
      },
    };
    const move = moves[event.key];
    if (move === undefined || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };

  return (
    <div class="combobox">
      <label for={id} class={quietLabel ? 'for-ears' : 'combobox-label'}>
        {label}
      </label>
      <div class="combobox-box">
        <Icon name="search" />
        <input
          ref={input}
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          placeholder={placeholder}
          value={typed ?? (emptiesItself ? '' : (chosen?.name ?? ''))}
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && (hits.length > 0 || asks) ? `${id}-${active}` : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setAwaited(false);
            setOpen(true);
            if (event.currentTarget.value === '' && chosen !== null) onClear?.();
          }}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={press}
          onBlur={() => {
            setAwaited(false);
            setOpen(false);
            if (!emptiesItself) setTyped(null);
          }}
        />
        {props.shortcut !== undefined && <kbd aria-hidden="true">{props.shortcut}</kbd>}
      </div>
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={`${label}: suggestions`}
        hidden={!shown || (hits.length === 0 && !asks)}
      >
        {hits.map((hit, index) => (
          <li
            key={hit.entity.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={keepFocus}
            onClick={() => choose(hit)}
            onPointerMove={() => setActive(index)}
          >
            <KindMark kind={hit.entity.kind} />
            <span class="option-name">
              {hit.entity.name}
              {hit.matched !== hit.entity.name && <span class="option-matched"> {hit.matched}</span>}
            </span>
            <span class="option-kind">{record.kind(hit.entity.kind).one}</span>
          </li>
        ))}
        {asks && (
          <li
            id={`${id}-${hits.length}`}
            role="option"
            aria-selected={active === hits.length}
            onMouseDown={keepFocus}
            onClick={() => take(hits.length)}
            onPointerMove={() => setActive(hits.length)}
          >
            <Icon name="search" />
            <span class="option-name">Ask “{wanted}”</span>
          </li>
        )}
      </ul>
      {shown && !asks && !loading && text !== '' && hits.length === 0 && (
        <p class="combobox-nothing">
          {problem === undefined
            ? `No entity is called “${text}”. Try another spelling or an acronym.`
            : problem.message}
        </p>
      )}
      <span class="for-ears" role="status">
        {shown && !loading && text !== '' ? countInWords(hits.length, 'suggestion') : ''}
      </span>
    </div>
  );
}

/**
 * Keeps the focus in the box, because the list closes without it. The choice itself waits for the click: a list that
 * closes when the finger comes down lets the tap land on what is beneath.
 */
function keepFocus(event: Event): void {
  event.preventDefault();
}

/** Whether a text looks like a question rather than a name. */
function isQuestion(text: string): boolean {
  return (
    /\?$/.test(text) ||
    /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|can|tell|show|list)\s+\S+\s/i.test(
      text,
    )
  );
}

function useShortcut(key: string | undefined, input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    if (key === undefined) return;
    const listen = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      if (event.key !== key || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key, input]);
}
