import { request } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { FORMATS, type FormatName } from '../../src/export/formats.js';
import { seed } from '../support/checked-records.js';
import { useSeedServer } from '../support/seed-server.js';

const server = useSeedServer();
const { get } = server;
const names = Object.keys(FORMATS) as FormatName[];

interface Elements {
  readonly elements: Record<'nodes' | 'edges', { readonly data: { readonly id: string } }[]>;
}
async function elements(query: string): Promise<{ nodes: string[]; edges: string[] }> {
  const { elements: found } = (await (await get(`cytoscape?${query}`)).json()) as Elements;
  return { nodes: found.nodes.map(({ data }) => data.id), edges: found.edges.map(({ data }) => data.id) };
}

describe('every format', () => {
  test.each(names)(
    '%s: has a type, a name with the data version, and an ETag that avoids sending it again',
    async (name) => {
      const answer = await get(`${name}?around=FOIP`);
      expect(answer.status).toBe(200);
      const { contentType, extension } = FORMATS[name];
      expect(answer.headers.get('content-type')?.split(';')[0]).toBe(contentType.split(';')[0]);
      expect(answer.headers.get('content-disposition')?.replaceAll('"', '')).toBe(
        `attachment; filename=japan-asean-graph-around-foip-${seed.data.version}.${extension}`,
      );
      const tag = answer.headers.get('etag') ?? '';
      expect(tag).toMatch(/^W\/"[\w-]+"$/);
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);

      const again = await get(`${name}?around=FOIP`, { 'if-none-match': tag });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    },
  );

  test('text is UTF-8 and says so', async () => {
    for (const name of ['turtle', 'mermaid', 'dot', 'html', 'cypher'])
      expect((await get(`${name}?around=FOIP`)).headers.get('content-type')).toContain('charset=utf-8');
  });
});

test('ETags differ by format and parameters, and a stale one gets the file', async () => {
  const tags = await Promise.all(
    [
      ...['cytoscape', 'dot', 'cytoscape?around=FOIP', 'cytoscape?around=FOIP&depth=2', 'cytoscape?from=FOIP&to=AOIP'],
      ...['csv?around=FOIP', 'csv?around=FOIP&raw=1', 'csv?around=FOIP&bom=1'],
    ].map(async (place) => (await get(place)).headers.get('etag')),
  );
  expect(new Set(tags).size).toBe(tags.length);
  expect((await get('cytoscape', { 'if-none-match': tags[1] ?? '' })).status).toBe(200);
});

test('HEAD has the headers of GET and no body', async () => {
  const head = await fetch(`${server.api.url}/export/graphml`, { method: 'HEAD' });
  const full = await get('graphml');
  expect([head.status, await head.text()]).toEqual([200, '']);
  for (const header of ['etag', 'content-type', 'content-disposition'])
    expect(head.headers.get(header)).toBe(full.headers.get(header));
});

describe('parts of the graph', () => {
  test('without parameters: the whole graph', async () => {
    const { nodes, edges } = await elements('');
    expect([nodes.length, edges.length]).toEqual([seed.data.entities.length, seed.data.relationships.length]);
  });

  test('around an entity, by id or alias', async () => {
    const near = await elements('around=framework:foip');
    expect(near).toEqual(await elements('around=foip&depth=1'));
    expect(near.nodes).toContain('framework:foip');
    const far = await elements('around=FOIP&depth=2');
    expect(far.nodes.length).toBeGreaterThan(near.nodes.length);
    expect((await elements('around=FOIP&depth=0')).nodes).toEqual(['framework:foip']);
    expect((await elements('around=ASEAN&depth=2&limit=7')).nodes).toHaveLength(7);
  });

  test('paths between two', async () => {
    const { nodes, edges } = await elements('from=Kim Jong-un&to=Rugby World Cup 2019&first=1');
    expect(nodes).toEqual(expect.arrayContaining(['person:kim-jong-un', 'event:rugby-world-cup-2019']));
    expect(edges.length).toBeGreaterThanOrEqual(nodes.length - 1);
  });

  test('what connects several', async () => {
    const { nodes } = await elements('connect=WA Project&connect=FOIP&connect=AOIP');
    expect(nodes).toEqual(expect.arrayContaining(['framework:aoip', 'framework:foip', 'initiative:wa-project']));
  });
});

