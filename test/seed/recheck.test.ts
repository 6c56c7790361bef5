import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { recheck } from '../../seed/recheck.js';
import { type PageServer, pdfOf } from '../support/page-server.js';
import { PHRASE, Rechecking, cite, html } from '../support/rechecking.js';

const JAPANESE = '日ASEAN首脳会議を開催した';

let web: Rechecking;
let server: PageServer;
beforeEach(async () => {
  web = await Rechecking.start();
  ({ server } = web);
});
afterEach(() => web.end());

describe('a cited phrase', () => {
  test('is found, whatever the layout, and its words are shown', async () => {
    server.page('/a', html('The leaders <b>agreed</b> on&nbsp;“Quality\n infra&shy;structure”</p><p>for all.'));
    expect(await web.check(server.url('/a#part'))).toBe('FOUND "agreed on “Quality infrastructure” for all"');
  });

  test('is not found in scripts, styles and comments', async () => {
    server.page('/a', html(`Other words.<script>"${PHRASE}"</script><style>${PHRASE}</style><!-- ${PHRASE} -->`));
    expect(await web.check(server.url('/a'))).toBe('CHANGED /a');
  });

  test('is found where a redirect leads', async () => {
    server.redirect('/old', '/newer?lang=en', 302);
    server.redirect('/newer?lang=en', server.url('/new'));
    server.page('/new', html(PHRASE));
    expect(await web.check(server.url('/old'))).toBe(`MOVED /new "${PHRASE}"`);
  });

  test('is missing where a redirect leads to another page', async () => {
    server.redirect('/old', '/');
    server.page('/', html('Welcome'));
    expect(await web.check(server.url('/old'))).toBe('CHANGED /old leads to /');
  });

  test.each([404, 410])('is gone with its page (%s)', async (status) => {
    server.on('/a', (_, response) => response.writeHead(status).end(html(PHRASE)));
    expect(await web.check(server.url('/a'))).toBe(`GONE /a: the server answers ${status}`);
  });

  test('is unreachable behind another answer', async () => {
    server.on('/a', (_, response) => response.writeHead(403).end(html(PHRASE)));
    expect(await web.check(server.url('/a'))).toBe('UNREACHABLE /a: the server answers 403');
  });

  test('of a changed page is reported with its file and line, and the others of the page are found', async () => {
    server.page('/a', html('The leaders agreed on quality. They met in Bangkok.'));
    const found = [];
    for await (const each of recheck(
      [
        { id: 'uncited', url: server.url('/uncited') },
        { id: 'page', url: server.url('/a') },
      ],
      [cite(PHRASE), cite('met in Bangkok')],
      web.reader(),
    ))
      found.push([each.outcome, each.citation.place.file, each.citation.place.line]);
    expect(found).toEqual([
      ['CHANGED', 'seed/data/topic.yaml', 7],
      ['FOUND', 'seed/data/topic.yaml', 7],
    ]);
    expect(server.asked).toEqual(['/a']);
  });
});

describe('the encoding of a page', () => {
  // "日ASEAN首脳会議を開催した" in encodings that Node decodes but does not write.
  const SHIFT_JIS = Buffer.from('93fa415345414e8ef1945d89ef8b6382f08a4a8dc382b582bd', 'hex');
  const EUC_JP = Buffer.from('c6fc415345414ebcf3c7beb2f1b5c4a4f2b3abbac5a4b7a4bf', 'hex');
  const page = (meta: string, words: Uint8Array): Buffer =>
    Buffer.concat([Buffer.from(`<html><head>${meta}</head><p>`), words, Buffer.from('</p>')]);

  test.each([
    ['a header', 'text/html; charset=Shift_JIS', page('', SHIFT_JIS)],
    ['a meta element', 'text/html', page('<meta charset="euc-jp">', EUC_JP)],
    [
      'an old meta element',
      'text/html',
      page('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', SHIFT_JIS),
    ],
    ['nothing', 'text/html', page('', SHIFT_JIS)],
    ['a wrong header and a right meta element', 'text/html; charset=utf-8', page('<meta charset=x-sjis>', SHIFT_JIS)],
    ['a wrong header and a wrong meta element', 'text/html; charset=iso-8859-1', page('<meta charset=utf-8>', EUC_JP)],
    ['a wrong header', 'text/html; charset=iso-8859-1', page('', Buffer.from(JAPANESE))],
    ['an encoding that does not exist', 'text/html; charset=utf8mb4', page('', Buffer.from(JAPANESE))],
    ['a byte order mark', 'text/html', Buffer.from(`\ufeff<p>${JAPANESE}</p>`, 'utf16le')],
    [
      'a byte order mark, against the header',
      'text/html; charset=iso-8859-1',
      Buffer.from(`\ufeff<p>${JAPANESE}</p>`, 'utf16le').swap16(),
    ],
  ])('may be told by %s', async (_, contentType, body) => {
    server.page('/a', body, { 'content-type': contentType });
    expect(await web.check(server.url('/a'), JAPANESE)).toBe(`FOUND "${JAPANESE}"`);
  });

  test('may be ISO-8859-1', async () => {
    server.page('/a', Buffer.from(html('Coopération économique à Hué'), 'latin1'), {
      'content-type': 'text/html; charset=ISO-8859-1',
    });
    expect(await web.check(server.url('/a'), 'coopération économique')).toBe('FOUND "Coopération économique"');
  });
});

