import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Closes an open menu when the user presses or moves the focus elsewhere. */
export function useDismissal(menu: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event): void => {
      // What was pressed may be gone from the page since.
      if (event.target instanceof Node && event.target.isConnected && menu.current?.contains(event.target) !== true)
        close();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);
}
