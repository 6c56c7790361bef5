/**
 * One round of ForceAtlas2 over matrices. The package's own worker runs the same function, but the package has no types
 * for it.
 */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  export default function iterate(settings: ForceAtlas2Settings, nodes: Float32Array, links: Float32Array): object;
}
