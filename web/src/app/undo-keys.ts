import { useEffect } from 'preact/hooks';
import type { Explorer } from './context.js';

/** Takes steps back by Ctrl+Z and again by Ctrl+Shift+Z or Ctrl+Y, except where these keys change a text. */
export function useUndoKeys({ undo, redo, steps, framed, announce }: Explorer): void {
  useEffect(() => {
    if (framed) return;
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return;
      const key = event.key.toLowerCase();
      const again = (key === 'z' && event.shiftKey) || key === 'y';
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (!(again ? steps.canRedo : steps.canUndo)) announce(`There is nothing to ${again ? 'redo' : 'undo'}.`);
      else if (again) redo();
      else undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo, redo, steps, framed, announce]);
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type))
  );
}
