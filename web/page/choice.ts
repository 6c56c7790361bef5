import { type Claim, type Entity, claims, entities, panel, picture } from './contents.js';
import { copyOf, make } from './elements.js';
import { bringIntoView, focusOn, wasDragged } from './view.js';

const welcome = [...panel.childNodes];

/** What is chosen stands out in the picture. */
function mark(kept: readonly Entity[], keptClaims: readonly Claim[], chosen?: SVGElement): void {
  picture.classList.toggle('choosing', chosen !== undefined);
  const set = (part: SVGElement | undefined, isKept: boolean): void => {
    part?.classList.toggle('kept', isKept);
    part?.classList.toggle('chosen', part === chosen);
  };
  for (const entity of entities) set(entity.node, kept.includes(entity));
  for (const claim of claims) {
    set(claim.edge, keptClaims.includes(claim));
    set(claim.label, keptClaims.includes(claim));
  }
}

/** What is chosen is told beside the picture. */
function tell(...content: Node[]): void {
  panel.replaceChildren(...content);
  panel.scrollTop = 0;
}

/** The page's address leads back to what is chosen. */
function remember(id = ''): void {
  try {
    history.replaceState(null, '', id === '' ? location.pathname + location.search : `#${encodeURIComponent(id)}`);
  } catch {
    // Some viewers of local files refuse.
  }
}

function listOf(chosen: readonly Claim[]): HTMLElement {
  const list = make('ol');
  list.append(...chosen.map(({ item }) => copyOf(item)));
  return list;
}

export function chooseNothing(): void {
  mark([], []);
  tell(...welcome);
  remember();
}

export function chooseEntity(entity: Entity): void {
  const at = claims.filter(({ ends }) => ends.includes(entity));
  const near = [entity, ...at.flatMap(({ ends }) => ends)];
  mark(near, at, entity.node);
  focusOn(
    near.map(({ node }) => node),
    entity.node,
  );
  const about = copyOf(entity.article);
  about.querySelector('h3')?.replaceWith(make('h2', entity.article.dataset['name']));
  tell(about, make('h3', at.length === 1 ? '1 claim' : `${at.length} claims`), listOf(at));
  remember(entity.article.dataset['id']);
}

export function chooseClaim(claim: Claim): void {
  mark(claim.ends, [claim], claim.edge);
  const [first, ...others] = claim.ends.map(({ node }) => node);
  if (first !== undefined) focusOn([first, ...others], first);
  tell(make('h2', 'One claim'), listOf([claim]));
  remember(claim.item.dataset['id']);
}

function choosable(entity: Entity): void {
  const { node, article } = entity;
  node.setAttribute('tabindex', '0');
  node.setAttribute('role', 'button');
  node.setAttribute('aria-label', article.dataset['label'] ?? '');
  node.addEventListener('click', () => {
    if (!wasDragged()) chooseEntity(entity);
  });
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    chooseEntity(entity);
  });
  node.addEventListener('focus', () => bringIntoView(node));
}

/** A line is too thin to be hit: a wide one that nobody sees lies over it. */
function hittable(claim: Claim): void {
  const line = claim.edge.querySelector('path')?.cloneNode() as SVGElement | undefined;
  for (const name of ['stroke', 'stroke-dasharray', 'marker-end']) line?.removeAttribute(name);
  line?.setAttribute('class', 'hit');
  if (line !== undefined) claim.edge.append(line);
  for (const part of [claim.edge, claim.label])
    part?.addEventListener('click', () => {
      if (!wasDragged()) chooseClaim(claim);
    });
}

/** Lets entities and claims be chosen, in the picture and in the panel. */
export function choose(): void {
  entities.forEach(choosable);
  claims.forEach(hittable);
  picture.addEventListener('click', (event) => {
    if (!wasDragged() && event.target === picture) chooseNothing();
  });
  panel.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const entity = entities[Number(button?.dataset['node'])];
    const claim = claims[Number(button?.dataset['claim'])];
    if (entity !== undefined) chooseEntity(entity);
    if (claim !== undefined) chooseClaim(claim);
  });
}
