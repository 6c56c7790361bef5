import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseDocument } from 'htmlparser2';
import type { PublishingConfig } from '../../src/config.js';
import { Fault } from '../../src/errors.js';
import type { Graph } from '../../src/graph/port.js';
import { linkPart } from '../../src/export/link-part.js';
import { type RunningServer, startServer } from '../../src/http/server.js';
import { encode } from '../../web/src/state/url.js';
import { BLANK, FIRST_VIEW, type Question } from '../../web/src/state/view.js';
import { useSeedServer } from '../support/seed-server.js';

const seedServer = useSeedServer();
let open: RunningServer;
beforeAll(async () => {
  open = await serve({ embedOrigins: ['https://news.example'], publicUrl: 'https://graph.example' });
});
afterAll(() => open.stop());

function serve(publishing: PublishingConfig): Promise<RunningServer> {
  return startServer(seedServer.graph, { port: 0, host: '127.0.0.1', publishing });
}

interface Tag {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
}

/** The tags of a page's head, as a parser of HTML reads them. */
async function tagsOf(url: string): Promise<readonly Tag[]> {
  const tags: Tag[] = [];
  const walk = (nodes: ReturnType<typeof parseDocument>['children']): void => {
    for (const node of nodes) {
      if ('attribs' in node) tags.push(node);
      if ('children' in node) walk(node.children);
    }
  };
  walk(parseDocument(await (await fetch(url)).text()).children);
  return tags;
}

async function metaOf(place: string, url = open.url): Promise<Record<string, string>> {
  const tags = await tagsOf(`${url}${place}`);
  return Object.fromEntries(
    tags.flatMap(({ name, attribs: { property, name: by, content } }) =>
      name === 'meta' && content !== undefined ? [[property ?? by ?? '', content]] : [],
    ),
  );
}

/**
 * What Zotero makes of a page's head, by the rules of its translators “Embedded Metadata” and “RDF” (of April 2026): a
 * tag's prefix, up to the first of `.:_`, names a vocabulary, and the rest a property whose first letter is small; of
 * each field the first property that has a value counts; then tags of Highwire replace fields.
 */