describe('the form of a page', () => {
  test('may be PDF, under a wrong type too', async () => {
    const pdf = pdfOf(['The leaders agreed', 'on quality infra-', 'structure for all']);
    server.page('/a.pdf', pdf, { 'content-type': 'application/pdf' });
    server.page('/b.pdf', pdf, { 'content-type': 'application/octet-stream' });
    const words = 'FOUND "agreed on quality infra- structure for all"';
    expect([await web.check(server.url('/a.pdf')), await web.check(server.url('/b.pdf'))]).toEqual([words, words]);
  });

  test('may be a PDF that is broken, or one without text', async () => {
    server.page('/a.pdf', '%PDF-1.4 and nothing more', { 'content-type': 'application/pdf' });
    server.page('/b.pdf', pdfOf([]), { 'content-type': 'application/pdf' });
    expect(await web.check(server.url('/a.pdf'))).toMatch(/^UNREADABLE \/a\.pdf: its PDF cannot be read: ./);
    expect(await web.check(server.url('/b.pdf'))).toBe(
      'UNREADABLE /b.pdf: it has no text; a script or a picture may show it',
    );
  });

  test('may be plain text, in which marks stand for themselves', async () => {
    server.page('/a', 'x <agreed on> quality infrastructure for all', { 'content-type': 'text/plain' });
    expect(await web.check(server.url('/a'))).toBe('FOUND "agreed on> quality infrastructure for all"');
  });

  test('may have no text', async () => {
    server.page('/a', Buffer.from([0x89, 0x50]), { 'content-type': 'image/png' });
    server.page('/b', '<script src="app.js"></script>');
    expect(await web.check(server.url('/a'))).toBe('UNREADABLE /a: its content is image/png, which has no text');
    expect(await web.check(server.url('/b'))).toBe('UNREADABLE /b: it has no text; a script or a picture may show it');
  });

  test('may be compressed', async () => {
    server.page('/a', gzipSync(html(PHRASE)), { 'content-encoding': 'gzip' });
    expect(await web.check(server.url('/a'))).toBe(`FOUND "${PHRASE}"`);
  });
});

describe('a page that is too much', () => {
  test('in bytes is given up, also where it is small until decompressed', async () => {
    const huge = html('word '.repeat(300_000) + PHRASE);
    server.page('/a', huge);
    server.page('/b', gzipSync(huge), { 'content-encoding': 'gzip' });
    const limited = web.reader({ bytes: 1_000_000 });
    expect(await web.check(server.url('/a'), PHRASE, { reader: limited })).toBe(
      'UNREADABLE /a: it is larger than 1 MB',
    );
    expect(await web.check(server.url('/b'), PHRASE, { reader: limited })).toBe(
      'UNREADABLE /b: it is larger than 1 MB',
    );
    expect(await web.check(server.url('/a'))).toBe(`FOUND "${PHRASE}"`);
  });

  test('in text is not said to lack the phrase', async () => {
    server.page('/a', html('word '.repeat(1000)));
    expect(await web.check(server.url('/a'), PHRASE, { maxWindows: 3000 })).toBe(
      'UNREADABLE /a: it has too much text to search',
    );
    expect(await web.check(server.url('/a'))).toBe('CHANGED /a');
  });

  test('in time is given up, and its connection closed', async () => {
    let closed = false;
    server.on('/a', (_, response) => {
      const drip = setInterval(() => response.write('<p>more</p>'), 10);
      response.on('close', () => {
        closed = true;
        clearInterval(drip);
      });
    });
    server.on('/silent', () => undefined);
    const limited = web.reader({ time: 300 });
    expect(await web.check(server.url('/a'), PHRASE, { reader: limited })).toBe(
      'UNREACHABLE /a: it takes longer than 0.3 s',
    );
    expect(await web.check(server.url('/silent'), PHRASE, { reader: limited })).toBe(
      'UNREACHABLE /silent: it takes longer than 0.3 s',
    );
    expect(closed).toBe(true);
  });
});
