import type { InExplorer, Visit } from './explorer.js';

/** A name in the picture and the box that it takes, in pixels. */
export interface Named {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A visit whose picture reports its names; see {@link namesIn}. */
export async function visitNamed(
  { visit }: Pick<InExplorer, 'visit'>,
  query: string,
  options: Parameters<InExplorer['visit']>[1],
): Promise<Visit> {
  const one = await visit('?as=table', options);
  await one.runInEachDocument(`addEventListener('picture-named', ({ detail }) => (globalThis.named = detail))`);
  await one.go(query);
  return one;
}

/** The names as they stand once the picture is at rest: nodes can still grow by a part of a pixel when it is drawn. */
export async function namesIn({ page }: Visit): Promise<readonly Named[]> {
  const read = async (): Promise<readonly Named[]> => {
    // Waits one more frame, because the last positions may not be applied yet.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    return page.evaluate<readonly Named[]>('globalThis.named');
  };
  let before: readonly Named[];
  let now = await read();
  do {
    await page.waitForTimeout(200);
    [before, now] = [now, await read()];
  } while (JSON.stringify(before) !== JSON.stringify(now));
  return now;
}

/** The pairs of names of which one covers the other. */
export function overlapping(all: readonly Named[]): readonly string[] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.left + b.width &&
          b.left < a.left + a.width &&
          a.top < b.top + b.height &&
          b.top < a.top + a.height,
      )
      .map((b) => `${a.id} and ${b.id}`),
  );
}
