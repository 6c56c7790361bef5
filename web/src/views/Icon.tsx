import { useExplorer } from '../app/context.js';
import { SHAPE_PATH } from '../graph/palette.js';

const PATHS = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm5 12 4.5 4.5',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M14 5l-7 7 7 7M7 12h13',
  link: 'M10 14a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7L12 6.300M14 10a4 4 0 0 0-5.7 0l-3.6 3.600a4 4 0 0 0 5.7 5.700L12 17.7',
  code: 'M9 7l-5 5 5 5M15 7l5 5-5 5',
  frame: 'M3 5h18v14H3ZM3 9h18M9 12l-2 2 2 2M15 12l2 2-2 2',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.500M17.5 17.500L19 19M5 19l1.5-1.500M17.5 6.500L19 5',
  moon: 'M20 14.500A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.500Z',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  lasso: 'M12 5c-5 0-9 2-9 5s4 5 9 5 9-2 9-5-4-5-9-5ZM8 14.500c-2 1-2 3 0 3s2 3 0 4',
  undo: 'M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4',
  redo: 'M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 10h4',
  table: 'M4 5h16v14H4ZM4 10h16M4 14.500h16M10 10v9',
  picture:
    'M6 7.500a2 2 0 1 0 0-.01M18 6.500a2 2 0 1 0 0-.01M13 18.500a2 2 0 1 0 0-.01M8 8l8-1M7.3 9.300l4.7 7.500M17 8.300l-3.3 8.4',
  outward: 'M13 5h6v6M19 5l-8 8M17 14v5H5V7h5',
  down: 'M6 9l6 6 6-6',
  swap: 'M4 7h15M16 4l3 3-3 3M20 17H5M8 14l-3 3 3 3',
  filter: 'M4 6h16M7 12h10M10 18h4',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** A kind's shape in its colour, as in the picture. */
export function KindMark({ kind }: { readonly kind: string }) {
  const { record } = useExplorer();
  return (
    <svg
      class="kind-mark"
      viewBox="-1.2 -1.2 2.4 2.4"
      aria-hidden="true"
      style={{ fill: `var(--kind-${kind.toLowerCase()})` }}
    >
      <path d={SHAPE_PATH[record.kind(kind).mark]} fill-rule="evenodd" />
    </svg>
  );
}
