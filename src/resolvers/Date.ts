import { GraphQLError, GraphQLScalarType, Kind, type Token, TokenKind, type ValueNode } from 'graphql';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the calendar has this day: it has no `2019-02-29`. */
function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  // A day past the end of its month would become one of the next month.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function day(value: unknown): string {
  if (isDay(value)) return value;
  throw new GraphQLError(told(value));
}

/** An error message that suggests how to ask for the whole year or month instead. */
function told(value: unknown, argument?: string): string {
  return `${argument === undefined ? 'Expected' : `${argument}: expected`} a day such as '2019-11-04', found ${JSON.stringify(value)}.${wayOut(value, argument)}`;
}

function wayOut(value: unknown, argument: string | undefined): string {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(String(value)) ?? [];
  if (year === undefined) return '';
  const first = `${year}-${month ?? '01'}-01`;
  if (!isDay(first)) return '';
  // Day 0 of the next month.
  const last =
    month === undefined ? '31' : String(new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate());
  const days = `from: "${first}", to: "${year}-${month ?? '12'}-${last}"`;
  return ` For the ${month === undefined ? 'year' : 'month'}, use ${argument === 'asOf' ? `during: { ${days} } instead of asOf` : days}.`;
}

/**
 * The name of the argument or input field that a literal in a document belongs to, or the variable whose default it is.
 * The messages of graphql-js name variables but not arguments.
 */
function argumentOf({ loc }: ValueNode): string | undefined {
  const before = loc?.startToken.prev;
  if (before?.kind === TokenKind.COLON) return before.prev?.value;
  if (before?.kind !== TokenKind.EQUALS) return undefined;
  let token: Token | null = before;
  while (token !== null && token.kind !== TokenKind.DOLLAR) token = token.prev;
  return token?.next === null || token === null ? undefined : `$${token.next.value}`;
}

/** Handwritten, because the library's scalar loads 84 files at start-up for one regular expression. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  // This description replaces the one in the SDL, and without it the scalar would have none.
  description:
    'A day in the Gregorian calendar, such as `2019-11-04`. To give a year or a month, use a range from its first day to its last.',
  serialize: day,
  parseValue: day,
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING && isDay(node.value)) return node.value;
    const found = 'value' in node ? node.value : node.kind;
    throw new GraphQLError(told(found, argumentOf(node)), { nodes: node });
  },
});
