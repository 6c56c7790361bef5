/**
 * What the page does, as it stands in the page: plain JavaScript without a network. All it shows is in the page's own text, so a page
 * whose script does not run still has everything.
 */
export const PAGE_SCRIPT = String.raw`
'use strict';
(() => {
  const $ = (selector) => document.querySelector(selector);
  const $$ = (selector) => [...document.querySelectorAll(selector)];
  document.documentElement.classList.add('js');
  const picture = $('#picture'), panel = $('#panel'), search = $('#search'), found = $('#found');
  const nodes = $$('.node'), edges = $$('.edge'), labels = $$('.edge-label');
  const entities = $$('#entities > article'), claims = $$('#claims > li');
  const ends = claims.map((claim) => [Number(claim.dataset.source), Number(claim.dataset.target)]);
  const welcome = [...panel.childNodes];

  // The view is the picture's viewBox; what is drawn at 1 has 12 pixel letters.
  const all = picture.viewBox.baseVal;
  const whole = { x: all.x, y: all.y, width: all.width, height: all.height };
  const READABLE = 0.85;
  let view = { ...whole }, fitted = true;
  const show = () => { fitted = false; picture.setAttribute('viewBox', [view.x, view.y, view.width, view.height].join(' ')); };
  const scale = () => 1 / picture.getScreenCTM().a;
  const pointAt = (x, y) => new DOMPoint(x, y).matrixTransform(picture.getScreenCTM().inverse());
  function zoom(factor, about = { x: view.x + view.width / 2, y: view.y + view.height / 2 }) {
    const width = Math.min(whole.width * 2, Math.max(whole.width / 40, view.width / factor));
    const by = width / view.width;
    view = { x: about.x - (about.x - view.x) * by, y: about.y - (about.y - view.y) * by, width, height: view.height * by };
    show();
  }
  function pan(dx, dy) { view.x += dx; view.y += dy; show(); }
  // Looks at a part of the picture, no nearer than asked and no farther than names can be read, unless that is asked for.
  function look(part, { nearest = 1.15, farthest = 0 } = {}) {
    const { clientWidth: width, clientHeight: height } = picture;
    if (width === 0 || height === 0) return;
    const factor = Math.max(farthest, Math.min(nearest, width / part.width, height / part.height));
    view = { width: width / factor, height: height / factor };
    view.x = part.x + (part.width - view.width) / 2;
    view.y = part.y + (part.height - view.height) / 2;
    show();
  }
  function fit() { look(whole, { nearest: 2 }); fitted = true; }
  const boxOf = (node) => {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(node.querySelector('rect').getAttribute(name)));
    return { x, y, width, height };
  };
  function around(several, margin) {
    const boxes = several.map(boxOf);
    const x = Math.min(...boxes.map((box) => box.x)) - margin, y = Math.min(...boxes.map((box) => box.y)) - margin;
    return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) + margin - x, height: Math.max(...boxes.map((box) => box.y + box.height)) + margin - y };
  }
  function bringIntoView(node) {
    const { x, y, width, height } = boxOf(node);
    if (x > view.x && x + width < view.x + view.width && y > view.y && y + height < view.y + view.height) return;
    view.x = x + width / 2 - view.width / 2;
    view.y = y + height / 2 - view.height / 2;
    show();
  }
  // Opens on the whole, and stays on it when the window changes until somebody looks closer.
  new ResizeObserver(() => { if (fitted) fit(); }).observe(picture);

  picture.addEventListener('wheel', (event) => {
    event.preventDefault();
    zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0015)), pointAt(event.clientX, event.clientY));
  }, { passive: false });
  const pointers = new Map();
  let moved = false;
  const apart = () => { const [a, b] = [...pointers.values()]; return Math.hypot(a.x - b.x, a.y - b.y); };
  picture.addEventListener('pointerdown', (event) => { pointers.set(event.pointerId, { x: event.clientX, y: event.clientY }); moved = false; });
  addEventListener('pointermove', (event) => {
    const last = pointers.get(event.pointerId);
    if (last === undefined) return;
    const before = pointers.size === 2 ? apart() : 0;
    const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
    if (!moved && Math.hypot(dx, dy) < 4 && pointers.size === 1) return;
    moved = true;
    picture.classList.add('moving');
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (pointers.size === 1) pan(-dx * scale(), -dy * scale());
    else if (pointers.size === 2) {
      const [a, b] = [...pointers.values()];
      zoom(apart() / before, pointAt((a.x + b.x) / 2, (a.y + b.y) / 2));
    }
  });
  for (const end of ['pointerup', 'pointercancel'])
    addEventListener(end, (event) => { pointers.delete(event.pointerId); if (pointers.size === 0) picture.classList.remove('moving'); });
  picture.addEventListener('keydown', (event) => {
    const step = view.width / 12;
    const keys = { ArrowLeft: () => pan(-step, 0), ArrowRight: () => pan(step, 0), ArrowUp: () => pan(0, -step), ArrowDown: () => pan(0, step),
      '+': () => zoom(1.3), '=': () => zoom(1.3), '-': () => zoom(1 / 1.3), 0: fit };
    if (event.ctrlKey || event.metaKey || event.altKey || keys[event.key] === undefined) return;
    event.preventDefault();
    keys[event.key]();
  });
  for (const [id, act] of [['nearer', () => zoom(1.4)], ['farther', () => zoom(1 / 1.4)], ['fit', fit]]) $('#' + id).addEventListener('click', act);

  // What is chosen stands out in the picture and is told beside it.
  function mark(keptNodes, keptEdges, chosen) {
    picture.classList.toggle('choosing', chosen !== undefined);
    const set = (list, kept) => list.forEach((each, index) => { each.classList.toggle('kept', kept.has(index)); each.classList.toggle('chosen', each === chosen); });
    set(nodes, keptNodes);
    set(edges, keptEdges);
    set(labels, keptEdges);
  }
  function tell(...content) {
    panel.replaceChildren(...content);
    panel.scrollTop = 0;
  }
  function copy(element) {
    const made = element.cloneNode(true);
    made.removeAttribute('id');
    return made;
  }
  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }
  function remember(id) {
    try { history.replaceState(null, '', id === '' ? location.pathname + location.search : '#' + encodeURIComponent(id)); } catch { /* some viewers of local files refuse */ }
  }
  // Moves only as far as it must.
  function focusOn(several, first) {
    const part = around(several, 30);
    const inside = part.x >= view.x && part.y >= view.y && part.x + part.width <= view.x + view.width && part.y + part.height <= view.y + view.height;
    if (inside && picture.clientWidth / view.width >= READABLE) return;
    look(part);
    if (picture.clientWidth / view.width < 0.5) look(around([first], 30), { nearest: READABLE });
  }
  function nothing() {
    mark(new Set(), new Set(), undefined);
    tell(...welcome);
    remember('');
  }
  function chooseEntity(index) {
    const at = ends.flatMap((pair, claim) => (pair.includes(index) ? [claim] : []));
    mark(new Set([index, ...at.flatMap((claim) => ends[claim])]), new Set(at), nodes[index]);
    focusOn([index, ...at.flatMap((claim) => ends[claim])].map((each) => nodes[each]), nodes[index]);
    const list = document.createElement('ol');
    list.append(...at.map((claim) => copy(claims[claim])));
    const about = copy(entities[index]);
    about.querySelector('h3').replaceWith(element('h2', entities[index].dataset.name));
    tell(about, element('h3', at.length === 1 ? '1 claim' : at.length + ' claims'), list);
    remember(entities[index].dataset.id);
  }
  function chooseClaim(index) {
    mark(new Set(ends[index]), new Set([index]), edges[index]);
    focusOn(ends[index].map((each) => nodes[each]), nodes[ends[index][0]]);
    const list = document.createElement('ol');
    list.append(copy(claims[index]));
    tell(element('h2', 'One claim'), list);
    remember(claims[index].dataset.id);
  }

  nodes.forEach((node, index) => {
    node.setAttribute('tabindex', '0');
    node.setAttribute('role', 'button');
    node.setAttribute('aria-label', entities[index].dataset.label);
    node.addEventListener('click', () => { if (!moved) chooseEntity(index); });
    node.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      chooseEntity(index);
    });
    node.addEventListener('focus', () => bringIntoView(node));
  });
  edges.forEach((edge, index) => {
    const line = edge.querySelector('path');
    const hit = line.cloneNode();
    for (const name of ['stroke', 'stroke-dasharray', 'marker-end']) hit.removeAttribute(name);
    hit.setAttribute('class', 'hit');
    edge.append(hit);
    for (const part of [edge, labels[index]]) part?.addEventListener('click', () => { if (!moved) chooseClaim(index); });
  });
  picture.addEventListener('click', (event) => { if (!moved && event.target === picture) nothing(); });
  panel.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button?.dataset.node !== undefined) chooseEntity(Number(button.dataset.node));
    if (button?.dataset.claim !== undefined) chooseClaim(Number(button.dataset.claim));
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') { hide(); nothing(); }
    if (event.key === '/' && document.activeElement !== search) { event.preventDefault(); search.focus(); }
  });

  // Search: names, other names and Japanese names, whatever their case and accents; then the claims' sentences and quotes.
  const plain = (text) => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  const index = [
    ...entities.map((entity, at) => ({ at, claim: false, name: entity.dataset.name, more: entity.dataset.kind, names: JSON.parse(entity.dataset.names).map(plain) })),
    ...claims.map((claim, at) => ({ at, claim: true, name: claim.querySelector('.sentence').textContent, more: 'claim', names: [plain(claim.textContent)] })),
  ];
  let hits = [], active = -1;
  function hide() { hits = []; active = -1; found.replaceChildren(); search.setAttribute('aria-expanded', 'false'); search.removeAttribute('aria-activedescendant'); }
  function seek() {
    const words = plain(search.value.trim());
    hide();
    if (words === '') return;
    const rank = ({ claim, names }) => (claim ? 4 : names.includes(words) ? 1 : names.some((name) => name.startsWith(words)) ? 2 : 3);
    hits = index.filter(({ names }) => names.some((name) => name.includes(words))).sort((a, b) => rank(a) - rank(b)).slice(0, 12);
    found.append(...hits.map((hit, place) => {
      const item = element('li', hit.name + ' ');
      item.id = 'hit-' + place;
      item.setAttribute('role', 'option');
      item.append(element('small', hit.more));
      item.addEventListener('pointerdown', (event) => { event.preventDefault(); take(place); });
      return item;
    }));
    if (hits.length === 0) {
      const none = element('li', 'Nothing here has these words.');
      none.className = 'none';
      found.append(none);
    } else go(0);
    search.setAttribute('aria-expanded', 'true');
    $('#said').textContent = hits.length === 0 ? 'Nothing found' : hits.length + ' found';
  }
  function go(place) {
    active = (place + hits.length) % hits.length;
    [...found.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === active)));
    search.setAttribute('aria-activedescendant', 'hit-' + active);
    found.children[active].scrollIntoView({ block: 'nearest' });
  }
  function take(place) {
    const hit = hits[place];
    hide();
    if (hit === undefined) return;
    search.value = hit.claim ? search.value : hit.name;
    (hit.claim ? chooseClaim : chooseEntity)(hit.at);
  }
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

  const asked = decodeURIComponent(location.hash.slice(1));
  const entity = entities.findIndex((each) => each.dataset.id === asked);
  const claim = claims.findIndex((each) => each.dataset.id === asked);
  fit();
  if (entity >= 0) chooseEntity(entity);
  else if (claim >= 0) chooseClaim(claim);
})();
`;
