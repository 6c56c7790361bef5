import type { CameraView } from '../state/view.js';

/** What a picture reports. */
export interface PictureEvents {
  readonly openEntity: (id: string) => void;
  readonly openClaim: (id: string) => void;
  readonly expand: (id: string) => void;
  readonly close: () => void;
  readonly look: (camera: CameraView | null) => void;
  /** Called when the keyboard moves to this entity. */
  readonly reach: (id: string) => void;
}
