/**
 * Writes src/model/bounds.generated.ts: the bounds and defaults of Query's arguments, for the parts that take the same
 * arguments without GraphQL.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isInputObjectType } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { packageRoot } from '../src/config.js';
import { type Place, boundsOf } from '../src/limits/bounds.js';

// This schema has no resolvers, because they depend on the file generated here.
const folder = path.join(packageRoot, 'schema');
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql') && file !== 'printed.graphql');
const schema = buildSchema(files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n'));

const boundsIn = (places: readonly Place[]): Record<string, object> =>
  Object.fromEntries(
    places.flatMap((place) => {
      const bounds = boundsOf(schema, place);
      const standard = place.defaultValue === undefined ? {} : { standard: place.defaultValue };
      return Object.keys(bounds).length === 0 ? [] : [[place.name, { ...bounds, ...standard }]];
    }),
  );
const all = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map(({ name, args }) => [name, boundsIn(args)] as const),
  ...Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .map((type) => [type.name, boundsIn(Object.values(type.getFields()))] as const),
].filter(([, places]) => Object.keys(places).length > 0);
const target = path.join(packageRoot, 'src/model/bounds.generated.ts');
const text = `// Generated from the SDL's \`@constraint\` by \`npm run generate\`. Do not edit.

/** The bounds and defaults of Query's arguments and of the fields of their inputs. */
export const BOUNDS = ${JSON.stringify(Object.fromEntries(all))} as const;
`;
writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
