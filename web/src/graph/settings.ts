import type { Settings } from 'sigma/settings';
import { PROGRAMS } from './programs.js';

/** Room at the frame's edges, in pixels, for the names of the outermost entities. */
export const AROUND = 60;

/** How sigma draws here. Names are drawn by the layer of labels. */
export const SETTINGS: Partial<Settings> = {
  ...PROGRAMS,
  renderLabels: false,
  defaultDrawNodeHover: () => undefined,
  zIndex: true,
  minCameraRatio: 0.02,
  maxCameraRatio: 2.5,
  minEdgeThickness: 1.5,
  renderEdgeLabels: false,
  stagePadding: AROUND,
  zoomToSizeRatioFunction: (ratio) => Math.pow(ratio, 0.6),
  allowInvalidContainer: true,
};
