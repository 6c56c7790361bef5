import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BUILT_IN } from '../../src/model/vocabulary.generated.js';
import { packStory, readStory, unpackStory } from '../../web/src/state/story.js';
import { axeFindings } from '../support/axe.js';
import { PageServer } from '../support/page-server.js';
import { runWide, startServer } from '../support/run-wide.js';
import { describeInExplorer } from './support/explorer.js';
import { Running } from './support/running.js';

const [story] = BUILT_IN.stories;
if (story === undefined) throw new Error('the record has no story');
const { id, steps } = story;
const own = {
  title: 'My story',
  steps: [
    { title: 'Here', view: 'mode=around&of=framework:foip', caption: [{ text: 'This is FOIP.', claims: [] }] },
    { title: 'There', view: 'mode=around&of=framework:aoip&hide=country', caption: [] },
  ],
};

let pages: PageServer;
beforeAll(async () => {
  pages = await PageServer.start();
  pages.page('/favicon.ico', '', { 'content-type': 'image/x-icon' });
});
afterAll(() => pages.stop());

async function start(): Promise<Running> {
  const server = await startServer(await runWide('seed-file'), { EMBED_ORIGINS: new URL(pages.url('/')).origin });
  return Running.at(server.at, async () => server.end());
}

const heading = (page: Page, step: number) =>
  page.getByRole('heading', { level: 2, name: steps[step - 1]?.title ?? '' }).waitFor();
const settled = (page: Page) => page.locator('main[aria-busy="false"] .picture-frame[data-settled="true"]').waitFor();