function zoteroItem(tags: readonly Tag[]) {
  const said = new Map<string, string>();
  const highwire = new Map<string, string>();
  const authors: string[] = [];
  for (const { name, attribs } of tags) {
    const { content } = attribs;
    if (name !== 'meta' || content === undefined || content === '') continue;
    for (const tag of (attribs['name'] ?? attribs['property'] ?? '').split(/\s+/)) {
      const prefix = tag.slice(0, Math.max(0, tag.search(/[.:_]/))).toLowerCase();
      const rest = tag.slice(prefix.length + 1);
      const property = `${prefix}:${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
      if (['dc', 'dcterms', 'og', 'prism', 'bibo', 'eprints', 'article'].includes(prefix)) {
        if (!said.has(property)) said.set(property, content);
      } else if (tag.endsWith('citation_author')) authors.push(content);
      else if (tag.includes('citation_')) highwire.set(tag.slice(tag.lastIndexOf('citation_')), content);
    }
  }
  const first = (...properties: readonly string[]): string | undefined =>
    properties.map((property) => said.get(property)).find((value) => value !== undefined);
  const types: Readonly<Record<string, string>> = { website: 'webpage', book: 'book', article: 'journalArticle' };
  const guess = highwire.has('citation_title') ? 'journalArticle' : 'webpage';
  const creator = first('dc:creator', 'dcterms:creator', 'dc:contributor');
  const trimmed = (text: string | undefined): string | undefined => text?.trim().replaceAll(/\s+/g, ' ');
  return {
    itemType: highwire.has('citation_journal_title') ? 'journalArticle' : (types[said.get('og:type') ?? ''] ?? guess),
    title: trimmed(highwire.get('citation_title')) ?? first('dc:title', 'dcterms:title', 'og:title'),
    publicationTitle: first('prism:publicationName', 'dc:source', 'dcterms:source', 'og:site_name'),
    publisher: first('dc:publisher', 'dcterms:publisher'),
    url: trimmed(highwire.get('citation_public_url')) ?? first('og:url'),
    language: first('dc:language', 'dcterms:language'),
    abstractNote: trimmed(highwire.get('citation_abstract')) ?? first('og:description', 'dcterms:abstract'),
    creators: [...authors, ...(authors.length === 0 && creator !== undefined ? [creator] : [])],
  };
}

describe('what a link says of itself', () => {
  // The first request fills the memory of the server, which the title of a page does not wait for.
  beforeAll(() => seedServer.api.send('{ entity(id: "FOIP") { __typename } }').then(() => metaOf('/?entity=FOIP')));

  test.each([
    ['/', 'Japan–ASEAN relations', '?'],
    ['/?mode=around&of=framework:foip', 'Free and Open Indo-Pacific and its neighbours', '?around=framework:foip&'],
    [
      '/?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019&without=country:japan',
      'From Kim Jong-un to Rugby World Cup 2019',
      '?from=person:kim-jong-un&to=event:rugby-world-cup-2019&maxLength=4&first=5&rankBy=INFORMATIVE&avoid=country:japan&',
    ],
    [
      '/?mode=compare&of=framework:aoip&a=country:japan&b=organisation:asean',
      'What Japan and ASEAN say about ASEAN Outlook on the Indo-Pacific',
      '?compare=framework:aoip&a=country:japan&b=organisation:asean&',
    ],
    [
      '/?mode=connect&of=framework:foip&of=framework:aoip&day=2019-11-04',
      'What connects Free and Open Indo-Pacific and ASEAN Outlook on the Indo-Pacific (what may hold on 4 November 2019)',
      '?connect=framework:foip&connect=framework:aoip&asOf=2019-11-04&',
    ],
    [
      '/?mode=around&of=framework:foip&modality=plan,hope,fact&side=country:japan&since=2019-11-01&until=soon',
      'Free and Open Indo-Pacific and its neighbours',
      '?around=framework:foip&only=side:country:japan&only=modality:PLAN&only=modality:FACT&only=since:2019-11-01&',
    ],
    ['/?mode=plans&status=fulfilled', 'The plans (fulfilled) and what became of them', '?plans=fulfilled&'],
    ['/?mode=ask&q=%3C/title%3E%22who%3F', '</title>"who?', '?'],
    ['/?mode=around&of=Atlantis', 'Japan–ASEAN relations', '?'],
    ['/?mode=around&of=framework:foip&depth=99', 'Japan–ASEAN relations', '?'],
  ])('%s: %s', async (place, title, query) => {
    const meta = await metaOf(place);
    expect(meta).toMatchObject({
      'og:title': title,
      'og:site_name': 'Japan–ASEAN graph',
      'og:url': `https://graph.example${place}`,
      'og:image': `https://graph.example/export/card${query}inline=1`,
      'twitter:card': 'summary_large_image',
      description: meta['og:description'],
    });
  });

  test('an open claim is told in its sentence, and the words that it rests on', async () => {
    const meta = await metaOf('/?claim=claim:country:japan/ADVOCATES/framework:foip');
    expect(meta['og:title']).toBe('Japan advocates the Free and Open Indo-Pacific');
    expect(meta['og:description']).toBe(
      'Said by Abe Shinzo: “Japan, which advocates the “Free and Open Indo-Pacific (FOIP)”” (Japan-ASEAN Summit Meeting (readout), Ministry of Foreign Affairs of Japan)',
    );
    expect(meta['og:image']).toContain('from=country:japan&to=framework:foip&maxLength=1');
  });

  test.each([
    ['claim=claim:country:japan/ADVOCATES/framework:foip', 'Japan advocates the Free and Open Indo-Pacific'],
    ['entity=framework:foip', 'Free and Open Indo-Pacific'],
  ])('Zotero reads the page of %s as a web page with its footnotes', async (link, title) => {
    const place = `/?${link}`;
    const item = zoteroItem(await tagsOf(`${open.url}${place}`));
    const { cite } = await seedServer.api.ask<{
      readonly cite: { readonly text: string; readonly sources: readonly { readonly url: string }[] };
    }>('query ($id: ID!) { cite(ids: [$id], style: FOOTNOTE) { text sources { url } } }', {
      id: link.slice(link.indexOf('=') + 1),
    });
    expect(item).toEqual({
      itemType: 'webpage',
      title,
      publicationTitle: 'Japan–ASEAN graph',
      publisher: 'Japan–ASEAN graph',
      url: `https://graph.example${place}`,
      language: 'en',
      abstractNote: cite.text.replaceAll(/\s+/g, ' '),
      creators: [],
    });
    const tags = await tagsOf(`${open.url}${place}`);
    const references = tags.filter(({ attribs }) => attribs['name'] === 'DCTERMS.references');
    expect(references.map(({ attribs }) => attribs['content'])).toEqual(cite.sources.map(({ url }) => url));
  });

  test('a page about no claim or entity has nothing to cite', async () => {
    const names = Object.keys(await metaOf('/?mode=plans&status=fulfilled'));
    expect(names.filter((name) => /^(DC|citation)/.test(name))).toEqual([]);
  });

  test('its picture is a PNG of the size that it says', async () => {
    for (const place of ['/?claim=claim:country:japan/ADVOCATES/framework:foip', '/?mode=plans&by=person:abe-shinzo']) {
      const meta = await metaOf(place);
      const answer = await fetch((meta['og:image'] ?? '').replace('https://graph.example', open.url));
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      expect([meta['og:image:width'], meta['og:image:height']]).toEqual(['1200', '630']);
    }
  });

  test('the copy for frames leads search engines to the page itself', async () => {
    const tags = await tagsOf(`${open.url}/embed?mode=around&of=framework:foip`);
    const canonical = tags.find(({ attribs }) => attribs['rel'] === 'canonical');
    expect(canonical?.attribs['href']).toBe('https://graph.example/?mode=around&of=framework:foip');
    expect(tags.find(({ attribs }) => attribs['name'] === 'robots')?.attribs['content']).toBe('noindex');
  });

  test.each<[string, Graph['read']]>([
    ['does not answer', () => new Promise(() => undefined)],
    ['is away', () => Promise.reject(new Fault('ENGINE_UNAVAILABLE', 'away'))],
  ])('while the engine %s, the page is there with what is true of every link', async (_, read) => {
    const { graph } = seedServer;
    const away: Graph = {
      ...{ engine: graph.engine, location: graph.location, read, write: read },
      ...{ writes: () => 0, verify: () => Promise.resolve(), close: () => Promise.resolve() },
    };
    const server = await startServer(away, { port: 0, host: '127.0.0.1' });
    try {
      const meta = await metaOf('/?mode=around&of=framework:foip', server.url);
      expect(meta['og:title']).toBe('Japan–ASEAN relations');
    } finally {
      await server.stop();
    }
  });

  test('without PUBLIC_URL, addresses have the host that was asked, if it is one', async () => {
    const { port } = new URL(seedServer.api.url);
    const urlFor = (host: string): Promise<string> =>
      new Promise((resolve, reject) => {
        request({ host: '127.0.0.1', port, path: '/', headers: { host } }, (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (part: string) => (text += part));
          answer.once('end', () => resolve(/property="og:url" content="([^"]*)"/.exec(text)?.[1] ?? ''));
        })
          .once('error', reject)
          .end();
      });
    expect(await urlFor('graph.test:8080')).toBe('http://graph.test:8080/');
    expect(await urlFor('[::1]:80')).toBe('http://[::1]:80/');
    expect(await urlFor('a"><script>')).toBe('http://localhost/');
  });
});

