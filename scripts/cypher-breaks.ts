/** A way of breaking a statement. */
export interface Break {
  /** What the break does, in words. */
  readonly label: string;
  /** The whole file, broken. */
  readonly text: string;
}

/** Breaks by pattern. Each match is broken separately. */
const PATTERNS: readonly (readonly [what: string, pattern: RegExp, by: string | ((found: string) => string)])[] = [
  ['remove a filter', /\(\$\w+ IS NULL OR [^()]*\)/g, '(true)'],
  ['apply a condition always', / \/\/ @if \w+$/gm, ''],
  ['ignore the types', /:__TYPES__/g, ''],
  ['remove an alternative', / OR [^()]+?(?= OR |\))/g, ''],
  ['remove one of several conditions', /\(\$\w+ (?:>=|<=|IS NULL OR) [^()]*\) AND /g, ''],
  ['reverse a relationship', /-\[(r?)([:\w]*(?: \{[^}]*\})?)\]->/g, (found) => `<${found.slice(0, -1)}`],
  ['reverse a relationship', /<-\[[^\]]*\]-(?!>)/g, (found) => `${found.slice(1)}>`],
  ['follow a relationship one way only', /(?<!<)-\[[^\]]*\]-(?!>)/g, (found) => `${found}>`],
  ['remove the order', /^ *ORDER BY [^\n]*\n?/gm, ''],
  ['reverse the order', /(?<=ORDER BY )\w+(?: DESC| ASC)?/g, (found) => reversed(found)],
  [
    'reverse the order of the last key',
    /(?<=ORDER BY [^\n]*, )\w+(?: DESC| ASC)?(?=\n|$)/g,
    (found) => reversed(found),
  ],
  ['remove the limit', /^ *LIMIT [^\n]*\n?/gm, ''],
  ['change the limit', /LIMIT \$limit/g, 'LIMIT 2'],
  ['remove DISTINCT', /DISTINCT /g, ''],
  ['remove NOT', /\bNOT (?!EXISTS)/g, ''],
  ['negate a comparison', /IS NOT NULL/g, 'IS NULL'],
  ['exclude the end of a range', / (?:>=|<=) /g, (found) => found.replace('=', '')],
  ['include the end of a range', / [<>] /g, (found) => `${found.trimEnd()}= `],
  ['negate a comparison', / <> /g, ' = '],
  ['change a word', /'[^'\n]+'/g, (found) => `${found.slice(0, -1)}x'`],
  ['require an optional match', /OPTIONAL MATCH/g, 'MATCH'],
  ['remove the default', /coalesce\(([^,]+), [^)]+\)/g, (found) => found.slice('coalesce('.length).split(',')[0] ?? ''],
  ['remove the id', / \{id: [\w.$]+\}(?=[)\]])/g, ''],
  ['change a label', /\((\w*):(Entity|Passage|Source|DataVersion)\b/g, (found) => `${found}x`],
  ['remove a DELETE', /^(?:DETACH )?DELETE \w+$/gm, 'RETURN 1 AS none'],
  ['remove a SET', /^SET [^\n]+\n/gm, ''],
  ['merge properties instead of replacing them', /^SET (\w+) = row/gm, (found) => found.replace('=', '+=')],
  ['remove a relationship', /^MERGE \(p\)-[^\n]*\n/gm, ''],
  ['write another property', /\bd\.\w+ = \$\w+,? ?/g, 'd.other = 1, '],
  ['index another property', /\bn\.id\b(?=\)$| IS UNIQUE)/gm, 'n.name'],
  ['remove an index', /^CREATE [^\n]*/gm, 'RETURN 1 AS none'],
];

/** Every way to break a file of cypher/, one place at a time, leaving its comments alone. */
export function breaksOf(file: string): Break[] {
  const body = file.search(/^(?!\/\/)/m);
  const [head, statement] = [file.slice(0, body), file.slice(body)];
  const broken = [
    ...conditionsLeftOut(statement),
    ...columnsSwapped(statement),
    ...PATTERNS.flatMap(([what, pattern, by]) =>
      [...statement.matchAll(pattern)].map((match) => {
        const found = match[0];
        const other = typeof by === 'string' ? by : by(found);
        return change(statement, match.index, found.length, other, `${what}: ${found.trim()}`);
      }),
    ),
  ];
  const texts = new Map(broken.map(({ label, text }) => [text.replaceAll('(true)', 'true'), label]));
  return [...texts].filter(([text]) => text !== statement).map(([text, label]) => ({ label, text: head + text }));
}

function change(text: string, at: number, length: number, by: string, label: string): Break {
  const line = text.slice(0, at).split('\n').length;
  return { label: `${label.replace(/\s+/g, ' ')} (${line})`, text: text.slice(0, at) + by + text.slice(at + length) };
}

function reversed(key: string): string {
  return key.endsWith(' DESC') ? key.replace(' DESC', '') : `${key.replace(' ASC', '')} DESC`;
}

/** Every condition that begins a line after WHERE or AND, to the end of the line that closes it. */
function conditionsLeftOut(text: string): Break[] {
  return [...text.matchAll(/^ *(?:WHERE|AND) /gm)].map((match) => {
    const from = match.index + match[0].length;
    let to = from;
    for (let depth = 0; to < text.length && !(text[to] === '\n' && depth === 0); to += 1) {
      if ('({['.includes(text[to] ?? '')) depth += 1;
      if (')}]'.includes(text[to] ?? '')) depth -= 1;
    }
    return change(text, from, to - from, 'true', `remove a condition: ${text.slice(from, to)}`);
  });
}

/** Swaps each two neighbouring columns of a RETURN. */
function columnsSwapped(text: string): Break[] {
  return [...text.matchAll(/^ *RETURN ([^]*?)(?=\n *(?:ORDER|UNION|LIMIT|\}|$)|(?![^]))/gm)].flatMap((match) => {
    const from = match.index + match[0].indexOf('RETURN ') + 'RETURN '.length;
    const columns = split(match[0].slice(match[0].indexOf('RETURN ') + 'RETURN '.length));
    return columns.slice(1).map((column, index) => {
      const [a, b] = [parts(columns[index] ?? ''), parts(column)];
      const swapped = [...columns];
      swapped[index] = `${b.value} AS ${a.name}`;
      swapped[index + 1] = `${a.value} AS ${b.name}`;
      const length = match[0].length - match[0].indexOf('RETURN ') - 'RETURN '.length;
      return change(text, from, length, swapped.join(', '), `swap ${a.name} and ${b.name}`);
    });
  });
}

/** Splits a list at its outermost commas. */
function split(list: string): string[] {
  const found = [''];
  let depth = 0;
  for (const sign of list) {
    if ('({['.includes(sign)) depth += 1;
    if (')}]'.includes(sign)) depth -= 1;
    if (sign === ',' && depth === 0) found.push('');
    else found.push(`${found.pop() ?? ''}${sign}`);
  }
  return found.map((each) => each.trim());
}

function parts(column: string): { readonly value: string; readonly name: string } {
  const at = column.lastIndexOf(' AS ');
  return at === -1 ? { value: column, name: column } : { value: column.slice(0, at), name: column.slice(at + 4) };
}
