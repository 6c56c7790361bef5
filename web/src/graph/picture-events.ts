import type { Pin } from '../state/arranged.js';
import type { CameraView } from '../state/view.js';

/** What a picture reports. */
export interface PictureEvents {
  readonly openEntity: (id: string) => void;
  readonly openClaim: (id: string) => void;
  readonly expand: (id: string) => void;
  readonly close: () => void;
  /** Called when entities have been put somewhere. */
  readonly pin: (pins: readonly Pin[]) => void;
  /** Called when other entities are selected than before. */
  readonly select: (ids: readonly string[]) => void;
  /** Called when the user has drawn a line around entities. */
  readonly encircled: () => void;
  /** Called when more entities were to be moved than a link can hold. */
  readonly refuse: () => void;
  readonly look: (camera: CameraView | null) => void;
  /** Called when the keyboard moves to this entity. */
  readonly reach: (id: string) => void;
}
