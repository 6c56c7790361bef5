import type { AbstractEdgeProgram, AbstractNodeProgram } from 'sigma/rendering';
import { NodePointProgram } from 'sigma/rendering';
import type Sigma from 'sigma';
import type { RenderParams } from 'sigma/types';
import { ClaimLineProgram } from './claim-line-program.js';
import { NodeShapeProgram } from './node-shape-program.js';

/**
 * What draws which part of the picture. `shape`, `behind` and `front` are the names of sigma's own programs, which it
 * would otherwise compile beside these.
 */
export const DRAWS = { shape: 'circle', dot: 'dot', behind: 'arrow', front: 'line' } as const;

type Class<Program> = new (gl: WebGLRenderingContext, picking: WebGLFramebuffer | null, renderer: Sigma) => Program;

/** Compiled once there is something to draw, because compiling is slow without a GPU, and most are not in a first picture. */
function onDemand<Program extends AbstractNodeProgram | AbstractEdgeProgram>(Own: Class<Program>) {
  return class {
    drawLabel = undefined;
    drawHover = undefined;
    private own: Program | undefined;

    constructor(
      private readonly gl: WebGLRenderingContext,
      private readonly picking: WebGLFramebuffer | null,
      private readonly renderer: Sigma,
    ) {}

    reallocate(capacity: number): void {
      if (capacity > 0) this.own ??= new Own(this.gl, this.picking, this.renderer);
      this.own?.reallocate(capacity);
    }

    process(...item: Parameters<Program['process']>): void {
      // A program's `process` takes what its class says, which TypeScript cannot tell of the two kinds together.
      (this.own as { process(...item: unknown[]): void } | undefined)?.process(...item);
    }

    render(params: RenderParams): void {
      this.own?.render(params);
    }

    kill(): void {
      this.own?.kill();
    }
  };
}

export const PROGRAMS = {
  nodeProgramClasses: { [DRAWS.shape]: NodeShapeProgram, [DRAWS.dot]: onDemand(NodePointProgram) },
  // Sigma draws nodes that it highlights with programs of their own, and the picture has it highlight none.
  nodeHoverProgramClasses: { [DRAWS.shape]: onDemand(NodeShapeProgram), [DRAWS.dot]: onDemand(NodePointProgram) },
  // The programs draw in this order, so highlighted edges come last.
  edgeProgramClasses: { [DRAWS.behind]: onDemand(ClaimLineProgram), [DRAWS.front]: ClaimLineProgram },
};
