import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { exportFile, asText } from '../../src/export/formats.js';
import { linkPart, partSelection } from '../../src/export/link-part.js';
import type { Selection } from '../../src/export/selection.js';
import { readSelection, storyOf } from '../../src/export/story/read-story.js';
import type { Graph } from '../../src/graph/port.js';
import { type Story, claimsCited, claimsHighlighted } from '../../src/model/story.js';
import { BUILT_IN } from '../../src/model/vocabulary.generated.js';
import { ContextFactory } from '../../src/questions/context.js';
import { axeFindings } from '../support/axe.js';
import { seed } from '../support/checked-records.js';
import { lacksChromium } from '../support/chromium.js';
import { openWith } from '../support/engines.js';
import { describeWith } from '../support/programs.js';
import { runWide } from '../support/run-wide.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openWith('embedded', seed.data);
}, 60_000);
afterAll(() => graph.close());

const read = async (selection: Selection) => readSelection(await new ContextFactory(graph).create(), selection);
const write = async (story: string | Story, format: 'html' | 'markdown' | 'graphml'): Promise<string> =>
  asText((await exportFile(await read({ part: 'story', story }), format)).content);
const { stories } = BUILT_IN;
const sentences = ({ steps }: Story) => steps.flatMap(({ caption }) => caption);
const claimsOf = ({ steps }: Story) => [...new Set(steps.flatMap(claimsCited))];

describe('each story that comes with the record', () => {
  test.each(stories)('$id shows in every step what the step says', async ({ steps }) => {
    for (const step of steps) {
      const { relationships } = await read(partSelection(linkPart(new URLSearchParams(step.view))));
      const shown = new Set(relationships.map(({ id }) => id));
      expect([step.title, claimsHighlighted(step).filter((id) => !shown.has(id))]).toEqual([step.title, []]);
    }
  });

  test.each(stories)('$id is Markdown in which every sentence has the footnotes of its claims', async (story) => {
    const markdown = await write(story.id, 'markdown');
    const notes = [...markdown.matchAll(/^\[\^(\d+)\]: (.*)$/gm)].map(([, number, text]) => ({ number, text }));
    expect(notes.map(({ number }) => number)).toEqual(claimsOf(story).map((_, index) => String(index + 1)));
    for (const { text } of notes) expect(text).toMatch(/\(\[.+\]\(<https?:.+>\)\)/);
    for (const { text, claims } of sentences(story)) {
      const marks = claims.map((id) => `[^${claimsOf(story).indexOf(id) + 1}]`).join('');
      expect(markdown).toContain(`${text}${marks}`);
    }
    expect(markdown.match(/^```mermaid$/gm)).toHaveLength(story.steps.length);
  });

  test('is a graph of the claims that it rests on in any other format', async () => {
    for (const story of stories) {
      const graphml = await write(story.id, 'graphml');
      expect(graphml.match(/<edge /g)).toHaveLength(claimsOf(story).length);
    }
  });
});

describeWith('the page of a story', lacksChromium(), () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await chromium.connect(await runWide('browser'));
    folder = mkdtempSync(path.join(tmpdir(), 'story-'));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('opens from a folder without a network, with its pictures, and leads from each sentence to its evidence', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, offline: true });
    const page = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) requests.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    for (const story of stories) {
      const file = path.join(folder, `${story.id}.html`);
      writeFileSync(file, await write(story.id, 'html'));
      await page.goto(pathToFileURL(file).href);
      expect(await page.locator('h1').innerText()).toBe(story.title);
      for (const { text } of sentences(story))
        expect(await page.locator('.caption').getByText(text).count()).toBeGreaterThan(0);
      const drawn = await page
        .locator('img')
        .evaluateAll((images) =>
          images.map(
            (image) =>
              image instanceof HTMLImageElement && image.complete && image.naturalWidth > 100 && image.alt !== '',
          ),
        );
      expect(drawn).toEqual(story.steps.map(() => true));
      expect(await page.locator('footer li a[href^=http]').count()).toBeGreaterThanOrEqual(claimsOf(story).length);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await axeFindings(page)).toEqual([]);
    }
    await page.locator('.caption a').first().click();
    expect(new URL(page.url()).hash).toBe('#note-1');
    await page
      .locator('#note-1')
      .getByRole('link', { name: /^Back to the text/ })
      .click();
    expect(new URL(page.url()).hash).toBe('#ref-1');
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
    await context.close();
  }, 60_000);
});

describe("a story of the reader's own", () => {
  const [first] = stories[0]?.steps ?? [];
  const own = {
    title: 'Mine <b>',
    steps: [
      { ...first, title: 'One' },
      { title: 'Two', caption: [{ text: 'No *evidence*.' }] },
    ],
  };

  test('is written like any other, and its words are no markup', async () => {
    const story = storyOf(own);
    const html = await write(story, 'html');
    expect(html).toContain('<h1>Mine &lt;b&gt;</h1>');
    expect(await write(story, 'markdown')).toContain('No \\*evidence\\*.');
  });

  test.each([
    [{ ...own, steps: [{ ...own.steps[0], caption: [{ text: '' }] }] }, 'steps[0].caption[0].text: expected some text'],
    [{ title: 'x', steps: [] }, 'steps: expected at least one step'],
    [
      { title: 'x', steps: [{ title: 'y', caption: [{ text: 'z', claims: ['foip'] }] }] },
      'steps[0].caption[0].claims[0]: expected claim:',
    ],
    ['x', 'the file: '],
  ])('is refused with the place of what is wrong', (value, says) => {
    expect(() => storyOf(value)).toThrow(says);
  });

  test('is refused if it names claims or stories that are not there', async () => {
    const lost = storyOf({
      title: 'x',
      steps: [{ title: 'y', highlight: ['claim:country:japan/LIKES/country:mars'] }],
    });
    await expect(read({ part: 'story', story: lost })).rejects.toThrow('claim:country:japan/LIKES/country:mars');
    await expect(read({ part: 'story', story: 'lost' })).rejects.toThrow('The stories are how-foip-met-aoip');
    await expect(read({ part: 'story', story: 'how-foip-met-aoip', step: 9 })).rejects.toThrow('no step 9');
  });
});
