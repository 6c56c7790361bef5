import { Fault } from '../errors.js';
import type { Params } from '../graph/port.js';
import type { Header } from './header.js';

/** What may stand for the types of a relationship in a pattern: `[r:__TYPES__]`. */
const TYPES = ':__TYPES__';

const TYPE = /^[A-Z][A-Za-z0-9_]*$/;

/** A type that no relationship has, for a list of none. */
const NO_TYPE = 'NO_TYPE';

/** A condition of its own line, and the parameter without which it does not stand. */
const CONDITION = /^(.*?) *\/\/ @if (\w+)$/;

/**
 * A query's text for the parameters that are given. A line `AND ... // @if NAME` stands in it only if NAME is not null,
 * because a condition for what nobody asked still costs time for each row. `[r:__TYPES__]` becomes the parameter `types` as
 * the pattern's own types, or none; they are checked, as no other text of a caller enters a query.
 */
export class Assembly {
  private readonly optional: readonly string[];
  private readonly texts = new Map<string, string>();

  /** @throws Fault INTERNAL naming the file and the line that cannot be left out. */
  constructor(
    { name, params }: Header,
    private readonly text: string,
  ) {
    const nullable = params.filter(({ type }) => type.endsWith('| null')).map((param) => param.name);
    const names = text.split('\n').flatMap((line) => {
      const [, condition = '', parameter] = CONDITION.exec(line) ?? [];
      if (parameter === undefined) return [];
      if (!/^ *AND /.test(condition) || !nullable.includes(parameter))
        throw new Fault(
          'INTERNAL',
          `cypher/${name}.cypher: '${line.trim()}' must begin with AND and name a parameter that may be null`,
        );
      return [parameter];
    });
    this.optional = [...new Set(names)];
  }

  /** The text for these parameters. There are as many as there are choices of filters. */
  for(params: Params): string {
    const missing = this.optional.filter((name) => params[name] == null);
    const key = missing.join();
    const text = this.texts.get(key) ?? this.without(missing);
    this.texts.set(key, text);
    return text.includes(TYPES) ? text.replaceAll(TYPES, patternOf(params['types'])) : text;
  }

  private without(missing: readonly string[]): string {
    const lines = this.text.split('\n').flatMap((line) => {
      const [, condition = '', parameter] = CONDITION.exec(line) ?? [];
      if (parameter === undefined) return [line];
      return missing.includes(parameter) ? [] : [condition];
    });
    return lines.join('\n');
  }
}

/** In order, so that the same types in another order are the same statement. A name that no type can have matches nothing. */
function patternOf(types: Params[string] | undefined): string {
  if (!Array.isArray(types)) return '';
  const names = types.filter((type): type is string => typeof type === 'string' && TYPE.test(type));
  return `:${[...new Set(names.length === 0 ? [NO_TYPE] : names)].sort().join('|')}`;
}
