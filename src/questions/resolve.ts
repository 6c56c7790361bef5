import { GraphQLError } from 'graphql';
import type { Context } from './context.js';
import { parseGlobalId } from '../model/ids.js';
import { badInput, textOf } from '../query/paging.js';
import { keepOnly } from './filters.js';
import type { AmbiguousModel, NotFoundModel } from '../resolvers/models.js';

/** Entities of one name that are shown, or named in an error, when nothing else is said. */
export const MAX_CANDIDATES = 20;

/** What an argument that takes an entity names: its id, or why it is none. */
export function lookUp({ names }: Context, argument: string, text: string): string | NotFoundModel | AmbiguousModel {
  const resolution = names.resolve(textOf(`${argument}: the id or name of an entity`, text));
  switch (resolution.outcome) {
    case 'found':
      return resolution.id;
    case 'ambiguous':
      return {
        __typename: 'Ambiguous',
        message: `'${text}' is the name of ${resolution.candidates.length} entities; ask again with one of their ids.`,
        candidates: resolution.candidates,
      };
    case 'missing': {
      const other = otherId(text);
      if (other !== undefined) {
        const message = `No entity has the id, name or alias '${text}': that is the id of a ${other}; ask node(id:) for it.`;
        return { __typename: 'NotFound', message, suggestions: [] };
      }
      return {
        __typename: 'NotFound',
        message:
          resolution.suggestions.length === 0
            ? `No entity has the id, name or alias '${text}'.`
            : `No entity has the id, name or alias '${text}'. Did you mean one of the suggestions?`,
        suggestions: resolution.suggestions,
      };
    }
  }
}

/** What an id names that has the form of another thing's than an entity's. */
function otherId(text: string): 'relationship' | 'passage' | undefined {
  const { is } = parseGlobalId(text);
  if (is === 'relationship') return is;
  return is === 'passage' && /^[a-z0-9-]+#\S+$/.test(text) ? is : undefined;
}

/**
 * The id of the entity that an argument names, where the result has no place for NotFound or Ambiguous.
 * @throws GraphQLError ENTITY_NOT_FOUND or ENTITY_AMBIGUOUS, with the ids to try in its extensions.
 */
export function entityId(context: Context, argument: string, text: string): string {
  const found = lookUp(context, argument, text);
  if (typeof found === 'string') return found;
  const notFound = found.__typename === 'NotFound';
  throw new GraphQLError(`${argument}: ${found.message}`, {
    extensions: {
      code: notFound ? 'ENTITY_NOT_FOUND' : 'ENTITY_AMBIGUOUS',
      argument,
      ...(notFound ? { suggestions: found.suggestions } : { candidates: found.candidates.slice(0, MAX_CANDIDATES) }),
    },
  });
}

/** The ids of a list of entities, each once, in the order given. */
export function entityIds(context: Context, argument: string, texts: readonly string[], max = 200): string[] {
  if (texts.length > max) throw badInput(`${argument} has ${texts.length} entries; it may have at most ${max}.`);
  return [...new Set(texts.map((text) => entityId(context, argument, text)))];
}

/** A filter that is a list of entities: their ids, or null, which keeps all. @throws as entityId, and for an empty list. */
export function entityFilter(
  context: Context,
  argument: string,
  texts: readonly string[] | null | undefined,
): string[] | null {
  const given = keepOnly(argument, texts);
  return given === null ? null : entityIds(context, argument, given);
}

/** The ids of a set of entities that are looked at together: two at least, for what one has in common with itself is everything. */
export function several(context: Context, texts: readonly string[]): string[] {
  const ids = entityIds(context, 'ids', texts, 20);
  if (ids.length === 0) throw badInput('ids is empty; name at least two different entities.');
  if (ids.length === 1) throw badInput('ids names 1 entity; name at least two different ones.');
  return ids;
}
