/** What a page in Markdown shows to be run, and what it shows as the answer. */

/** A command line, or a call of a tool by the Model Context Protocol, as a page shows it. */
export interface Shown {
  readonly kind: 'command' | 'call' | 'python';
  /** The command line, the call (`tool {"argument":"value"}`), or the whole program in Python. */
  readonly text: string;
  /** What the page shows as its output; undefined when it shows none, and the command has to end well. */
  readonly output: string | undefined;
  readonly line: number;
  /** Where the output stands in the page, from and to. */
  readonly place: readonly [number, number];
  /** Why it is not run: a comment above its block, `<!-- not run: reason -->`. */
  readonly notRun: string | undefined;
}

const FENCE = /(?:^<!-- not run: (?<reason>.*?) -->\n+)?^```(?<language>\w*)\n(?<body>[^]*?)^```$/gm;
const INLINE = /`(?<command>(?:npm (?:run|test)|npx japan-asean-graph|bash) [^`]+)`/g;
/** A part that a reader replaces: `...`, `[--option]`, FILE. */
const PLACEHOLDER = /\.\.\.|…|\[|(?<=\s)[A-Z]+$|(?<=\s)[A-Z]+(?=\s)/;

/**
 * Everything in a page that is to be run, in its order.
 *
 * - `$ command`, or `→ call`: the lines below it, to the next one or the block's end, are its output.
 * - A block in `sh` holds one command on each line, and no output.
 * - A block in `python` is a program; the `text` block after it is its output.
 * - A command within a sentence or a table is run as well, unless it has a part that a reader replaces.
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

/** The page with these outputs in place of those it shows. */
export function withOutputs(page: string, outputs: ReadonlyMap<Shown, string>): string {
  const fromTheEnd = [...outputs].sort(([a], [b]) => b.place[0] - a.place[0]);
  let text = page;
  for (const [{ place }, output] of fromTheEnd) {
    const [from, to] = place;
    // Where the page shows nothing yet, the block's end follows the command at once.
    text = `${text.slice(0, from)}${output}${from === to ? '\n' : ''}${text.slice(to)}`;
  }
  return text;
}
