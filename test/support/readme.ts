import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/config.js';

const run = promisify(execFile);

/** A block of a Markdown file that shows a command and what it printed. */
export interface ShownCommand {
  /** The command line, without `$ `. */
  readonly command: string;
  /** The whole block's text, to be replaced. */
  readonly block: string;
  /** What the file says it printed. */
  readonly output: string;
}

export function shownCommands(markdown: string): ShownCommand[] {
  return [...markdown.matchAll(/```\n(\$ (.+)\n([\s\S]*?))\n```/g)].map(
    ([, block = '', command = '', output = '']) => ({ command, block, output }),
  );
}

/** What a shown command prints now: the built command line is run as it is, and a `curl` is asked of the server. */
export async function outputOf(command: string, graphFile: string, serverUrl: string): Promise<string> {
  const ask = /^npx japan-asean-graph (\w[\w-]*) "(.*)"$/.exec(command);
  if (ask !== null) {
    const [, name = '', text = ''] = ask;
    const { stdout } = await run(process.execPath, [path.join(packageRoot, 'dist', 'src', 'cli.js'), name, text], {
      env: { PATH: process.env['PATH'], GRAPH_FILE: graphFile, NO_COLOR: '1' },
    });
    return stdout.trim();
  }
  const body = /^curl -s localhost:4000\/graphql .* -d '(.*)'$/.exec(command)?.[1];
  if (body === undefined) throw new Error(`README shows a command that cannot be checked: ${command}`);
  const response = await fetch(`${serverUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return (await response.text()).trim();
}
