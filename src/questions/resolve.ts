import { Fault, badInput } from '../errors.js';
import { parseGlobalId } from '../model/ids.js';
import { textOf } from '../query/paging.js';
import type { Context } from './context.js';
import { keepOnly } from './filters.js';

/** Gives an argument's name in the caller's notation: `maxLength` is `--max-length` on the command line. */
export type ArgumentNames = (argument: string) => string;

export const AS_NAMED: ArgumentNames = (argument) => argument;

/** Most entities of one name that an error lists. */
const MAX_CANDIDATES = 20;

/** An argument names no entity. */
export interface NotFound {
  readonly __typename: 'NotFound';
  readonly message: string;
  /** Ids of entities with similar names. */
  readonly suggestions: readonly string[];
}

/** An argument is the name of several entities. */
export interface Ambiguous {
  readonly __typename: 'Ambiguous';
  readonly message: string;
  /** Their ids. */
  readonly candidates: readonly string[];
}

/**
 * The id of the entity that a text names, or the reason it names none. Messages mention `argument`, which holds the
 * text.
 */
export function lookUp({ names }: Context, argument: string, text: string): string | NotFound | Ambiguous {
  const resolution = names.resolve(textOf(`${argument}: the id or name of an entity`, text));
  switch (resolution.outcome) {
    case 'found':
      return resolution.id;
    case 'ambiguous':
      return {
        __typename: 'Ambiguous',
        message: ambiguityInWords(resolution.candidates.length, `'${text}'`, resolution.spelt),
        candidates: resolution.candidates,
      };
    case 'missing': {
      const missing = `No entity has the id, name or alias '${text}'`;
      const other = otherId(text);
      if (other !== undefined) {
        const message = `${missing}. It is the id of a ${other}: use node(id:) for it.`;
        return { __typename: 'NotFound', message, suggestions: [] };
      }
      const { suggestions } = resolution;
      const hint = suggestions.length === 0 ? '' : ' Did you mean one of the suggestions?';
      return { __typename: 'NotFound', message: `${missing}.${hint}`, suggestions };
    }
  }
}

/**
 * Says that several entities have a name, as it stands or only if accents are ignored.
 * @param name the name in quotation marks.
 */
export function ambiguityInWords(count: number, name: string, spelt: boolean): string {
  return spelt
    ? `${count} entities have the name ${name}. Ask again with one of their ids.`
    : `${count} entities have the name ${name} if accents are ignored, and none has exactly this name. Ask again with the accents, or with one of their ids.`;
}

/** Recognises the id of something other than an entity. */
function otherId(text: string): 'relationship' | 'passage' | undefined {
  const { is } = parseGlobalId(text);
  if (is === 'relationship') return is;
  return is === 'passage' && /^[a-z0-9-]+#\S+$/.test(text) ? is : undefined;
}

/**
 * An unresolved name as a fault, for answers that cannot contain it as data. The message and the details give the ids
 * to try.
 */
export function unsettled(argument: string, outcome: NotFound | Ambiguous): Fault {
  if (outcome.__typename === 'NotFound') {
    const { message, suggestions } = outcome;
    const told = message.replace('one of the suggestions?', `${suggestions.join(', ')}?`);
    return new Fault('ENTITY_NOT_FOUND', `${argument}: ${told}`, { details: { argument, suggestions } });
  }
  const candidates = outcome.candidates.slice(0, MAX_CANDIDATES);
  const message = `${argument}: ${outcome.message} They are ${candidates.join(', ')}${outcome.candidates.length > candidates.length ? ' and others' : ''}.`;
  return new Fault('ENTITY_AMBIGUOUS', message, { details: { argument, candidates } });
}

/**
 * The id of the entity that an argument names, where the result has no place for NotFound or Ambiguous.
 * @throws Fault ENTITY_NOT_FOUND or ENTITY_AMBIGUOUS, with the ids to try in its details.
 */
export function entityId(context: Context, argument: string, text: string): string {
  const found = lookUp(context, argument, text);
  if (typeof found === 'string') return found;
  throw unsettled(argument, found);
}

/** The ids of a list of entities without duplicates, in the order given. */
export function entityIds(context: Context, argument: string, texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => entityId(context, argument, text)))];
}

/** A filter that lists entities: their ids, or null, which keeps all. @throws as entityId, and for an empty list. */
export function entityFilter(
  context: Context,
  argument: string,
  texts: readonly string[] | null | undefined,
): string[] | null {
  const given = keepOnly(argument, texts);
  return given === null ? null : entityIds(context, argument, given);
}

/**
 * The ids of a set of at least two entities to examine together. A single one would have everything in common with
 * itself.
 */
export function several(context: Context, argument: string, texts: readonly string[]): string[] {
  const ids = entityIds(context, argument, texts);
  if (ids.length === 0) throw badInput(`${argument} is empty. Name at least two different entities.`);
  if (ids.length === 1) throw badInput(`${argument} names only one entity. Name at least two different ones.`);
  return ids;
}

/** The ids of entities to leave out, none of which may be among those in question. */
export function avoided(
  context: Context,
  argument: string,
  texts: readonly string[],
  about: readonly string[],
): string[] {
  const ids = entityIds(context, argument, texts);
  const both = ids.find((id) => about.includes(id));
  if (both !== undefined)
    throw badInput(
      `${argument} names '${both}', which is also one of the entities asked about. Remove it from one of the two.`,
    );
  return ids;
}
