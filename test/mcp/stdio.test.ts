import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { projectFile } from '../support/api.js';
import { CLI } from '../support/mcp.js';
import { type Ended, type Settings, expectFault, run } from '../support/processes.js';
import { useSeedFile } from '../support/seed-file.js';

const settings = { GRAPH_FILE: useSeedFile().file };

interface Message {
  readonly jsonrpc: string;
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A server process driven line by line, as a client without the SDK would do. */
class Raw {
  private stdout = '';
  private stderr = '';
  private readonly child;
  private readonly waiting = new Set<() => void>();
  readonly ended: Promise<Ended>;

  constructor(settings: Settings) {
    this.child = spawn(process.execPath, [CLI, 'mcp'], { env: { PATH: process.env['PATH'], ...settings } });
    this.child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      this.stdout += chunk;
      for (const look of this.waiting) look();
    });
    this.child.stderr.setEncoding('utf8').on('data', (chunk: string) => (this.stderr += chunk));
    this.ended = once(this.child, 'close').then(([status, signal]) => ({
      status: status as number | null,
      signal: signal as NodeJS.Signals | null,
      stdout: this.stdout,
      stderr: this.stderr,
    }));
  }

  send(...lines: readonly (string | object)[]): void {
    this.child.stdin.write(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
  }

  /** Everything on standard output, which must be only the protocol. */
  get messages(): Message[] {
    return this.stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Message);
  }

  answerTo(id: number): Promise<Message> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.messages.find((message) => message.id === id);
        if (found === undefined) return;
        this.waiting.delete(look);
        resolve(found);
      };
      this.waiting.add(look);
      look();
    });
  }

  closeInput(): void {
    this.child.stdin.end();
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }
}

const HELLO = [
  {
    jsonrpc: '2.0',
    id: 0,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
  },
  { jsonrpc: '2.0', method: 'notifications/initialized' },
];
const ask = (id: number, name: string, args: object): object => ({
  jsonrpc: '2.0',
  id,
  method: 'tools/call',
  params: { name, arguments: args },
});

test('only the protocol goes to standard output, whatever the input', async () => {
  const server = new Raw(settings);
  server.send(...HELLO);
  const { result } = await server.answerTo(0);
  expect(result).toMatchObject({
    protocolVersion: '2025-06-18',
    serverInfo: { name: 'japan-asean-graph' },
    capabilities: { tools: {}, resources: {}, prompts: {} },
    instructions: expect.stringContaining('NOT ALL'),
  });
  server.send(
    'this is no JSON',
    '{"jsonrpc":"2.0"}',
    '[]',
    ask(1, 'entity', { entity: 'FOIP' }),
    ask(2, 'paths', { from: 'FOIP' }),
  );
  server.send({ jsonrpc: '2.0', id: 3, method: 'no/such/method' });
  expect((await server.answerTo(1)).result?.['isError']).toBeUndefined();
  expect((await server.answerTo(2)).result?.['isError']).toBe(true);
  expect((await server.answerTo(3)).error?.code).toBe(-32601);
  server.closeInput();
  const ended = await server.ended;
  expect([ended.status, ended.signal]).toEqual([0, null]);
  for (const message of server.messages) expect(message.jsonrpc).toBe('2.0');
  expect(ended.stdout.endsWith('\n')).toBe(true);
  // Logs for the operator go to standard error, one JSON object per line.
  for (const line of ended.stderr.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('level');
});

test('requests from before the input closed are still answered', async () => {
  const server = new Raw(settings);
  server.send(...HELLO, ask(1, 'ranking', { by: 'BETWEENNESS' }), ask(2, 'entity', { entity: 'WA Project' }));
  server.closeInput();
  expect((await server.ended).status).toBe(0);
  expect(server.messages.map(({ id }) => id).sort()).toEqual([0, 1, 2]);
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends the process cleanly', async (signal) => {
  const server = new Raw(settings);
  server.send(...HELLO);
  await server.answerTo(0);
  server.kill(signal);
  const ended = await server.ended;
  expect([ended.status, ended.signal]).toEqual([0, null]);
});

test('several processes can read one graph at the same time', async () => {
  const servers = [new Raw(settings), new Raw(settings)];
  for (const server of servers) server.send(...HELLO, ask(1, 'statistics', {}));
  const answers = await Promise.all(servers.map((server) => server.answerTo(1)));
  expect(answers[0]?.result).toEqual(answers[1]?.result);
  for (const server of servers) server.closeInput();
  for (const server of servers) expect((await server.ended).status).toBe(0);
});

test('without data the process ends with the reason', async () => {
  const ended = await run('cli', ['mcp'], { GRAPH_FILE: '/tmp/there/is/no/graph.grafeo' });
  expectFault(ended, 10, 'npm run seed');
  expect(ended.stdout).toBe('');
});

test('a wrong setting is named', async () => {
  expectFault(await run('cli', ['mcp', '--port', 'x'], settings), 2, "--port is 'x'");
  expectFault(await run('cli', ['mcp'], { ...settings, MCP_MAX_CHARACTERS: '10' }), 2, 'MCP_MAX_CHARACTERS');
});

/** The modules that a source file loads at its start: its static imports, and theirs. */
function loadedAtStart(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name = ''] of projectFile(file).matchAll(/^(?:import|export) (?!type )(?:[^;']* from )?'([^']+)';/gm)) {
    const near = path.posix.join(path.posix.dirname(file), name).replace(/\.js$/, '.ts');
    if (name.startsWith('.')) loadedAtStart(near, found);
    else found.add(name);
  }
  return found;
}

test('no other command loads the SDK', () => {
  const sdk = (file: string): string[] =>
    [...loadedAtStart(file)].filter((name) => name.startsWith('@modelcontextprotocol/'));
  for (const program of ['src/main.ts', 'src/cli.ts', 'src/http/server.ts', 'src/commands/seed.ts'])
    expect(sdk(program)).toEqual([]);
  expect(sdk('src/commands/mcp.ts')).not.toEqual([]);
});
