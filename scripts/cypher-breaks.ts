/** A way of breaking a statement. */
export interface Break {
  /** What the break does, in words. */
  readonly label: string;
  /** The whole file, broken. */
  readonly text: string;
}

/** Breaks by pattern. Each match is broken separately. */
const PATTERNS: readonly (readonly [what: string, pattern: RegExp, by: string | ((found: string) => string)])[] = [
  ['leave a filter out', /\(\$\w+ IS NULL OR [^()]*\)/g, '(true)'],
  ['leave an alternative out', / OR [^()]+?(?= OR |\))/g, ''],
  ['leave one of several conditions out', /\(\$\w+ (?:>=|<=|IS NULL OR) [^()]*\) AND /g, ''],
  ['turn round', /-\[(r?)([:\w]*(?: \{[^}]*\})?)\]->/g, (found) => `<${found.slice(0, -1)}`],
  ['turn round', /<-\[[^\]]*\]-(?!>)/g, (found) => `${found.slice(1)}>`],
  ['only outwards', /(?<!<)-\[[^\]]*\]-(?!>)/g, (found) => `${found}>`],
  ['leave the order out', /^ *ORDER BY [^\n]*\n?/gm, ''],
  ['order the other way', /(?<=ORDER BY )\w+(?: DESC| ASC)?/g, (found) => reversed(found)],
  ['order the last the other way', /(?<=ORDER BY [^\n]*, )\w+(?: DESC| ASC)?(?=\n|$)/g, (found) => reversed(found)],
  ['leave the limit out', /^ *LIMIT [^\n]*\n?/gm, ''],
  ['set another limit', /LIMIT \$limit/g, 'LIMIT 2'],
  ['leave DISTINCT out', /DISTINCT /g, ''],
  ['leave NOT out', /\bNOT (?!EXISTS)/g, ''],
  ['say the opposite', /IS NOT NULL/g, 'IS NULL'],
  ['miss the limit of a range', / (?:>=|<=) /g, (found) => found.replace('=', '')],
  ['go beyond the limit of a range', / [<>] /g, (found) => `${found.trimEnd()}= `],
  ['say the opposite', / <> /g, ' = '],
  ['ask for another word', /'[^'\n]+'/g, (found) => `${found.slice(0, -1)}x'`],
  ['require what may be absent', /OPTIONAL MATCH/g, 'MATCH'],
  [
    'leave the substitute out',
    /coalesce\(([^,]+), [^)]+\)/g,
    (found) => found.slice('coalesce('.length).split(',')[0] ?? '',
  ],
  ['look for any', / \{id: [\w.$]+\}(?=[)\]])/g, ''],
  ['look for another label', /\((\w*):(Entity|Passage|Source|DataVersion)\b/g, (found) => `${found}x`],
  ['leave out what is removed', /^(?:DETACH )?DELETE \w+$/gm, 'RETURN 1 AS none'],
  ['leave out what is written', /^SET [^\n]+\n/gm, ''],
  ['add to what is there', /^SET (\w+) = row/gm, (found) => found.replace('=', '+=')],
  ['leave out a tie', /^MERGE \(p\)-[^\n]*\n/gm, ''],
  ['write another property', /\bd\.\w+ = \$\w+,? ?/g, 'd.other = 1, '],
  ['index another property', /\bn\.id\b(?=\)$| IS UNIQUE)/gm, 'n.name'],
  ['make no index', /^CREATE [^\n]*/gm, 'RETURN 1 AS none'],
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
    return change(text, from, to - from, 'true', `leave a condition out: ${text.slice(from, to)}`);
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
      return change(text, from, length, swapped.join(', '), `give ${a.name} and ${b.name} as each other`);
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
