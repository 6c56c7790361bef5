import type Sigma from 'sigma';
import type { CameraView } from '../state/view.js';
import { rounded, sameCamera, WHOLE } from './camera.js';
import { cameraOnto } from './sight.js';

/** How long the camera has been still when it is at rest, in milliseconds. */
const REST_MS = 250;

/** From where the picture is looked at. */
export class Look {
  private timer: number | undefined;
  /** Turns animations off for users who do not want them. */
  still = false;

  constructor(
    private readonly sigma: Sigma,
    /** Told where the camera comes to rest; null is everything. */
    private readonly rested: (camera: CameraView | null) => void,
  ) {
    sigma.getCamera().on('updated', (state) => {
      window.clearTimeout(this.timer);
      // Only the position where the camera comes to rest belongs in the address.
      this.timer = window.setTimeout(() => this.rest(state), REST_MS);
    });
  }

  from(camera: CameraView | null): void {
    const wanted = camera ?? WHOLE;
    if (!sameCamera(wanted, this.sigma.getCamera().getState())) this.goTo(wanted);
  }

  zoom(factor: number): void {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    this.goTo({ x, y, ratio: ratio * factor });
  }

  /** Moves to entities, unless they are already well within view. */
  onto(ids: readonly string[]): void {
    const camera = cameraOnto(this.sigma, ids);
    if (camera !== null) this.goTo(camera);
  }

  goTo(camera: CameraView): void {
    const state = { ...camera, angle: 0 };
    if (this.still) this.sigma.getCamera().setState(state);
    else void this.sigma.getCamera().animate(state, { duration: 350 });
  }

  end(): void {
    window.clearTimeout(this.timer);
  }

  /** Rounds the camera to what the address holds, so that a link gives exactly the same picture. */
  private rest(state: CameraView): void {
    const camera = sameCamera(state, WHOLE) ? WHOLE : rounded(state);
    if (camera.x !== state.x || camera.y !== state.y || camera.ratio !== state.ratio)
      this.sigma.getCamera().setState(camera);
    this.rested(camera === WHOLE ? null : camera);
  }
}
