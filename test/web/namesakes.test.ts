import { test } from '@jest/globals';
import { NAMESAKES, SHARED_NAME, namesakes, summaryOf } from '../support/namesakes.js';
import { describeInExplorer } from './support/explorer.js';
import { Running } from './support/running.js';

const NAME = encodeURIComponent(SHARED_NAME);

describeInExplorer(
  'entities that share a name, in the explorer',
  ({ visit }) => {
    test.each([
      ['a link to the name', `?entity=${NAME}`],
      ['a path to the name', `?mode=path&from=country:japan&to=${NAME}`],
      ['a question', `?mode=ask&q=${encodeURIComponent(`what is ${SHARED_NAME}?`)}`],
    ])('are told apart by their kinds and summaries: %s', async (_, query) => {
      const { page } = await visit(query);
      for (const id of NAMESAKES)
        await page
          .getByText(`framework: ${summaryOf(id)}`)
          .first()
          .waitFor();
    });

    test('lead on by keyboard', async () => {
      const { page } = await visit(`?mode=path&from=country:japan&to=${NAME}`);
      await page
        .getByRole('link', { name: /Free and Open Indo-Pacific/ })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/to=framework:foip/);
      await page.getByRole('heading', { name: 'Japan to Free and Open Indo-Pacific' }).waitFor();
    });
  },
  () => Running.start(namesakes),
);
