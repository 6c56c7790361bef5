/** One round of ForceAtlas2 over matrices, which the package's own worker runs as well; it comes without types. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  export default function iterate(settings: ForceAtlas2Settings, nodes: Float32Array, links: Float32Array): object;
}
