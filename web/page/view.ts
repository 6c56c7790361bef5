import { picture } from './contents.js';
import { one } from './elements.js';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Names can be read from here; at 1 they have 12 pixel letters. */
const READABLE = 0.85;

const { x, y, width, height } = picture.viewBox.baseVal;
const whole: Box = { x, y, width, height };
/** What is looked at: the picture's viewBox. */
let view: Box = whole;
let isFitted = true;

function show(part: Box): void {
  view = part;
  isFitted = false;
  picture.setAttribute('viewBox', [part.x, part.y, part.width, part.height].join(' '));
}

const onScreen = (): DOMMatrix => picture.getScreenCTM() ?? new DOMMatrix();
const pointAt = (left: number, top: number): Point => new DOMPoint(left, top).matrixTransform(onScreen().inverse());

function zoom(factor: number, about: Point = { x: view.x + view.width / 2, y: view.y + view.height / 2 }): void {
  const wide = Math.min(whole.width * 2, Math.max(whole.width / 40, view.width / factor));
  const by = wide / view.width;
  const [left, top] = [about.x - (about.x - view.x) * by, about.y - (about.y - view.y) * by];
  show({ x: left, y: top, width: wide, height: view.height * by });
}

function pan(dx: number, dy: number): void {
  show({ ...view, x: view.x + dx, y: view.y + dy });
}

/** Looks at a part of the picture, no nearer than asked. */
function look(part: Box, nearest = 1.15): void {
  const { clientWidth, clientHeight } = picture;
  if (clientWidth === 0 || clientHeight === 0) return;
  const factor = Math.min(nearest, clientWidth / part.width, clientHeight / part.height);
  const size = { width: clientWidth / factor, height: clientHeight / factor };
  show({ x: part.x + (part.width - size.width) / 2, y: part.y + (part.height - size.height) / 2, ...size });
}

/** Shows all there is. */
export function fit(): void {
  look(whole, 2);
  isFitted = true;
}

function boxOf(node: SVGElement): Box {
  const of = (name: string): number => Number(node.querySelector('rect')?.getAttribute(name));
  return { x: of('x'), y: of('y'), width: of('width'), height: of('height') };
}

function around(nodes: readonly SVGElement[], margin: number): Box {
  const boxes = nodes.map(boxOf);
  const left = Math.min(...boxes.map((box) => box.x)) - margin;
  const top = Math.min(...boxes.map((box) => box.y)) - margin;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + margin;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + margin;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function bringIntoView(node: SVGElement): void {
  const box = boxOf(node);
  const isAcross = box.x > view.x && box.x + box.width < view.x + view.width;
  if (isAcross && box.y > view.y && box.y + box.height < view.y + view.height) return;
  show({ ...view, x: box.x + (box.width - view.width) / 2, y: box.y + (box.height - view.height) / 2 });
}

/** Moves only as far as it must for these to be seen, and the first of them to be read. */
export function focusOn(nodes: readonly SVGElement[], first: SVGElement): void {
  const part = around(nodes, 30);
  const isAcross = part.x >= view.x && part.x + part.width <= view.x + view.width;
  const isInside = isAcross && part.y >= view.y && part.y + part.height <= view.y + view.height;
  if (isInside && picture.clientWidth / view.width >= READABLE) return;
  look(part);
  if (picture.clientWidth / view.width < 0.5) look(around([first], 30), READABLE);
}

const pointers = new Map<number, Point>();
let isDragged = false;

/** Whether what ends with a click was a drag of the picture. */
export function wasDragged(): boolean {
  return isDragged;
}

/** The two fingers on the picture: how far apart they are, and the point between them. */
function pinch(): { readonly apart: number; readonly between: Point } | undefined {
  const [a, b, other] = [...pointers.values()];
  if (a === undefined || b === undefined || other !== undefined) return undefined;
  return { apart: Math.hypot(a.x - b.x, a.y - b.y), between: pointAt((a.x + b.x) / 2, (a.y + b.y) / 2) };
}

function drag(event: PointerEvent): void {
  const last = pointers.get(event.pointerId);
  if (last === undefined) return;
  const before = pinch();
  const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
  if (!isDragged && Math.hypot(dx, dy) < 4 && pointers.size === 1) return;
  isDragged = true;
  picture.classList.add('moving');
  pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  const now = pinch();
  if (pointers.size === 1) pan(-dx / onScreen().a, -dy / onScreen().a);
  else if (before !== undefined && now !== undefined) zoom(now.apart / before.apart, now.between);
}

function onKey(event: KeyboardEvent): void {
  const step = view.width / 12;
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => pan(-step, 0),
    ArrowRight: () => pan(step, 0),
    ArrowUp: () => pan(0, -step),
    ArrowDown: () => pan(0, step),
    '+': () => zoom(1.3),
    '=': () => zoom(1.3),
    '-': () => zoom(1 / 1.3),
    0: fit,
  };
  const act = keys[event.key];
  if (event.ctrlKey || event.metaKey || event.altKey || act === undefined) return;
  event.preventDefault();
  act();
}

/** Lets the picture be moved and zoomed: by wheel, pointer, fingers, keys and buttons. */
export function movable(): void {
  // Opens on the whole, and stays on it when the window changes until somebody looks closer.
  new ResizeObserver(() => {
    if (isFitted) fit();
  }).observe(picture);
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const speed = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : 0.0015;
    zoom(Math.exp(-event.deltaY * speed), pointAt(event.clientX, event.clientY));
  };
  picture.addEventListener('wheel', onWheel, { passive: false });
  picture.addEventListener('pointerdown', (event) => {
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    isDragged = false;
  });
  addEventListener('pointermove', drag);
  for (const end of ['pointerup', 'pointercancel'] as const)
    addEventListener(end, (event) => {
      pointers.delete(event.pointerId);
      if (pointers.size === 0) picture.classList.remove('moving');
    });
  picture.addEventListener('keydown', onKey);
  one('#nearer', HTMLElement).addEventListener('click', () => zoom(1.4));
  one('#farther', HTMLElement).addEventListener('click', () => zoom(1 / 1.4));
  one('#fit', HTMLElement).addEventListener('click', fit);
}
