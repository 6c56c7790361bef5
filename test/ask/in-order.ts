import { expect, test } from '@jest/globals';
import { BUILT_IN } from '../../src/model/vocabulary.generated.js';
import { lexiconOf } from '../../src/ask/lexicon.js';
import { earlier as seed } from '../support/checked-records.js';
import { askSuite } from '../support/seeded.js';

const SUMMIT = '22nd ASEAN-Japan Summit';

/** The dated entities of a kind in order: the earliest first. */
function dated(kind: string): { readonly id: string; readonly name: string; from: string; to: string }[] {
  return seed.data.entities
    .filter(({ id }) => id.startsWith(`${kind}:`))
    .flatMap(({ id, props }) => {
      const [from, to, name] = [props['earliest'], props['latest'], props['name']];
      return typeof from === 'string' && typeof to === 'string' && typeof name === 'string'
        ? [{ id, name, from, to }]
        : [];
    })
    .sort((a, b) => (`${a.from} ${a.to} ${a.id}` < `${b.from} ${b.to} ${b.id}` ? -1 : 1));
}

const events = dated('event');
const summit = events.find(({ name }) => name === SUMMIT);
const day = summit?.from ?? '';
const named = (word: RegExp) => events.filter(({ name }) => word.test(name));

/** The number of claims of each entity of a kind, the most first. */
function degrees(kind: string): [id: string, claims: number][] {
  const ids = seed.data.entities.map(({ id }) => id).filter((id) => id.startsWith(`${kind}:`));
  return ids
    .map((id): [string, number] => [
      id,
      seed.data.relationships.filter(({ source, target }) => [source, target].includes(id)).length,
    ])
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}

export const inOrder = askSuite('lists in order', (asker) => {
  const ids = (all: readonly { readonly id: string }[] | undefined) => all?.map(({ id }) => id);

  test.each([
    [`Which events came after the ${SUMMIT}?`, events.filter(({ from }) => from > day)],
    [`which come before the ${SUMMIT}`, events.filter(({ to }) => to < day)],
    [`list the meetings before ${SUMMIT}`, named(/meeting/i).filter(({ to }) => to < day)],
    ['put the events in order', events],
    ['list all agreements in chronological order', dated('agreement')],
  ])('by date: %s', async (question, wanted) => {
    const { form, answer, sentences } = await asker.answered(question);
    expect(form).toBe('in-order');
    expect(wanted.length).toBeGreaterThan(0);
    expect(answer.totalCount).toBe(wanted.length);
    expect(ids(answer.entities)).toEqual(ids(wanted.slice(0, 50)));
    wanted.slice(0, 50).forEach(({ name }, at) => expect(sentences[at + 1]).toContain(`: ${name}. `));
  });

  test('what has no date is neither before nor after, and the answer says so', async () => {
    const { message } = await asker.notUnderstood('Which events came after ASEAN?');
    expect(message).toBe('The data gives no date for ASEAN.');
  });

  test.each([
    ['Which countries are most connected?', 'country'],
    ['the most linked people', 'person'],
    ['which organisations have the most claims', 'organisation'],
  ])('by the number of claims: %s', async (question, kind) => {
    const { form, answer, sentences } = await asker.answered(question);
    expect(form).toBe('most');
    const wanted = degrees(kind).slice(0, 10);
    expect(ids(answer.entities)).toEqual(wanted.map(([id]) => id));
    wanted.forEach(([, claims], at) => expect(sentences[at]).toContain(`: ${claims} claim`));
  });

  test('the most central entities are those of the ranking by PageRank', async () => {
    const { answer, operation, sentences } = await asker.answered('What are the most central topics?');
    const { ranking } = (await asker.run(operation)) as { ranking: { score: number; entity: { id: string } }[] };
    expect(ids(answer.entities)).toEqual(ranking.map(({ entity }) => entity.id));
    expect(ranking.length).toBe(10);
    ranking.forEach(({ score }, at) => expect(sentences[at]).toContain(`: ${score.toFixed(4)}. `));
  });
});

test('a noun that means a part of its kind stands for itself', () => {
  const lexicon = lexiconOf(BUILT_IN);
  expect(lexicon.ownNoun('summits')).toEqual(['summit', 'summits']);
  expect(lexicon.ownNoun('treaty')).toEqual(['treaty', 'treaties']);
  for (const noun of ['event', 'events', 'agreements', 'Japan']) expect(lexicon.ownNoun(noun)).toBeUndefined();
});
