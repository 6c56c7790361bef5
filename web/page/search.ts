import { chooseClaim, chooseEntity } from './choice.js';
import { claims, entities } from './contents.js';
import { make, one } from './elements.js';

interface Entry {
  readonly name: string;
  /** What it is. */
  readonly more: string;
  readonly isClaim: boolean;
  /** What it is found by. */
  readonly names: readonly string[];
  readonly choose: () => void;
}

/** How many hits are listed. */
const MOST = 12;

const search = one('#search', HTMLInputElement);
const found = one('#found', HTMLElement);
const said = one('#said', HTMLElement);

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    // Accents, and the signs around what is written from right to left.
    .replace(/[\u0300-\u036f\u2066-\u2069]/g, '')
    .toLowerCase();

/** Names, other names and Japanese names, whatever their case and accents; then the claims' sentences and quotes. */
const entries: readonly Entry[] = [
  ...entities.map((entity): Entry => {
    const { name = '', kind = '', names = '[]' } = entity.article.dataset;
    const all = (JSON.parse(names) as string[]).map(plain);
    return { name, more: kind, isClaim: false, names: all, choose: () => chooseEntity(entity) };
  }),
  ...claims.map((claim): Entry => {
    const name = claim.item.querySelector('.sentence')?.textContent ?? '';
    const names = [plain(claim.item.textContent)];
    return { name, more: 'claim', isClaim: true, names, choose: () => chooseClaim(claim) };
  }),
];

let hits: readonly Entry[] = [];
let active = -1;

function hide(): void {
  hits = [];
  active = -1;
  found.replaceChildren();
  search.setAttribute('aria-expanded', 'false');
  search.removeAttribute('aria-activedescendant');
}

function seek(): void {
  const words = plain(search.value.trim());
  hide();
  if (words === '') return;
  const rank = ({ isClaim, names }: Entry): number => {
    if (isClaim) return 4;
    if (names.includes(words)) return 1;
    return names.some((name) => name.startsWith(words)) ? 2 : 3;
  };
  hits = entries
    .filter(({ names }) => names.some((name) => name.includes(words)))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST);
  found.append(...hits.map(optionOf));
  if (hits.length > 0) go(0);
  else {
    const none = make('li', 'Nothing here has these words.');
    none.className = 'none';
    found.append(none);
  }
  search.setAttribute('aria-expanded', 'true');
  said.textContent = hits.length === 0 ? 'Nothing found' : `${hits.length} found`;
}

function optionOf(hit: Entry, place: number): HTMLElement {
  const item = make('li', `${hit.name} `);
  item.id = `hit-${place}`;
  item.setAttribute('role', 'option');
  item.append(make('small', hit.more));
  // The focus stays in the box, because the list closes without it. A list that closed before the click would let a tap
  // land on what is beneath.
  item.addEventListener('mousedown', (event) => event.preventDefault());
  item.addEventListener('click', () => take(place));
  return item;
}

function go(place: number): void {
  active = (place + hits.length) % hits.length;
  [...found.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === active)));
  search.setAttribute('aria-activedescendant', `hit-${active}`);
  found.children[active]?.scrollIntoView({ block: 'nearest' });
}

function take(place: number): void {
  const hit = hits[place];
  hide();
  if (hit === undefined) return;
  if (!hit.isClaim) search.value = hit.name;
  hit.choose();
}

/** Lets names and words be found, from anywhere with `/`; Escape begins again with `reset`. */
export function searchable(reset: () => void): void {
  search.addEventListener('input', seek);
  search.addEventListener('blur', hide);
  search.addEventListener('keydown', (event) => {
    if (hits.length === 0) return;
    if (event.key === 'ArrowDown') go(active + 1);
    else if (event.key === 'ArrowUp') go(active - 1);
    else if (event.key === 'Enter') take(active);
    else return;
    event.preventDefault();
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      hide();
      reset();
    }
    if (event.key === '/' && document.activeElement !== search) {
      event.preventDefault();
      search.focus();
    }
  });
}
