import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong: a rule, and the HTML of each element that breaks it. */
interface Finding {
  readonly rule: string;
  readonly impact: string | null | undefined;
  readonly where: readonly string[];
}

/** The rules about colours alone, for what another rule has already looked at in other colours. */
export const COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] } satisfies axe.RunOptions;

/** Lets axe look at a page, or at the part that a selector chooses. Returns nothing else, because the rest is megabytes. */
export async function axeFindings(page: Page, part?: string, options: axe.RunOptions = {}): Promise<Finding[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source);
  const found = await page.evaluate<axe.Result[]>(
    `axe.run(${part === undefined ? 'document' : JSON.stringify(part)}, ${JSON.stringify({ ...options, resultTypes: ['violations'] })})
      .then(({ violations }) => violations)`,
  );
  return found.map(({ id, impact, nodes }) => ({
    rule: id,
    impact,
    where: nodes.map(({ html }) => html.slice(0, 300)),
  }));
}
