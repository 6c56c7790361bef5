import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { lacksChromium } from '../../support/chromium.js';
import { describeWith } from '../../support/programs.js';
import { Running, type Visit } from './running.js';

export type { Visit };

/** What the tests of one `describeInExplorer` have at hand. */
export interface InExplorer {
  readonly url: () => string;
  /** Somebody who comes to the explorer, and is seen out when the test ends. */
  readonly visit: (query?: string, options?: BrowserContextOptions) => Promise<Visit>;
}

/**
 * Tests of the explorer in a real browser, with one server for all of them. After each, no visit may have met an error or asked anybody
 * else. Where there is no Chromium the run says so once and goes on without them, or under CI fails.
 */
export function describeInExplorer(name: string, tests: (explorer: InExplorer) => void): void {
  describeWith(name, lacksChromium(), () => {
    let running: Running | undefined;
    let visits: Visit[] = [];
    const there = (): Running => {
      if (running === undefined) throw new Error('The explorer is there from the first test on.');
      return running;
    };
    beforeAll(async () => {
      running = await Running.start();
    });
    afterEach(async () => {
      const ended = visits;
      visits = [];
      const found = ended.map(({ errors, elsewhere }) => ({ errors, elsewhere }));
      // Seen out before they are judged: a visit that went wrong must not stay for the next test.
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
