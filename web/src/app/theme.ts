import { useLayoutEffect, useState } from 'preact/hooks';
import { DARK, LIGHT, type Palette } from '../graph/palette.js';
import { useMedia } from './hooks.js';

export type Theme = 'light' | 'dark';
const KEY = 'theme';

/** The reader's choice, else the system's. It is a habit of the reader and not part of the view: a link does not carry it. */
export function useTheme(): { readonly theme: Theme; readonly palette: Palette; readonly toggle: () => void } {
  const system: Theme = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const [chosen, setChosen] = useState<Theme | null>(() => {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : null;
  });
  const theme = chosen ?? system;
  const palette = theme === 'dark' ? DARK : LIGHT;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = theme;
    // The marks in text have the picture's colours.
    for (const [kind, color] of Object.entries(palette.kind))
      root.style.setProperty(`--kind-${kind.toLowerCase()}`, color);
    for (const [side, color] of Object.entries(palette.side)) root.style.setProperty(`--side-${side}`, color);
  }, [theme, palette]);
  const toggle = (): void => {
    const other: Theme = theme === 'dark' ? 'light' : 'dark';
    if (other === system) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, other);
    setChosen(other);
  };
  return { theme, palette, toggle };
}
