import { expect, test } from '@jest/globals';
import { earlier as seed } from '../support/checked-records.js';
import { askSuite } from '../support/seeded.js';

const claimsOf = (type: string) => seed.data.relationships.filter((claim) => claim.type === type);
const sources = (type: string, target: string): string[] =>
  claimsOf(type)
    .filter((claim) => claim.target === target)
    .map(({ source }) => source);
const targets = (type: string, source: string): string[] =>
  claimsOf(type)
    .filter((claim) => claim.source === source)
    .map(({ target }) => target);
const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

const MEMBERS = sources('MEMBER_OF', 'organisation:asean');
const WA = 'initiative:wa-project';

export const questions = askSuite('questions in plain English', (asker) => {
  test.each([
    'How is Kim Jong-un connected to the Rugby World Cup?',
    'how are Kim Jong-un and Rugby World Cup related',
    'what links "Kim Jong-un" with the rugby world cup???',
    'Show me the shortest path between Kim Jong-un and the Rugby World Cup',
    'is Kim Jong-un linked to the Rugby World Cup',
  ])('connected: %s', async (question) => {
    const { form, answer, sentences } = await asker.answered(question);
    expect(form).toBe('connected');
    expect(answer.__typename).toBe('Paths');
    for (const { nodes } of answer.paths ?? []) {
      expect([nodes[0]?.id, nodes.at(-1)?.id]).toEqual(['person:kim-jong-un', 'event:rugby-world-cup-2019']);
    }
    expect(sentences).toHaveLength(answer.paths?.length ?? 0);
    expect(sentences[0]).toMatch(/mofa-2019-11-04#.*“.+”/);
  });

  test('connected: accepts what to avoid and the number of steps in either order', async () => {
    for (const limits of ['without Abe Shinzo in at most 6 steps', 'within six steps avoiding Abe Shinzo']) {
      const { answer, interpretation } = await asker.answered(
        `How is Kim Jong-un connected to the Rugby World Cup ${limits}?`,
      );
      expect(interpretation).toMatch(/at most 6 steps, without Abe Shinzo/);
      for (const { nodes } of answer.paths ?? []) expect(nodes.map(({ id }) => id)).not.toContain('person:abe-shinzo');
    }
    const none = await asker.answered('How is the Vientiane Vision connected to the United Nations in at most 1 step?');
    expect(none.answer).toMatchObject({ __typename: 'NoPath', maxLength: 1 });
    const many = await asker.answered(
      'How is the Vientiane Vision connected to the United Nations in at most 99 steps?',
    );
    expect(many.interpretation).toMatch(/at most 8 steps \(the maximum\)/);
  });

  test.each([
    'What do Thailand and Viet Nam share?',
    'what do Viet Nam, Thailand have in common',
    'what is common to both Thailand and Viet Nam',
  ])('shared: %s', async (question) => {
    const { form, answer } = await asker.answered(question);
    expect(form).toBe('shared');
    expect(answer.neighbours?.map(({ entity }) => entity.id)).toContain('organisation:asean');
    for (const { entity, relationships } of answer.neighbours ?? []) {
      const ends = new Set(relationships.flatMap(({ source, target }) => [source.id, target.id]));
      expect([...ends].sort()).toEqual(sorted([entity.id, 'country:thailand', 'country:viet-nam']));
    }
  });

  test('shared: accepts three entities, one with "and" in its name', async () => {
    const { answer } = await asker.answered('What do Japan, ASEAN and Thailand have in common?');
    for (const { entity } of answer.neighbours ?? []) expect(entity.id).not.toMatch(/^country:(japan|thailand)$/);
    const { form } = await asker.answered('What do Tokyo Olympics and Paralympics and Japan share?');
    expect(form).toBe('shared');
  });

  test.each([
    ['who announced the WA Project?', sources('ANNOUNCED', WA)],
    ['Who has announced WA project', sources('ANNOUNCED', WA)],
    ['by whom was the WA Project announced', sources('ANNOUNCED', WA)],
    ['who was the WA Project announced by?', sources('ANNOUNCED', WA)],
    ['what did Abe Shinzo announce', targets('ANNOUNCED', 'person:abe-shinzo')],
    ['what was announced by Shinzo Abe', targets('ANNOUNCED', 'person:abe-shinzo')],
    ['who supports AOIP', sources('SUPPORTS', 'framework:aoip')],
    ['What does Japan support?', targets('SUPPORTS', 'country:japan')],
    ['who is advocating the Free and Open Indo-Pacific', sources('ADVOCATES', 'framework:foip')],
    [
      'which framework does Japan advocate',
      targets('ADVOCATES', 'country:japan').filter((id) => id.startsWith('framework:')),
    ],
    ['what does ASEAN welcome?', targets('WELCOMES', 'organisation:asean')],
    ['which countries are members of ASEAN', MEMBERS],
    ['how many countries are members of ASEAN?', MEMBERS],
    ['list the countries that are members of ASEAN', MEMBERS],
    ['who is a member of the Association of Southeast Asian Nations', MEMBERS],
    ['which organisations is Laos a member of', ['organisation:asean']],
    ['of which organisation is Laos a member', ['organisation:asean']],
    ['which people are members of ASEAN', []],
  ])('who does what: %s', async (question, wanted) => {
    const { form, answer, sentences } = await asker.answered(question);
    expect(form).toBe('who-does-what');
    expect(sorted(answer.entities?.map(({ id }) => id) ?? [])).toEqual(sorted(wanted));
    for (const { evidence } of answer.relationships ?? []) expect(evidence.length).toBeGreaterThan(0);
    expect(sentences[0]).toMatch(wanted.length === 0 ? /^No claim in the data says/ : /\w/);
    if (question.startsWith('how many')) expect(sentences[0]).toMatch(new RegExp(`^${wanted.length}: `));
  });

  test('who does what: a no for one kind does not exclude other kinds', async () => {
    const { sentences } = await asker.answered('which people are members of ASEAN');
    expect(sentences).toEqual([expect.stringMatching(/^No claim .* with one of the people at “…”\.$/)]);
  });

  test.each([
    ['does Japan support the AOIP?', true],
    ['is the AOIP supported by Japan', true],
    ['has Abe Shinzo announced the WA Project', true],
    ['is Laos a member of ASEAN', true],
    ['Laos is a member of ASEAN', true],
    ['is Japan a member of ASEAN', false],
    ['did ASEAN announce the WA Project', false],
    ['is ASEAN a member of Laos', false],
  ])('whether: %s %s', async (question, holds) => {
    const { form, answer, sentences } = await asker.answered(question);
    expect([form, answer.holds]).toEqual(['whether', holds]);
    expect(answer.relationships).toHaveLength(holds ? Math.max(1, answer.relationships?.length ?? 0) : 0);
    expect(sentences[0]).toMatch(holds ? /^Yes/ : /^No claim .* does not mean that it is false/);
  });

  test('whether: the reverse claim is shown but does not count as a yes', async () => {
    const { answer, sentences } = await asker.answered('is ASEAN a member of Laos');
    expect(answer.holds).toBe(false);
    expect(sentences.slice(1).join(' ')).toMatch(/The other way round: Laos is a member of ASEAN/);
  });

  test('says: includes the side and those who speak for it by office, about one thing or everything', async () => {
    const told = await asker.answered('What does ASEAN say about Japan?');
    expect(told.form).toBe('says');
    expect(told.answer.relationships?.length).toBeGreaterThan(0);
    for (const { attributedTo, attributedToMany, source, target } of told.answer.relationships ?? []) {
      expect([attributedTo?.id, attributedToMany?.id]).toContain('organisation:asean');
      expect([source.id, target.id]).toContain('country:japan');
    }
    const japan = await asker.answered("what is Japan's position on the AOIP");
    expect(japan.interpretation).toMatch(/Japan, or Abe Shinzo/);
    expect(new Set(japan.answer.relationships?.map(({ attributedTo }) => attributedTo?.id))).toContain(
      'person:abe-shinzo',
    );
    expect((await asker.answered('what does ASEAN say')).answer.relationships?.length).toBeGreaterThan(3);
    const nothing = await asker.answered('what does ASEAN say about the Vientiane Vision');
    expect(nothing.answer.relationships).toEqual([]);
    expect(nothing.sentences).toEqual([expect.stringMatching(/^No claim .* ASEAN, about Vientiane Vision/)]);
  });

  test.each([
    ['in 2019', '2019-01-01', '2019-12-31'],
    ['in June 2019', '2019-06-01', '2019-06-30'],
    ['on 4 November 2019', '2019-11-04', '2019-11-04'],
    ['on the 4th of November 2019', '2019-11-04', '2019-11-04'],
    ['on November 4, 2019', '2019-11-04', '2019-11-04'],
    ['on 2019-11-04', '2019-11-04', '2019-11-04'],
    ['in 2019-02', '2019-02-01', '2019-02-28'],
    ['in Feb 2020', '2020-02-01', '2020-02-29'],
    ['between 2013 and June 2019', '2013-01-01', '2019-06-30'],
    ['from 2013 to 2019', '2013-01-01', '2019-12-31'],
    ['since June 2019', '2019-06-01', null],
    ['after 2019', '2020-01-01', null],
    ['before 2019', null, '2018-12-31'],
    ['until 1 January 2019', null, '2019-01-01'],
  ])('happened: %s is %s to %s', async (period, from, to) => {
    for (const question of [
      `What happened ${period}?`,
      `what happened ${period} about ASEAN`,
      `what happened with ASEAN ${period}`,
    ]) {
      const { form, variables, answer } = await asker.answered(question);
      expect(form).toBe('happened');
      expect(answer.__typename).toBe('AskedTimeline');
      expect(variables).toMatchObject({ from, to });
      for (const { when } of answer.entries ?? []) {
        if (from !== null) expect(when.latest >= from).toBe(true);
        if (to !== null) expect(when.earliest <= to).toBe(true);
      }
    }
  });

  test('happened: an invalid day, or an end before its beginning, is refused with the reason', async () => {
    expect((await asker.notUnderstood('what happened on 31 February 2019')).message).toMatch(
      /no such date.*31 February 2019/,
    );
    expect((await asker.notUnderstood('what happened between 2019 and 2013')).message).toMatch(/ends before it begins/);
  });

  test.each([
    'Who is Abe Shinzo?',
    'what is ABE SHINZO',
    'tell me about Abe Shinzo',
    '  abe   shinzo ',
    '“Shinzo Abe”',
    'person:abe-shinzo',
  ])('about: %s', async (question) => {
    const { form, answer, sentences } = await asker.answered(question);
    expect([form, answer.entity?.id]).toEqual(['about', 'person:abe-shinzo']);
    expect(sentences[0]).toMatch(/^Abe Shinzo \(person\): .+“.+”/);
  });

  test('about: accepts a Japanese name', async () => {
    expect((await asker.answered('who is 日本?')).answer.entity?.id).toBe('country:japan');
  });

  test("when: gives the entity's own date first, a verb's claim dates, or says that there is none", async () => {
    const summit = await asker.answered('When was the 22nd ASEAN-Japan Summit?');
    expect([summit.form, summit.sentences[1]]).toEqual(['when', expect.stringMatching(/^4 November 2019: /)]);
    for (const question of [
      'when was the WA Project announced',
      'when did Abe Shinzo announce the WA Project?',
      'when was the WA Project announced by Abe Shinzo',
    ]) {
      const { form, sentences } = await asker.answered(question);
      expect([form, sentences[0]]).toEqual(['when-did', expect.stringMatching(/^2013/)]);
    }
    for (const question of ['since when is Viet Nam a member of ASEAN', 'when did Viet Nam become a member of ASEAN'])
      expect((await asker.answered(question)).sentences[0]).toMatch(/^Since 28 July 1995/);
    expect((await asker.answered('when did ASEAN announce the WA Project')).sentences[0]).toMatch(/^No claim/);
  });

  test('how many: gives only numbers that fit the words', async () => {
    const projects = await asker.answered('How many projects did the WA Project implement?');
    expect(projects.form).toBe('how-many');
    expect(projects.answer.quantities?.map(({ quantity }) => quantity.value)).toContain(2000);
    for (const { quantity } of projects.answer.quantities ?? []) expect(quantity.unit).toBe('projects');
    expect((await asker.answered('how many bananas are there in the WA Project')).sentences[0]).toMatch(
      /^No number in the data matches “bananas”\.$/,
    );
    expect((await asker.answered('how many people are there in Hanoi')).sentences).toEqual([
      expect.stringMatching(/no numbers about Hanoi/),
    ]);
  });

  test.each([
    ['which initiatives are there?', (id: string) => id.startsWith('initiative:')],
    ['list all agreements', (id: string) => id.startsWith('agreement:')],
    ['how many organisations are there', (id: string) => id.startsWith('organisation:')],
  ])('there: %s', async (question, keep) => {
    const { form, answer } = await asker.answered(question);
    const all = seed.data.entities.map(({ id }) => id).filter(keep);
    expect([form, answer.totalCount]).toEqual(['there', all.length]);
    expect(sorted(answer.entities?.map(({ id }) => id) ?? [])).toEqual(sorted(all));
  });

  test('there: searches a known topic by its relationships, and other words by text', async () => {
    const known = await asker.answered('Which initiatives are there about cyber security?');
    const tied = seed.data.relationships.flatMap(({ source, target }) =>
      target === 'topic:cyber-security' ? [source] : [],
    );
    for (const { id } of known.answer.entities ?? []) expect(tied).toContain(id);
    expect(known.answer.totalCount).toBeGreaterThan(0);
    const words = await asker.answered('which initiatives are there about cyber');
    expect(words.variables).toMatchObject({ where: { text: 'cyber' } });
    expect((await asker.answered('which agreements are there about bananas')).sentences).toEqual([
      expect.stringMatching(/no agreements.*bananas/),
    ]);
  });

  test('unknown names are outcomes, with similar names', async () => {
    for (const question of [
      'who announced the WA Projct',
      'how is WA Projct connected to FOIP',
      'what does the WA Projct support',
      'does the WA Projct support FOIP',
      'who is WA Projct',
      'when was the WA Projct announced',
    ]) {
      const { answer, interpretation, operation } = await asker.answered(question);
      expect([answer.__typename, interpretation]).toEqual([
        'NotFound',
        expect.stringMatching(/“WA Projct”.*no entity in the data has that name/),
      ]);
      expect(answer.suggestions?.map(({ id }) => id)).toContain(WA);
      expect(operation).toContain('"WA Projct"');
    }
  });

  test('of a question that no claim answers, it tells the words that nothing has, and what it names', async () => {
    const { kind, answer, interpretation } = await asker.answered('why does ASEAN dance the tango?');
    expect([kind, answer.__typename]).toEqual(['NOT_SAID', 'ClaimSearch']);
    expect(interpretation).toMatch(/names ASEAN\. Nothing in the data has “dance” or “tango”/);
    expect((await asker.answered('does ASEAN not support FOIP')).kind).toBe('NOT_SAID');
  });

  test('a question that names one thing twice is refused with the reason', async () => {
    expect((await asker.notUnderstood('how is FOIP connected to framework:foip')).message).toMatch(
      /names Free and Open Indo-Pacific twice/,
    );
    expect((await asker.notUnderstood('does Japan support Japan')).message).toMatch(/twice/);
    expect((await asker.notUnderstood('what do FOIP and the Free and Open Indo-Pacific share')).message).toMatch(
      /two different/,
    );
  });

  test('each form has an example, and it works', async () => {
    for (const question of ['', 'help', '???']) {
      const { forms } = await asker.notUnderstood(question);
      for (const { name, pattern, explanation, example } of forms) {
        expect([pattern, explanation].every((text) => text.length > 0)).toBe(true);
        const { form, answer, sentences, operation } = await asker.answered(example ?? '');
        expect(Object.keys(await asker.run(operation))).toHaveLength(1);
        expect([example, form]).toEqual([example, name]);
        expect(answer.__typename).not.toMatch(/NotFound|Ambiguous|NoPath/);
        expect(sentences.join(' ')).not.toMatch(/^No |gives? no|has no/);
      }
    }
  });
});
