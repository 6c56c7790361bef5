/** Whether a finger made this event. */
export function isTouch(event: MouseEvent | TouchEvent): boolean {
  return 'touches' in event;
}

/** Whether a button of the mouse is held down. */
export function isPressed(event: MouseEvent | TouchEvent): boolean {
  return 'buttons' in event && event.buttons !== 0;
}
