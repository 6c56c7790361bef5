import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { useSeedServer } from '../support/seed-server.js';

const server = useSeedServer();
const ANSWERS = [
  '/healthz',
  '/readyz',
  '/metrics',
  '/graphql?query={statistics{engine}}',
  '/graphql?query={nothing}',
  '/export/dot?around=FOIP',
  '/export/dot?around=nobody',
  '/export/docx',
  '/permalink/nothing',
  '/nowhere',
];

/** The policy of an answer, by directive. */
async function policyOf(path: string): Promise<Record<string, string>> {
  const answer = await fetch(`${server.api.url}${path}`);
  await answer.arrayBuffer();
  const policy = answer.headers.get('content-security-policy') ?? '';
  return Object.fromEntries(
    policy.split(';').map((each) => {
      const [name = '', ...sources] = each.trim().split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

test.each([...ANSWERS, '/', '/graphiql'])('%s tells browsers to do no more than it needs', async (path) => {
  const { headers } = await fetch(`${server.api.url}${path}`);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('x-powered-by')).toBeNull();
  const policy = await policyOf(path);
  expect(policy).toMatchObject({ 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'" });
  expect(policy['frame-ancestors']).toMatch(/^'(none|self)'$/);
});

test('no answer but a page loads anything, and a page runs only scripts of this server', async () => {
  for (const path of ANSWERS) expect(Object.keys(await policyOf(path))).toHaveLength(4);
  expect(await policyOf('/')).toMatchObject({
    'script-src': "'self'",
    'style-src': "'self'",
    'connect-src': "'self'",
    'frame-ancestors': "'self'",
  });
  const ide = await policyOf('/graphiql');
  expect(ide['script-src']).toMatch(/^'sha256-[\w+/]{43}='$/);
  expect(ide['connect-src']).toBe("'self'");
});

test('an exported file that a browser shows is in a sandbox, and in no frame of other pages', async () => {
  const policy = await policyOf('/export/svg?around=FOIP&inline=1');
  expect(Object.keys(policy)).toEqual(['sandbox', 'frame-ancestors']);
  expect(policy['frame-ancestors']).toBe("'self'");
});

interface Sent {
  readonly encoding: string | undefined;
  readonly body: Buffer;
}

/** Node's fetch decompresses, which hides what was sent. */
function get(path: string, accepted: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    request(`${server.api.url}${path}`, { headers: { 'accept-encoding': accepted } }, (answer) => {
      const parts: Buffer[] = [];
      answer
        .on('data', (part: Buffer) => parts.push(part))
        .once('end', () => resolve({ encoding: answer.headers['content-encoding'], body: Buffer.concat(parts) }))
        .once('error', reject);
    })
      .once('error', reject)
      .end();
  });
}

test('what is large is compressed as the client accepts it, and says the same', async () => {
  const large = `/graphql?query=${encodeURIComponent('{ entities(first: 100) { nodes { id name summary } } }')}`;
  for (const path of [large, '/export/graphml', '/export/csv?around=FOIP', '/assets-are-not-here']) {
    const plain = await get(path, 'identity');
    expect(plain.encoding).toBeUndefined();
    const [gzip, brotli] = [await get(path, 'gzip'), await get(path, 'gzip, br')];
    if (plain.body.length < 2048) {
      expect([gzip.encoding, brotli.encoding]).toEqual([undefined, undefined]);
      continue;
    }
    if (path.includes('csv')) {
      // It is a ZIP file, which is compressed as it is.
      expect(gzip.encoding).toBeUndefined();
      continue;
    }
    expect([gzip.encoding, brotli.encoding]).toEqual(['gzip', 'br']);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(gzip.body.length).toBeLessThan(plain.body.length / 3);
  }
});

test('what fits into a packet or is a probe is not compressed', async () => {
  for (const path of ['/metrics', '/readyz', '/graphql?query={statistics{engine}}'])
    expect((await get(path, 'gzip, br')).encoding).toBeUndefined();
  expect((await get('/metrics', 'gzip')).body.length).toBeGreaterThan(2048);
});