test('the parameters of a picture follow from every link that the explorer writes', () => {
  const part = (question: Question): string =>
    linkPart(
      new URLSearchParams(encode({ ...FIRST_VIEW, question, hidden: ['PERSON'], colour: 'community' })),
    ).toString();
  const [a, b, asOf] = ['country:japan', 'organisation:asean', '2019-11-04'];
  const escaped = (text: string): string => text.replaceAll(':', '%3A');
  expect([
    part({ ...BLANK.around, id: a, depth: 2, asOf }),
    part({ ...BLANK.path, from: a, to: b, maxLength: 3, shown: 7, rankBy: 'SHORTEST', without: ['x:y'], asOf }),
    part({ ...BLANK.connect, ids: [a, b] }),
    part({ ...BLANK.shared, ids: [a, b], asOf }),
    part({ ...BLANK.compare, entity: a, a, b }),
    part({ ...BLANK.plans, by: a, at: 'event:x', status: 'FULFILLED', asOf }),
    part({ ...BLANK.time, from: '2019-01-01' }),
  ]).toEqual(
    [
      `around=${a}&depth=2&asOf=${asOf}`,
      `from=${a}&to=${b}&maxLength=3&first=7&rankBy=SHORTEST&avoid=x:y&asOf=${asOf}`,
      `connect=${a}&connect=${b}`,
      `shared=${a}&shared=${b}&asOf=${asOf}`,
      `compare=${a}&a=${a}&b=${b}`,
      `plans=fulfilled&madeBy=${a}&madeAt=event:x&asOf=${asOf}`,
      'during=2019-01-01%2F..',
    ].map(escaped),
  );
  // What is not complete is the whole graph.
  for (const question of [BLANK.around, { ...BLANK.path, from: a }, { ...BLANK.compare, entity: a }, BLANK.quality])
    expect(part(question)).toBe('');
});

