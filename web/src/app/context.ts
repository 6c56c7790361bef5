import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Capabilities } from '../api/capabilities.js';
import { NO_CAPABILITIES } from '../api/capabilities.js';
import { NO_RECORD, type AboutRecord } from '../api/record.js';
import type { Action } from '../state/reducer.js';
import type { Steps } from '../state/store.js';
import { FIRST_VIEW, type View } from '../state/view.js';

/** What every component may read and do. */
export interface Explorer {
  readonly view: View;
  /** Whether the browser went back or forward to this view. */
  readonly isRevisited: boolean;
  readonly act: (action: Action) => void;
  /** Takes the last step back, or takes it again. */
  readonly undo: () => void;
  readonly redo: () => void;
  readonly steps: Steps;
  /** Whether another page shows this one in a frame. */
  readonly framed: boolean;
  readonly capabilities: Capabilities;
  readonly record: AboutRecord;
  /** Announces a text to screen readers. */
  readonly announce: (text: string) => void;
}

export const ExplorerContext = createContext<Explorer>({
  view: FIRST_VIEW,
  isRevisited: false,
  act: () => undefined,
  undo: () => undefined,
  redo: () => undefined,
  steps: { canUndo: false, canRedo: false },
  framed: false,
  capabilities: NO_CAPABILITIES,
  record: NO_RECORD,
  announce: () => undefined,
});

export function useExplorer(): Explorer {
  return useContext(ExplorerContext);
}
