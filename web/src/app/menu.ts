import { useEffect, useRef } from 'preact/hooks';

/**
 * What makes a menu of a button and what it opens: Escape closes it and leaves the focus on the button, and it closes when
 * the user presses or moves the focus elsewhere.
 */
export function useMenu(isOpen: boolean, setOpen: (isOpen: boolean) => void) {
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event): void => {
      // What was pressed may be gone from the page since.
      if (event.target instanceof Node && event.target.isConnected && menu.current?.contains(event.target) !== true)
        setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    close();
  };
  return { menu, button, close, onKeyDown };
}