describe('embed code by oEmbed', () => {
  const ask = async (query: Record<string, string>, url = open.url) => {
    const answer = await fetch(`${url}/oembed?${new URLSearchParams(query).toString()}`);
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> };
  };
  const view = 'https://graph.example/?mode=around&of=framework:foip';

  test('every page tells where it is, and it is of that page', async () => {
    const link = (await tagsOf(`${open.url}/?mode=around&of=framework:foip`)).find(
      ({ attribs }) => attribs['type'] === 'application/json+oembed',
    );
    const answer = await fetch((link?.attribs['href'] ?? '').replace('https://graph.example', open.url));
    expect(await answer.json()).toMatchObject({ title: 'Free and Open Indo-Pacific and its neighbours' });
  });

  test('it is a frame within the bounds, with what the specification requires', async () => {
    const { status, headers, body } = await ask({ url: view, maxwidth: '500', maxheight: '2000' });
    expect([status, headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    expect(headers.get('content-type')).toContain('application/json');
    expect(body).toMatchObject({ version: '1.0', type: 'rich', width: 500, height: 600 });
    const [frame] = parseDocument(String(body['html'])).children as unknown as Tag[];
    expect(frame).toMatchObject({
      name: 'iframe',
      attribs: {
        src: 'https://graph.example/embed?mode=around&of=framework:foip',
        ...{ width: '500', height: '600', title: 'Free and Open Indo-Pacific and its neighbours' },
      },
    });
    // A thumbnail has to stay within the bounds, too.
    expect(body).not.toHaveProperty('thumbnail_url');
    expect((await ask({ url: view })).body).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630, width: 800 });
  });

  test.each([
    [{}, 400, /url: expected the link of a view/],
    [{ url: view, maxwidth: 'wide' }, 400, /maxwidth: expected a number of pixels/],
    [{ url: view, maxheight: '0' }, 400, /maxheight/],
    [{ url: view, format: 'xml' }, 501, /JSON only/],
    [{ url: 'https://elsewhere.example/?mode=around' }, 404, /not a view of this server/],
    [{ url: 'https://graph.example/graphiql' }, 404, /not a view of this server/],
    [{ url: 'not an address' }, 404, /not a view of this server/],
  ])('%j: %i', async (query, status, message) => {
    const answer = await ask(query);
    expect(answer.status).toBe(status);
    expect(answer.body['error']).toMatch(message);
  });

  test('a server that lets nobody frame it gives none, and its pages name none', async () => {
    const { url } = seedServer.api;
    const { status, body } = await ask({ url: `${url}/` }, url);
    expect([status, body['code']]).toEqual([404, 'NOT_FOUND']);
    expect(body['error']).toContain('EMBED_ORIGINS=');
    expect((await fetch(`${url}/embed`)).status).toBe(404);
    const tags = await tagsOf(`${url}/`);
    expect(tags.some(({ attribs }) => attribs['type'] === 'application/json+oembed')).toBe(false);
  });
});
