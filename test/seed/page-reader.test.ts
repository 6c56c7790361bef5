import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isPublicAddress } from '../../seed/public-address.js';
import type { PageServer } from '../support/page-server.js';
import { PHRASE, Rechecking, html } from '../support/rechecking.js';

let web: Rechecking;
let server: PageServer;
beforeEach(async () => {
  web = await Rechecking.start();
  ({ server } = web);
});
afterEach(() => web.end());

describe('a considerate reader', () => {
  test('says who it is', async () => {
    server.page('/a', html(PHRASE));
    await web.check(server.url('/a'));
    expect(server.requests.map(({ path: asked, headers }) => [asked, headers['user-agent']])).toEqual([
      ['/robots.txt', expect.stringMatching(/^japan-asean-graph\/\d+\.\d+\.\d+ /)],
      ['/a', expect.stringMatching(/^japan-asean-graph\/\d+\.\d+\.\d+ /)],
    ]);
  });

  test.each([
    ['all programs', 'User-agent: *\nDisallow: /private/'],
    ['this program', 'User-agent: japan-asean-graph\nDisallow: /private/\n\nUser-agent: *\nAllow: /'],
  ])('stays away from what robots.txt forbids %s', async (_, robots) => {
    server.page('/robots.txt', robots, { 'content-type': 'text/plain' });
    server.page('/private/a', html(PHRASE));
    server.page('/a', html(PHRASE));
    server.redirect('/b', '/private/a');
    const one = web.reader();
    const refused = 'REFUSED /private/a: /robots.txt asks programs not to read it';
    expect(await web.check(server.url('/private/a'), PHRASE, { reader: one })).toBe(refused);
    expect(await web.check(server.url('/b'), PHRASE, { reader: one })).toBe(refused);
    expect(await web.check(server.url('/a'), PHRASE, { reader: one })).toBe(`FOUND "${PHRASE}"`);
    expect(server.requests.map(({ path: asked }) => asked)).toEqual(['/robots.txt', '/b', '/a']);
  });

  test('reads nothing while robots.txt cannot be read', async () => {
    server.on('/robots.txt', (_, response) => response.writeHead(500).end());
    server.page('/a', html(PHRASE));
    expect(await web.check(server.url('/a'))).toBe('UNREACHABLE /a: its robots.txt: the server answers 500');
    expect(server.asked).toEqual([]);
  });

  test('asks a host once a second, or as rarely as its robots.txt wants', async () => {
    for (const each of ['/a', '/b']) server.page(each, html(PHRASE));
    const one = web.reader();
    await web.check(server.url('/a'), PHRASE, { reader: one });
    await web.check(server.url('/b'), PHRASE, { reader: one });
    expect(web.waits).toEqual([1000, 1000]);

    web.waits.length = 0;
    server.page('/robots.txt', 'User-agent: *\nCrawl-delay: 5');
    const other = web.reader();
    await web.check(server.url('/a'), PHRASE, { reader: other });
    await web.check(server.url('/b'), PHRASE, { reader: other });
    expect(web.waits).toEqual([1000, 5000]);
  });

  test('waits for a busy server, as long as it asks', async () => {
    const answers = [
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 503, headers: { 'retry-after': 'Thu, 26 Nov 2026 00:00:30 GMT' } },
      { status: 503, headers: {} },
    ];
    server.on('/a', (_, response) => {
      const next = answers.shift();
      if (next === undefined) response.end(html(PHRASE));
      else response.writeHead(next.status, next.headers).end();
    });
    expect(await web.check(server.url('/a'))).toBe(`FOUND "${PHRASE}"`);
    // A second after robots.txt; 7 s; until half past, which is 22 s later; twice the backoff doubled.
    expect(web.waits).toEqual([1000, 7000, 22_000, 8000]);
  });

  test('gives up on a server that stays busy, or asks to wait too long', async () => {
    server.on('/a', (_, response) => response.writeHead(429).end());
    server.on('/b', (_, response) => response.writeHead(503, { 'retry-after': '3600' }).end());
    expect(await web.check(server.url('/a'))).toBe('UNREACHABLE /a: the server answers 429');
    expect(await web.check(server.url('/b'))).toBe('UNREACHABLE /b: the server is busy and asks to wait 3600 s');
    expect(server.asked).toEqual(['/a', '/a', '/a', '/a', '/b']);
  });

  test('tries again when the network fails', async () => {
    let failures = 2;
    server.on('/a', (request, response) => {
      if (failures-- > 0) request.socket.destroy();
      else response.end(html(PHRASE));
    });
    server.on('/b', (request) => request.socket.destroy());
    expect(await web.check(server.url('/a'))).toBe(`FOUND "${PHRASE}"`);
    expect(await web.check(server.url('/b'))).toMatch(/^UNREACHABLE \/b: the network fails with \w+/);
  });

  test('says which network failure it is', async () => {
    const gone = server.url('/a');
    await server.stop();
    expect(await web.check(gone)).toMatch(/UNREACHABLE .*\/a: its robots.txt: the network fails with ECONNREFUSED$/);
  });
});

