/** Finds the commands that a Markdown page shows, and the output it shows for each. */

/** A command line or an MCP tool call, as a page shows it. */
export interface Shown {
  readonly kind: 'command' | 'call' | 'python';
  /** The command line, the call (`tool {"argument":"value"}`), or the whole program in Python. */
  readonly text: string;
  /** The output on the page; undefined when it shows none, and the command only has to succeed. */
  readonly output: string | undefined;
  readonly line: number;
  /** The start and end of the output in the page. */
  readonly place: readonly [number, number];
  /** The reason not to run it, from a comment above its block: `<!-- not run: reason -->`. */
  readonly notRun: string | undefined;
}

const FENCE = /(?:^<!-- not run: (?<reason>.*?) -->\n+)?^```(?<language>\w*)\n(?<body>[^]*?)^```$/gm;
const INLINE = /`(?<command>(?:npm (?:run|test)|npx japan-asean-graph|bash) [^`]+)`/g;
/** A part that a reader must replace: `...`, `[--option]`, FILE. */
const PLACEHOLDER = /\.\.\.|…|\[|(?<=\s)[A-Z]+$|(?<=\s)[A-Z]+(?=\s)/;

/**
 * Every command on a page, in order.
 *
 * - `$ command`, or `→ call`: the lines below it are its output, to the next one or the end of the block.
 * - A block in `sh` holds one command on each line, and no output.
 * - A block in `python` is a program; the `text` block after it is its output.
 * - A command within a sentence or a table is run as well, unless it has a part that a reader must replace.
 *
 * @throws Error for a block that does not say what it is.
 */
export function shownIn(page: string): Shown[] {
  const found: Shown[] = [];
  const lineAt = (offset: number): number => page.slice(0, offset).split('\n').length;
  const add = (shown: Omit<Shown, 'line'>, offset: number): void => void found.push({ ...shown, line: lineAt(offset) });
  let prose = page;
  let program: { readonly text: string; readonly notRun: string | undefined } | undefined;
  for (const match of page.matchAll(FENCE)) {
    const { reason: notRun, language = '', body = '' } = match.groups ?? {};
    const start = match.index + match[0].length - '```'.length - body.length;
    prose = prose.replace(match[0], (block) => block.replace(/[^\n]/g, ' '));
    const heads = [...body.matchAll(/^(\$|→) (.*)\n/gm)];
    if (program !== undefined && language === 'text') {
      add({ kind: 'python', ...program, output: body.trimEnd(), place: [start, start + body.trimEnd().length] }, start);
    } else if (heads.length > 0) {
      for (const [index, head] of heads.entries()) {
        const from = head.index + head[0].length;
        const output = body.slice(from, heads[index + 1]?.index).trimEnd();
        const place = [start + from, start + from + output.length] as const;
        add(
          { kind: head[1] === '$' ? 'command' : 'call', text: head[2] ?? '', output, place, notRun },
          start + head.index,
        );
      }
    } else if (language === 'sh') {
      for (const { 0: text, index } of body.matchAll(/^.+$/gm))
        add({ kind: 'command', text, output: undefined, place: [0, 0], notRun }, start + index);
    } else if (language === '') {
      throw new Error(`line ${lineAt(start)}: the block is neither marked (sh, text, ...) nor begins with "$ "`);
    }
    program = language === 'python' ? { text: body, notRun } : undefined;
  }
  for (const { groups, index } of prose.matchAll(INLINE)) {
    const text = groups?.['command'] ?? '';
    if (!PLACEHOLDER.test(text))
      add({ kind: 'command', text, output: undefined, place: [0, 0], notRun: undefined }, index);
  }
  return found.sort((a, b) => a.line - b.line);
}

/** The page with new outputs in place of those it shows. */
export function withOutputs(page: string, outputs: ReadonlyMap<Shown, string>): string {
  const fromTheEnd = [...outputs].sort(([a], [b]) => b.place[0] - a.place[0]);
  let text = page;
  for (const [{ place }, output] of fromTheEnd) {
    const [from, to] = place;
    // Where the page has no output yet, the end of the block follows the command directly.
    text = `${text.slice(0, from)}${output}${from === to ? '\n' : ''}${text.slice(to)}`;
  }
  return text;
}