describeInExplorer(
  'a story in the explorer',
  ({ url, visit }) => {
    test('begins on the first page or in the list of stories, and turns by mouse and by arrow keys', async () => {
      const { page } = await visit();
      await page.getByRole('link', { name: story.title }).click();
      await heading(page, 1);
      expect(new URL(page.url()).searchParams.get('story')).toBe(id);
      await settled(page);
      await page.getByRole('link', { name: `Next: ${steps[1]?.title ?? ''}` }).click();
      await heading(page, 2);
      expect(await page.locator('#announcer').innerText()).toMatch(/^Step 2 of 8: /);
      await page.keyboard.press('ArrowRight');
      await heading(page, 3);
      await page.keyboard.press('ArrowLeft');
      await heading(page, 2);
      expect(await page.title()).toContain(`${steps[1]?.title ?? ''} · ${story.title}`);
      expect(await axeFindings(page)).toEqual([]);
      // Whoever goes back is where they were.
      await page.goBack();
      await heading(page, 3);
      await page.getByRole('link', { name: 'Leave the story' }).click();
      await page.getByRole('link', { name: 'Stories', exact: true }).click();
      await page.getByRole('heading', { level: 2, name: 'Stories' }).waitFor();
      expect(await page.locator('.story-list a').allInnerTexts()).toEqual(BUILT_IN.stories.map(({ title }) => title));
    });

    test('a link to a step shows its view, and each number in its caption leads to a claim and back', async () => {
      const { page } = await visit(`?story=${id}&step=3`);
      await heading(page, 3);
      expect(new URL(page.url()).search).toBe(`?${steps[2]?.view ?? ''}&story=${id}&step=3`);
      await page.getByRole('link', { name: 'Evidence 1', exact: true }).press('Enter');
      await page.getByRole('link', { name: 'Back to the story' }).click();
      await heading(page, 3);
    });

    test('turns under a finger', async () => {
      const { page } = await visit(`?story=${id}&step=2`, { viewport: { width: 390, height: 844 }, hasTouch: true });
      await heading(page, 2);
      const swipe = (from: number, to: number) =>
        page.locator('.story-step').evaluate(
          (panel, [x, end]) => {
            const at = (clientX: number) => [new Touch({ identifier: 1, target: panel, clientX, clientY: 700 })];
            panel.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: at(x ?? 0) }));
            panel.dispatchEvent(new TouchEvent('touchend', { bubbles: true, changedTouches: at(end ?? 0) }));
          },
          [from, to],
        );
      await swipe(300, 100);
      await heading(page, 3);
      await swipe(100, 300);
      await heading(page, 2);
      await page.getByRole('link', { name: /^Next: / }).tap();
      await heading(page, 3);
      expect(await axeFindings(page)).toEqual([]);
    });

    test('is downloaded as a page and as Markdown', async () => {
      const { page } = await visit(`?story=${id}&step=1`);
      await heading(page, 1);
      for (const [name, ending] of [
        ['Story as a web page', '.html'],
        ['Story as text', '.md'],
      ] as const) {
        await page.getByRole('button', { name: 'Download' }).click();
        const coming = page.waitForEvent('download');
        await page.getByRole('button', { name }).click();
        expect((await coming).suggestedFilename()).toMatch(new RegExp(`how-foip-met-aoip.*\\${ending}$`));
      }
    });

    test("a reader's own opens from a file, stays in the link, and goes to no server", async () => {
      const { page } = await visit('?mode=stories');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
      const file = (text: string) => ({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      const input = page.getByLabel('Open a story from a file');
      await input.setInputFiles(file(JSON.stringify({ ...own, steps: [{ titel: 'x' }] })));
      await page.getByRole('alert').getByText('steps[0].titel: is not known here').waitFor();
      await input.setInputFiles(file(JSON.stringify(own)));
      await page.getByRole('heading', { level: 2, name: 'Here' }).waitFor();
      const link = page.url();
      expect(link).toMatch(/\?mode=around&of=framework:foip&step=1#story=[\w-]+$/);
      await page.getByRole('link', { name: 'Next: There' }).click();
      await page.getByRole('heading', { level: 2, name: 'There' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { level: 2, name: 'There' }).waitFor();
      expect(asked.filter((request) => /My story|This is FOIP|story=/.test(request))).toEqual([]);
      await page.goto(link.slice(0, -20));
      await page.reload();
      await page.getByText('The story in this link is not complete.').waitFor();
    });

    test.each(['127.0.0.1', 'localhost'])('in a page at %s is shown where the operator allows it', async (host) => {
      const place = `${url()}/embed?story=${id}&step=7`;
      pages.page(
        '/article',
        `<!doctype html><title>Article</title><iframe title="Story" src="${place}" width="900" height="700"></iframe>`,
      );
      const one = await visit('?as=table');
      await one.page.goto(pages.url('/article', host));
      one.elsewhere.length = 0;
      one.forgive('frame-ancestors');
      const frame = one.page.frames()[1];
      if (frame === undefined) throw new Error('The article has no frame.');
      if (host === 'localhost') {
        while (!/^chrome-error:/.test(one.page.frames()[1]?.url() ?? '')) await one.page.waitForTimeout(20);
        return;
      }
      await frame.getByRole('heading', { level: 1, name: story.title }).waitFor();
      await frame.getByRole('heading', { level: 2, name: steps[6]?.title ?? '' }).waitFor();
      await frame.getByRole('link', { name: /^Next: / }).click();
      await frame.getByRole('heading', { level: 2, name: steps[7]?.title ?? '' }).waitFor();
    });

    test('has its title and picture where it is linked, and embed code', async () => {
      const page = await (await fetch(`${url()}/?story=${id}&step=4`)).text();
      expect(page).toContain(`<meta property="og:title" content="${steps[3]?.title ?? ''} · ${story.title}">`);
      const card = /property="og:image" content="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const picture = await fetch(card);
      expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
      const link = encodeURIComponent(`${url()}/?story=${id}`);
      const code = (await (await fetch(`${url()}/oembed?url=${link}`)).json()) as { title: string; html: string };
      expect(code.title).toBe(story.title);
      expect(code.html).toContain(`/embed?story=${id}`);
    });
  },
  start,
);

describe('the text of a story', () => {
  test('in a link is the same when read back', async () => {
    expect(await unpackStory(await packStory(readStory(JSON.stringify(own))))).toEqual(readStory(JSON.stringify(own)));
    expect(readStory(JSON.stringify({ title: 'x', steps: [{ title: 'y' }] })).steps).toEqual([
      { title: 'y', view: '', caption: [] },
    ]);
  });

  test.each([
    ['{', 'not valid JSON'],
    ['[]', 'the file: expected an object'],
    ['{"title":"x"}', 'steps: is missing'],
    ['{"title":"x","steps":[{"title":" "}]}', 'steps[0].title: expected some text'],
    ['{"title":"x","steps":[{"title":"y","view":"http://x/?mode=time"}]}', 'steps[0].view: '],
    [
      '{"title":"x","steps":[{"title":"y","caption":[{"text":"z","claims":["foip"]}]}]}',
      'steps[0].caption[0].claims[0]: ',
    ],
  ])('%s is refused with the place of what is wrong', (text, says) => {
    expect(() => readStory(text)).toThrow(says);
  });
});