describe('redirects', () => {
  test('are followed a few times only', async () => {
    server.redirect('/a', '/a');
    expect(await web.check(server.url('/a'))).toBe('UNREACHABLE /a: it redirects more than 5 times');
    expect(server.asked).toHaveLength(6);
  });

  test.each(['file:///etc/passwd', 'ftp://127.0.0.1/a', 'data:text/html,words', 'javascript:1'])(
    'to %s are not followed',
    async (to) => {
      server.redirect('/a', to);
      expect(await web.check(server.url('/a'))).toBe(
        `UNREACHABLE /a: it redirects to ${to}, which is neither http nor https`,
      );
    },
  );

  test('without an address are reported', async () => {
    server.redirect('/a', 'http://[no');
    expect(await web.check(server.url('/a'))).toBe("UNREACHABLE /a: it redirects to 'http://[no', which is no address");
  });

  test.each(['127.0.0.2', 'localhost', '2130706434', '[::ffff:127.0.0.2]'])(
    'from a public to a private address are not followed: %s',
    async (host) => {
      // This one stands for an address of the public internet.
      const from = '127.0.0.3';
      server.redirect('/a', server.url('/b', host));
      server.page('/b', html(PHRASE));
      const guarded = web.reader({}, (address) => address === from);
      expect(await web.check(server.url('/a', from), PHRASE, { reader: guarded })).toMatch(
        /^UNREACHABLE http:.*\/b: its robots\.txt: it leads to .*, which is a private address$/,
      );
      expect(server.asked).toEqual(['/a']);
    },
  );

  test('stay within private addresses if the page itself has one', async () => {
    server.redirect('/a', server.url('/b', '127.0.0.2'));
    server.page('/b', html(PHRASE));
    expect(await web.check(server.url('/a'))).toMatch(/^MOVED http:\/\/127\.0\.0\.2:\d+\/b /);
  });
});

test.each([
  ['8.8.8.8', true],
  ['2001:4860:4860::8888', true],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['127.0.0.1', false],
  ['0.0.0.0', false],
  ['255.255.255.255', false],
  ['224.0.0.1', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['no address', false],
])('the address %s is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});

describe('the cache', () => {
  const served = (headers: Record<string, string>): void =>
    server.on('/a', (request, response) => {
      const known = request.headers['if-none-match'] ?? request.headers['if-modified-since'];
      if (known !== undefined) response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html(PHRASE));
    });
  const asked = () => server.requests.filter(({ path: each }) => each === '/a').map(({ headers }) => headers);

  test.each([
    [{ etag: '"v1"' }, { 'if-none-match': '"v1"' }],
    [{ 'last-modified': 'Mon, 04 Nov 2019 10:00:00 GMT' }, { 'if-modified-since': 'Mon, 04 Nov 2019 10:00:00 GMT' }],
  ])('asks whether the page has changed: %j', async (headers, condition) => {
    served(headers);
    expect(await web.check(server.url('/a'))).toBe(`FOUND "${PHRASE}"`);
    expect(await web.check(server.url('/a'))).toBe(`FOUND "${PHRASE}"`);
    expect(asked()).toEqual([expect.not.objectContaining(condition), expect.objectContaining(condition)]);
  });

  test('takes the new page when it has', async () => {
    server.page('/a', html(PHRASE), { etag: '"v1"' });
    expect(await web.check(server.url('/a'))).toBe(`FOUND "${PHRASE}"`);
    server.page('/a', html('Other words'), { etag: '"v2"' });
    expect(await web.check(server.url('/a'))).toBe('CHANGED /a');
    expect(await web.check(server.url('/a'))).toBe('CHANGED /a');
  });

  test('keeps no page that it could not ask about, and none that is gone', async () => {
    server.page('/a', html(PHRASE));
    server.on('/b', (_, response) => response.writeHead(404, { etag: '"v1"' }).end());
    await web.check(server.url('/a'));
    await web.check(server.url('/b'));
    expect(existsSync(web.cacheDir)).toBe(false);
  });

  test('is passed over where it is damaged', async () => {
    served({ etag: '"v1"' });
    await web.check(server.url('/a'));
    const body = readdirSync(web.cacheDir).find((file) => file.endsWith('.body')) ?? '';
    expect(readFileSync(path.join(web.cacheDir, body), 'utf8')).toContain(PHRASE);
    writeFileSync(path.join(web.cacheDir, body), 'half a pa');
    expect(await web.check(server.url('/a'))).toBe(`FOUND "${PHRASE}"`);
    expect(asked()[1]).not.toHaveProperty('if-none-match');
  });
});
