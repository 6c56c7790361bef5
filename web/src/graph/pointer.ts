import type { Point } from './arrange.js';

/** A point in the picture and the event that told it. */
export interface PointerAt extends Point {
  readonly original: MouseEvent | TouchEvent;
}

/** Whether a finger made this event. */
export function isTouch(event: MouseEvent | TouchEvent): boolean {
  return 'touches' in event;
}

/** Whether a button of the mouse is held down. */
export function isPressed(event: MouseEvent | TouchEvent): boolean {
  return 'buttons' in event && event.buttons !== 0;
}

/** Tells whether a finger was last on an element. It rests on nothing, but browsers report a mouse where it was. */
export function fingerOn(element: HTMLElement): () => boolean {
  let isFinger = false;
  for (const type of ['pointerdown', 'pointermove'] as const)
    element.addEventListener(type, ({ pointerType }) => (isFinger = pointerType === 'touch'), { capture: true });
  return () => isFinger;
}
