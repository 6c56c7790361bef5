/**
 * Takes the README's screenshots: `npm run screenshots -- [view ...]` writes
 * docs/images/<view>-<width>-<light|dark>.png. It starts the built server with the whole record, so that the pictures
 * show what a reader would see. It checks that the views render, but not their pixels.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openRunWide } from '../test/support/run-wide.js';
import { Running, type Visit } from '../test/web/support/running.js';

const VIEWS: Readonly<Record<string, string>> = {
  overview: '',
  entity: '?mode=around&of=framework:foip&also=country:japan&entity=framework:foip',
  claim: '?claim=claim:country:japan/ADVOCATES/framework:foip',
  path: '?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019',
  time: '?mode=time&from=2019-10-01&to=2019-10-31',
};
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

const folder = path.resolve(import.meta.dirname, '..', 'docs', 'images');
const wanted = process.argv.slice(2);

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const shared = await openRunWide();
  process.env['TEST_RUN_WIDE'] = shared.url;
  try {
    const running = await Running.whole();
    for (const [name, query] of Object.entries(VIEWS).filter(([view]) => wanted.length === 0 || wanted.includes(view)))
      for (const viewport of SIZES)
        for (const colorScheme of ['light', 'dark'] as const) {
          const visit = await running.visit(query, { viewport, colorScheme });
          const file = path.join(folder, `${name}-${viewport.width}-${colorScheme}.png`);
          await writeFile(file, await picture(visit));
          process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
          const trouble = [...visit.errors, ...visit.elsewhere];
          await visit.end();
          if (trouble.length > 0) throw new Error(`${name}: ${trouble.join('; ')}`);
        }
    await running.stop();
  } finally {
    await shared.close();
  }
}

async function picture({ page }: Visit): Promise<Buffer> {
  await page.locator('.panel .loading').waitFor({ state: 'detached' });
  await page.evaluate('document.fonts.ready');
  // Allows sigma and its labels to draw their last frame.
  await page.waitForTimeout(300);
  return page.screenshot();
}

await main();
