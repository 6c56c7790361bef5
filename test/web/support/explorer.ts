import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { lacksChromium } from '../../support/chromium.js';
import { describeWith } from '../../support/programs.js';
import { Running, type Visit } from './running.js';

export type { Visit };

/** What the tests of a `describeInExplorer` can use. */
export interface InExplorer {
  readonly url: () => string;
  /** Opens the explorer as a visitor. The visit ends with the test. */
  readonly visit: (query?: string, options?: BrowserContextOptions) => Promise<Visit>;
}

/**
 * Runs tests of the explorer in a real browser, with one server for all of them. After each test, no visit may have had
 * an error or sent a request elsewhere. Without Chromium, the tests are skipped and the run says so once; under CI they
 * fail.
 */
export function describeInExplorer(
  name: string,
  tests: (explorer: InExplorer) => void,
  start: () => Promise<Running> = () => Running.start(),
): void {
  describeWith(name, lacksChromium(), () => {
    let running: Running | undefined;
    let visits: Visit[] = [];
    const there = (): Running => {
      if (running === undefined) throw new Error('The explorer is there from the first test on.');
      return running;
    };
    beforeAll(async () => {
      running = await start();
    });
    afterEach(async () => {
      const ended = visits;
      visits = [];
      const found = ended.map(({ errors, elsewhere }) => ({ errors, elsewhere }));
      // Ends all visits before checking them, so that a failed visit does not remain for the next test.
      for (const one of ended) await one.end();
      for (const one of found) expect(one).toEqual({ errors: [], elsewhere: [] });
    });
    afterAll(() => running?.stop());
    tests({
      url: () => there().url,
      visit: async (query, options) => {
        const one = await there().visit(query, options);
        visits.push(one);
        return one;
      },
    });
  });
}
