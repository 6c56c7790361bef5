import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { AboutRecord } from '../api/record.js';
import { paletteOf, type Palette } from '../graph/palette.js';
import { useMedia } from './hooks.js';

export type Theme = 'light' | 'dark';
const KEY = 'theme';

/**
 * The user's choice, or else the system's. The theme is a preference of the user and not part of the view, so links do
 * not carry it.
 */
export function useTheme(record: AboutRecord): {
  readonly theme: Theme;
  readonly palette: Palette;
  readonly toggle: () => void;
} {
  const system: Theme = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const [chosen, setChosen] = useState<Theme | null>(() => {
    const kept = keptTheme();
    return kept === 'light' || kept === 'dark' ? kept : null;
  });
  const theme = chosen ?? system;
  const palette = useMemo(() => paletteOf(theme, record), [theme, record]);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = theme;
    // The marks in the text use the picture's colours.
    for (const { kind } of record.kinds)
      root.style.setProperty(`--kind-${kind.toLowerCase()}`, palette.kind(kind).colour);
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

/** Browsers that block storage in frames throw when a page touches it. */
function keptTheme(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
