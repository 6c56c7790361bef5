/** The part of JSON Schema in which the format of stories is written. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** What is wrong with a value by a schema, each with its place, such as `steps[2].title: is missing`. */
export function checkJson(value: unknown, schema: Schema, place = ''): string[] {
  const wrong = (what: string): string[] => [`${place === '' ? 'the file' : place}: ${what}`];
  switch (schema.type) {
    case 'string': {
      if (typeof value !== 'string') return wrong('expected a text');
      const { minLength = 0, maxLength = Infinity, pattern } = schema;
      if (value.trim().length < minLength) return wrong('expected some text');
      if (value.length > maxLength) return wrong(`expected at most ${maxLength} characters, found ${value.length}`);
      if (pattern !== undefined && !new RegExp(pattern, 'u').test(value))
        return wrong(`'${value}' is not of the right form. ${schema.description ?? 'Expected the id of a claim'}`);
      return [];
    }
    case 'array': {
      if (!Array.isArray(value)) return wrong('expected a list');
      const { minItems = 0, maxItems = Infinity, items = {} } = schema;
      if (value.length < minItems) return wrong(`expected at least ${minItems}`);
      if (value.length > maxItems) return wrong(`expected at most ${maxItems}, found ${value.length}`);
      return value.flatMap((item, index) => checkJson(item, items, `${place}[${index}]`));
    }
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('expected an object');
      const { properties = {}, required = [] } = schema;
      const within = (key: string): string => (place === '' ? key : `${place}.${key}`);
      return [
        ...required.filter((key) => !Object.hasOwn(value, key)).map((key) => `${within(key)}: is missing`),
        ...Object.entries(value).flatMap(([key, each]) => {
          const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
          return known === undefined
            ? [`${within(key)}: is not known here; there may be ${Object.keys(properties).join(', ')}`]
            : checkJson(each, known, within(key));
        }),
      ];
    }
    default:
      return [];
  }
}
