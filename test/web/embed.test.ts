import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { axeFindings } from '../support/axe.js';
import { PageServer } from '../support/page-server.js';
import { runWide, startServer } from '../support/run-wide.js';
import { describeInExplorer } from './support/explorer.js';
import { Running } from './support/running.js';

let pages: PageServer;
/** The loopback address and its name are two origins, of which the server's operator has named one. */
const NAMED = '127.0.0.1';
const STRANGER = 'localhost';

beforeAll(async () => {
  pages = await PageServer.start();
  pages.page('/favicon.ico', '', { 'content-type': 'image/x-icon' });
});
afterAll(() => pages.stop());

async function start(): Promise<Running> {
  const server = await startServer(await runWide('earlier-file'), { EMBED_ORIGINS: new URL(pages.url('/')).origin });
  return Running.at(server.at, async () => server.end());
}

const FOIP = '?mode=around&of=framework:foip';
const CLAIM = 'claim:country:japan/ADVOCATES/framework:foip';

describeInExplorer(
  'a view in the page of a newspaper',
  ({ url, visit }) => {
    interface Opened {
      readonly page: Page;
      readonly frame: Frame;
      readonly refused: string[];
    }

    /** Opens an article of the newspaper with a frame, and gives the frame. */
    const opened = (place: string, host = NAMED): Promise<Opened> =>
      openedWith(`<iframe title="View" src="${url()}${place}" width="800" height="600"></iframe>`, host);

    async function openedWith(code: string, host = NAMED): Promise<Opened> {
      pages.page(
        '/article',
        `<!doctype html><title>Article</title><h1>A long read</h1>${code}<div style="height:3000px"></div>`,
      );
      const one = await visit('?as=table');
      const refused: string[] = [];
      one.page.on('console', (message) => {
        if (/frame-ancestors/.test(message.text())) refused.push(message.text());
      });
      await one.page.goto(pages.url('/article', host));
      // The article is the page of another server, and the browser reports each frame that it refuses.
      one.elsewhere.length = 0;
      one.forgive('frame-ancestors');
      const frame = one.page.frames()[1];
      if (frame === undefined) throw new Error('The article has no frame.');
      return { page: one.page, frame, refused };
    }
    const settled = (frame: Frame): Promise<void> =>
      frame.locator('main[aria-busy="false"] .picture-frame[data-settled="true"]').waitFor();

    test('shows the view of the same link: title, picture, legend, and a credit that leads to the whole', async () => {
      const { frame } = await opened(`/embed${FOIP}`);
      await settled(frame);
      expect(await frame.getByRole('heading').allInnerTexts()).toEqual(['Around Free and Open Indo-Pacific']);
      await frame.getByRole('group', { name: 'Legend' }).waitFor();
      expect(await frame.getByRole('combobox').count()).toBe(0);
      const credit = frame.getByRole('contentinfo');
      await credit.getByText(/^Sources: /).waitFor();
      expect(await credit.getByText(/^Sources: /).innerText()).toMatch('Ministry of Foreign Affairs of Japan');
      const link = credit.getByRole('link', { name: 'Open in' });
      expect(await link.getAttribute('href')).toBe(`/${FOIP}`);
      expect(await link.getAttribute('target')).toBe('_blank');
    });

    test('a claim in the link is there with its evidence, and what would leave the view opens in the explorer', async () => {
      const { page, frame } = await opened(`/embed${FOIP}&claim=${CLAIM}`);
      await settled(frame);
      await frame.getByText('Japan, which advocates the', { exact: false }).first().waitFor();
      await frame.getByRole('link', { name: 'Free and Open Indo-Pacific' }).first().click();
      await frame.getByRole('heading', { level: 2, name: 'Free and Open Indo-Pacific' }).waitFor();
      const away = frame.getByRole('link', { name: 'Find paths from here' }).first();
      expect(await away.getAttribute('href')).toMatch(/^\/\?mode=path&from=framework:foip/);
      expect(await away.getAttribute('target')).toBe('_blank');
      // Whoever goes back leaves the article.
      await page.goBack();
      expect(new URL(page.url()).port).toBe(new URL(url()).port);
    });

    test('the wheel scrolls the article until the reader has clicked into the picture', async () => {
      const { page, frame } = await opened(`/embed${FOIP}`);
      await settled(frame);
      const at = (): string => new URL(frame.url()).searchParams.get('at') ?? '';
      const box = await frame.locator('.picture-frame').boundingBox();
      if (box === null) throw new Error('The frame shows no picture.');
      await page.mouse.move(box.x + 30, box.y + 30);
      await page.mouse.wheel(0, 120);
      await page.waitForFunction('scrollY > 0');
      expect(at()).toBe('');
      await page.evaluate('scrollTo(0, 0)');
      await page.mouse.click(box.x + 30, box.y + 30);
      await page.mouse.wheel(0, 120);
      while (at() === '') await page.waitForTimeout(20);
      expect(await page.evaluate('scrollY')).toBe(0);
    });

    test.each(['mouse', 'keyboard'])('the explorer copies the code of its view, by %s', async (way) => {
      const one = await visit(FOIP);
      const button = one.page.getByRole('button', { name: 'Copy embed code' });
      if (way === 'mouse') await button.click();
      else {
        await one.page.getByRole('button', { name: 'Copy link' }).focus();
        await one.page.keyboard.press('Tab');
        await one.page.keyboard.press('Enter');
      }
      await one.page.getByText('Copied', { exact: true }).waitFor();
      expect(await one.page.locator('#announcer').innerText()).toBe('The embed code was copied.');
      const code = await one.page.evaluate<string>('navigator.clipboard.readText()');
      const { page, frame } = await openedWith(code);
      await settled(frame);
      expect(await frame.getByRole('heading').allInnerTexts()).toEqual(['Around Free and Open Indo-Pacific']);
      // The article may also read the data itself.
      expect(
        await page.evaluate<string>(`fetch('${url()}/export/dot?around=FOIP').then((answer) => answer.text())`),
      ).toContain('digraph');
    });

    test.each([
      [`/embed${FOIP}`, STRANGER],
      [`/${FOIP}`, NAMED],
      ['/graphiql', NAMED],
      ['/export/svg?around=FOIP&inline=1', NAMED],
    ])('the browser refuses to show %s in a page at %s', async (place, host) => {
      const { page, refused } = await opened(place, host);
      while (refused.length === 0) await page.waitForTimeout(20);
      while (page.frames()[1]?.url() === '') await page.waitForTimeout(20);
      expect(page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    });

    test.each([390, 360])('the button has room beside the others in a window of %i pixels', async (width) => {
      const { page } = await visit('?as=table', { viewport: { width, height: 800 } });
      const name = await page.locator('.brand').boundingBox();
      const share = await page.locator('.share').boundingBox();
      expect(await page.getByRole('button', { name: 'Copy embed code' }).isVisible()).toBe(true);
      expect((name?.x ?? 0) + (name?.width ?? Infinity)).toBeLessThanOrEqual(share?.x ?? 0);
      expect((share?.x ?? 0) + (share?.width ?? Infinity)).toBeLessThanOrEqual(width);
    });

    test('it can be used by everyone: no finding of axe, wide and narrow', async () => {
      const one = await visit('?as=table');
      for (const width of [900, 390]) {
        await one.page.setViewportSize({ width, height: 600 });
        await one.page.goto(`${url()}/embed${FOIP}&claim=${CLAIM}`);
        await one.page.getByText('Japan, which advocates the', { exact: false }).first().waitFor();
        expect(await axeFindings(one.page)).toEqual([]);
        expect(await one.page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
    });
  },
  start,
);