describe('pages of any origin', () => {
  const origin = 'https://news.example';

  test('may read a file, its name and its tag, and the error of one that does not exist', async () => {
    for (const place of ['cytoscape?around=FOIP', 'card?around=FOIP', 'svg?around=Atlantis', 'docx']) {
      const answer = await get(place, { origin });
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      const exposed = answer.headers.get('access-control-expose-headers')?.split(', ');
      expect(exposed).toEqual(expect.arrayContaining(['etag', 'content-disposition']));
    }
  });

  test('may ask whether their copy is still the present one', async () => {
    const asked = { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' };
    const preflight = await fetch(`${server.api.url}/export/dot`, { method: 'OPTIONS', headers: asked });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('if-none-match');
  });
});

describe('what cannot be answered', () => {
  test.each([
    ['docx', 404, /'docx'.*graphml/],
    ['toString', 404, /There is no format/],
    ['svg?around=Atlantis', 404, /'Atlantis'/],
    ['svg?from=FOIP&to=Atlantis', 404, /'Atlantis'/],
    ['svg?from=framework:vientiane-vision&to=Kim Jong-un&maxLength=1', 404, /No path of up to 1/],
    ['svg?from=FOIP', 400, /to: is missing\..*\?from=A&to=B.*\?around=A/],
    ['svg?to=FOIP', 400, /from: is missing/],
    ['svg?from=FOIP&to=foip', 400, /needs two different ones/],
    ['svg?around=', 400, /around/],
    ['svg?around=FOIP&around=AOIP', 400, /around/],
    ['svg?around=FOIP&depth=9', 400, /depth/],
    ['svg?around=FOIP&depth=one', 400, /depth/],
    ['svg?around=FOIP&to=AOIP', 400, /to cannot be used with|around cannot be used with to/],
    ['svg?connect=FOIP', 400, /at least two/],
    ['svg?colour=red', 400, /colour is not known here/],
  ])('%s: %i', async (place, status, message) => {
    const answer = await get(place);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(answer.headers.get('content-disposition')).toBeNull();
    const body = (await answer.json()) as { error: string; code: string };
    expect(body.error).toMatch(message);
    expect(body.code).toMatch(/^[A-Z_]+$/);
  });

  test('a misspelt name gets suggestions', async () => {
    const body = (await (await get('svg?around=framework:foipp')).json()) as { suggestions: string[] };
    expect(body.suggestions).toContain('framework:foip');
  });
});

test('GraphQL gives the same text for every text format', async () => {
  for (const format of [
    'GRAPHML',
    'GEXF',
    'GEXF12',
    'JSONLD',
    'TURTLE',
    'CYPHER',
    'MERMAID',
    'DOT',
    'SVG',
    'HTML',
    'CYTOSCAPE',
  ]) {
    const { neighbourhood } = await server.api.ask<{ neighbourhood: { export: string } }>(
      `{ neighbourhood(id: "FOIP") { export(format: ${format}) } }`,
    );
    const file = await (await get(`${format.toLowerCase()}?around=FOIP`)).text();
    expect(neighbourhood.export).toBe(file);
  }
});

test('a client that disconnects does not affect the next', async () => {
  await new Promise<void>((resolve) => {
    const leaving = request(`${server.api.url}/export/cypher`, (response) => {
      response.once('data', () => leaving.destroy());
      response.once('close', resolve);
      response.on('error', () => undefined);
    });
    leaving.on('error', () => resolve());
    leaving.end();
  });
  expect((await get('cypher')).status).toBe(200);
});
