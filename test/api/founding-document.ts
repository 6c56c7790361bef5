import { expect, test } from '@jest/globals';
import { drawAnswer } from '../../src/ask/terminal.js';
import { apiSuite } from '../support/seeded.js';

interface Claim {
  readonly id: string;
  readonly sentence: string;
  readonly modality: string;
  readonly certainty: string;
  readonly saidBy: string;
  readonly note: string | null;
  readonly when: { readonly edtf: string; readonly text: string } | null;
}
interface Asked {
  readonly ask: { readonly sentences: readonly string[]; readonly interpretation: string };
}
interface Timeline {
  readonly timeline: { readonly nodes: readonly { readonly text: string; readonly fit: string }[] };
}

const CLAIM = 'id sentence modality certainty saidBy note when { edtf text }';
const LOAN = 'the Initiative on Overseas Loan and Investment for ASEAN';

/** What readers are told of the founding document, held against its text. Brackets name the passages. */
export const foundingDocument = apiSuite('what readers are told of the founding document', (api) => {
  const ask = async (text: string): Promise<readonly string[]> =>
    (
      await api.ask<Asked>(
        'query ($text: String!) { ask(text: $text) { ... on Answered { sentences interpretation } } }',
        { text },
      )
    ).ask.sentences;
  const claims = async (where: string): Promise<readonly Claim[]> =>
    (
      await api.ask<{ relationships: { nodes: Claim[] } }>(
        `{ relationships(where: ${where}, first: 200) { nodes { ${CLAIM} } } }`,
      )
    ).relationships.nodes;
  const sentences = async (where: string): Promise<string[]> => (await claims(where)).map(({ sentence }) => sentence);
  const fits = async (from: string, to: string): Promise<ReadonlyMap<string, string>> =>
    new Map(
      (
        await api.ask<Timeline>(`{ timeline(from: "${from}", to: "${to}", first: 200) { nodes { text fit } } }`)
      ).timeline.nodes.map(({ text, fit }) => [text, fit]),
    );
  const download = async (format: string, part: string): Promise<string> =>
    (await fetch(`${api.url}/export/${format}?${part}`)).text();

  test('(a) the slip about the loan initiative is shown with a note, wherever its claim is (response.2)', async () => {
    const told = (await ask(`What does ASEAN say about ${LOAN}?`)).join('\n');
    expect(told).toContain(`Training in Cyber Security is based on ${LOAN} (said by ASEAN; position`);
    expect(told).toContain('Note: This is probably a slip in the source.');
    expect(told).not.toMatch(/No (?:source|claim)/);
    for (const format of [
      'graphml',
      'gexf',
      'cytoscape',
      'jsonld',
      'turtle',
      'dot',
      'mermaid',
      'html',
      'cypher',
      'svg',
    ]) {
      const part = 'from=Training+in+Cyber+Security&to=Overseas+Loan+and+Investment+Initiative&maxLength=1';
      expect([format, (await download(format, part)).replace(/\s+/g, ' ')]).toEqual([
        format,
        expect.stringMatching(/probably a.*slip/),
      ]);
    }
  });

  test('(a) a claim told in a terminal has its note', async () => {
    const { ask: answered } = await api.ask<{ ask: Parameters<typeof drawAnswer>[0] }>(
      `{ ask(text: "What does ASEAN say about ${LOAN}?") { __typename ... on Answered { interpretation sentences tryNext nearest { score } answer { __typename
         ... on AskedClaims { said { reasonText } relationships { sentence modality certainty note when { edtf } attributedTo { name } attributedToMany { name }
           source { id } target { id } evidence { quote passage { id } } } } } } } }`,
    );
    expect(drawAnswer(answered, 400).replace(/\s+/g, ' ')).toContain('Note: This is probably a slip');
  });

  test.each([
    ['Japan', 'the Vientiane Vision', 'Japan cooperates with partners through the Vientiane Vision'],
    ['ASEAN', 'the Vientiane Vision', 'ASEAN cooperates with partners through the Vientiane Vision'],
    ['Japan', 'the United Nations', 'Japan cooperates with the United Nations'],
    [
      'heavy engineering equipment training',
      'defence cooperation',
      'The heavy engineering equipment training covers the field of defence cooperation',
    ],
    ['22nd ASEAN-Japan Summit', 'abductions issue', 'The 22nd ASEAN-Japan Summit took up the abductions issue'],
    [
      '22nd ASEAN-Japan Summit',
      'Overseas Loan and Investment Initiative',
      `The 22nd ASEAN-Japan Summit took up ${LOAN}`,
    ],
    ['22nd ASEAN-Japan Summit', 'Asia Center', 'The 22nd ASEAN-Japan Summit took up the Japan Foundation Asia Center'],
  ])('(b) %s and %s are one claim apart', async (from, to, said) => {
    const { paths } = await api.ask<{ paths: { paths: { explanation: string }[] } }>(
      'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 1) { ... on Paths { paths { explanation } } } }',
      { from, to },
    );
    expect(paths.paths.map(({ explanation }) => explanation).join()).toContain(said);
  });

  test('(a) thanks for what Japan is to do are no promise of ASEAN (response.2)', async () => {
    const { plans } = await api.ask<{ plans: { nodes: { madeBy: { id: string } }[] } }>(
      '{ plans(madeAt: ["mofa-2019-11-04"], first: 200) { nodes { madeBy { id } } } }',
    );
    expect(plans.nodes.length).toBeGreaterThan(30);
    expect(plans.nodes.map(({ madeBy }) => madeBy.id)).not.toContain('organisation:asean');
    const based =
      'claim:initiative:training-in-cyber-security/BASED_ON/initiative:overseas-loan-and-investment-for-asean';
    const { node } = await api.ask<{ node: { id: string } }>(
      `{ node(id: "${based.replace('BASED_ON', 'CARRIED_OUT_UNDER')}") { id } }`,
    );
    expect(node.id).toBe(based);
  });

  test('(c) many ASEAN countries are not ASEAN (response.1)', async () => {
    const own = await sentences('{ attributedTo: ["ASEAN"] }');
    expect(own.filter((sentence) => /Joint Statement|to connectivity/.test(sentence))).toEqual([]);
    const many = (await claims('{ attributedTo: ["ASEAN"], ofManyMembers: true }')).filter(({ saidBy }) =>
      saidBy.includes('many'),
    );
    expect(many.map(({ sentence, saidBy }) => [sentence, saidBy])).toEqual([
      ['Japan contributes to connectivity', 'said by many members of ASEAN'],
      [
        'Many members of ASEAN welcome the Joint Statement of the 22nd ASEAN-Japan Summit on Connectivity',
        'said by many members of ASEAN',
      ],
    ]);
    expect(
      (await sentences('{ narrated: true }')).filter((sentence) => many.some((each) => each.sentence === sentence)),
    ).toEqual([]);
    expect((await ask('Did ASEAN welcome the joint statement?'))[0]).toMatch(/^No claim in the data says/);
    expect((await ask('What does ASEAN say about the joint statement?')).join('\n')).toContain(
      'said by many members of ASEAN; position',
    );
    const file = await download(
      'cytoscape',
      'from=ASEAN&to=Joint+Statement+on+Connectivity&maxLength=1&types=MEMBERS_WELCOME',
    );
    expect(JSON.parse(file)).toMatchObject({
      elements: {
        edges: [
          { data: { attributedTo: null, attributedToMany: 'organisation:asean', speaker: 'many members of ASEAN' } },
        ],
      },
    });
  });

  test("(c) Thailand's declaration is what Thailand says (response.4)", async () => {
    expect((await ask('What does Thailand say about the joint statement?')).join('\n')).toContain(
      'Thailand announced the Joint Statement of the 22nd ASEAN-Japan Summit on Connectivity (said by Thailand; 4 November 2019',
    );
  });

  test.each([
    ['Does JICA cover the field of green investment?', /^No claim in the data says/],
    [
      'Is JICA meant to expand its investment and loans in the field of green investment?',
      /^As a plan, and not explicitly/,
    ],
    ['Does the Initiative on Overseas Loan and Investment for ASEAN focus on ASEAN?', /^As a plan, and not explicitly/],
    ['Does the AOIP focus on the Indo-Pacific?', /^Not explicitly, but the source implies it/],
    ['Does the Asia Center carry out the WA Project?', /^No claim in the data says/],
    ['Does the Fourth Industrial Revolution Dialogue cover the field of ICT?', /^No claim in the data says/],
    [
      'Does the Fourth Industrial Revolution Dialogue cover the field of digital business?',
      /^As a plan, and not explicitly/,
    ],
    ['Does digital business contribute to social issues?', /^As a position, and not explicitly/],
    ['Is Tokyo the host of the 2020 Tokyo Olympics and Paralympics?', /^No claim in the data says/],
    [
      'Is Japan the host of the 2020 Tokyo Olympics and Paralympics?',
      /^As a plan: Abe Shinzo announced it in a source of 4 November 2019\. The data does not say/,
    ],
    ['Does the Vientiane Vision cover the field of maritime security?', /^As a plan, and not explicitly/],
  ])('(d) %s', async (question, verdict) => {
    expect((await ask(question))[0]).toMatch(verdict);
  });

  test('(d) private finance is an aim, and Brunei has lifted restrictions at no day that is told', async () => {
    const [aim] = await claims('{ about: ["private finance"] }');
    expect([aim?.modality, aim?.note]).toEqual(['POSITION', expect.stringContaining('"aiming"')]);
    const [lifted] = await claims('{ types: [LIFTED] }');
    expect(lifted?.when?.text).toBe('some time between 4 November 2010 and 4 November 2019');
    expect(lifted?.note).toContain('"recently"');
  });

  test('(e) what is reported as done is not offered as later than the source', async () => {
    const after = await claims('{ source: "mofa-2019-11-04", from: "2019-11-05" }');
    const offered = after.filter(({ sentence }) =>
      /ASEAN-Japan Day|Opening Ceremony|lifted|Outlook|Earthquake/.test(sentence),
    );
    expect(offered).toEqual([]);
    const happened = await fits('2019-11-05', '2030-12-31');
    for (const name of [
      'ASEAN-Japan Day',
      'Opening Ceremony of the Rugby World Cup 2019',
      'Great East Japan Earthquake',
    ])
      expect(happened.has(name)).toBe(false);
    expect((await fits('2019-03-01', '2019-03-31')).get('ASEAN-Japan Day')).toBe('POSSIBLE');
    expect((await fits('2019-01-01', '2019-12-31')).get('ASEAN-Japan Day')).toBe('WITHIN');
    const facts = await claims('{ source: "mofa-2019-11-04", modality: [FACT], from: "2019-11-05" }');
    // Only what has no end that the source knows of may hold after it.
    for (const { id, when } of facts) expect([id, when?.edtf]).toEqual([id, expect.stringMatching(/\/\.\.$/)]);
  });

  test('(e) nothing is certainly going on after the day of its source', async () => {
    const member = 'Indonesia is a member of ASEAN';
    expect((await fits('2026-01-01', '2026-12-31')).get(member)).toBe('ONGOING');
    expect((await fits('2031-01-01', '2031-12-31')).get(member)).toBe('POSSIBLE');
    const training = 'Japan carries out the heavy engineering equipment training';
    expect((await fits('2019-11-04', '2019-11-30')).get(training)).toBe('ONGOING');
    expect((await fits('2019-11-05', '2019-12-31')).get(training)).toBe('POSSIBLE');
    expect([...(await fits('2031-01-01', '2031-12-31')).values()].filter((fit) => fit !== 'POSSIBLE')).toEqual([]);
  });

  test('(f) who says so, and no more than they say', async () => {
    const [partner] = (await claims('{ types: [PARTNER_IN], about: ["RCEP"] }')).filter(({ sentence }) =>
      sentence.startsWith('Japan'),
    );
    expect(partner?.saidBy).toBe('said by Abe Shinzo');
    const { entity } = await api.ask<{ entity: { summary: string } }>(
      '{ entity(name: "Vientiane Vision") { ... on Entity { summary } } }',
    );
    expect(entity.summary).toContain('as seen in November 2019, to proceed');
  });

  test('(g) what is said of the South China Sea keeps it as its subject (2(2)/south-china-sea)', async () => {
    const said = await claims('{ passage: "mofa-2019-11-04#2(2)/south-china-sea" }');
    expect(said.length).toBeGreaterThan(3);
    for (const { sentence } of said) expect(sentence).toContain('South China Sea');
    const byAbe = [
      'Abe Shinzo believes that ASEAN needs to call with one voice for an improvement in a worsening situation, regarding the South China Sea',
      'Abe Shinzo seeks an improvement in the situation in the South China Sea',
      'Japan is seriously concerned about the situation in the South China Sea',
      'Japan seeks close cooperation with ASEAN, regarding the South China Sea',
      'Japan seeks continued cooperation on the South China Sea',
    ];
    const about = await claims('{ about: ["South China Sea"], attributedTo: ["Abe Shinzo"] }');
    expect(about.map(({ sentence }) => sentence).sort()).toEqual(byAbe);
    const told = (await ask('What does Abe Shinzo say about the South China Sea?')).join('\n');
    for (const sentence of byAbe) expect(told).toContain(sentence);
    const { compareIssuers } = await api.ask<{ compareIssuers: { onlyA: { sentence: string }[] } }>(
      '{ compareIssuers(entity: "South China Sea", a: "Abe Shinzo", b: "ASEAN") { onlyA { sentence } } }',
    );
    expect(compareIssuers.onlyA.map(({ sentence }) => sentence).sort()).toEqual(byAbe);
  });
});
