interface HtmlDocument {
  /** What the page may load and run, beside nothing: directives of its content security policy. */
  readonly allows: readonly string[];
  /** Elements of the head, the title among them. */
  readonly head: readonly string[];
  readonly className?: string;
  /** HTML. */
  readonly body: string;
}

/** A whole page in HTML, for a file. */
export function htmlDocument({ allows, head, className, body }: HtmlDocument): string {
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${["default-src 'none'", ...allows].join('; ')}">
${head.join('\n')}
</head>
<body${className === undefined ? '' : ` class="${className}"`}>
${body}
</body>
</html>
`;
  // HTML reads this one reference as a different character than XML does.
  return page.replaceAll('&#133;', '\u0085');
}
