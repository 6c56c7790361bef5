import { ask } from '../api/client.js';
import { SidesDocument, type CompareIssuersQuery, type SidesQuery } from '../api/operations.generated.js';
import type { QuestionOf } from '../state/view.js';
import { distinctById, entitiesOf, type ClaimWithEnds, type EntityBrief, type Said, type Sides } from './scene.js';

type Comparison = CompareIssuersQuery['compareIssuers'];

export function sidesOf({ a, b, both, onlyA, onlyB }: Comparison): Sides {
  const said = new Map<string, Said>();
  const note = (claims: readonly ClaimWithEnds[], one: Said): void => claims.forEach(({ id }) => said.set(id, one));
  for (const pair of both) {
    note(pair.a, { by: 'a', group: 'both' });
    note(pair.b, { by: 'b', group: 'both' });
  }
  note(onlyA, { by: 'a', group: 'a' });
  note(onlyB, { by: 'b', group: 'b' });
  return { a: a.name, b: b.name, said };
}

/**
 * Puts what side a speaks about on the left, what side b speaks about on the right, and what both speak about between
 * them, so that position also shows the side.
 */
export function columnsOfSides(
  comparison: Comparison,
  { said }: Sides,
  claims: readonly ClaimWithEnds[],
): ReadonlyMap<string, number> {
  const touched = (by: Said['by']): ReadonlySet<string> =>
    new Set(entitiesOf(claims.filter(({ id }) => said.get(id)?.by === by)).map(({ id }) => id));
  const [a, b] = [touched('a'), touched('b')];
  const columns = distinctById([comparison.entity, ...entitiesOf(claims)]).map(({ id }): [string, number] => [
    id,
    id === comparison.entity.id || (a.has(id) && b.has(id)) ? 1 : a.has(id) ? 0 : 2,
  ]);
  return new Map(columns);
}

let sides: Promise<readonly EntityBrief[]> | undefined;

/**
 * The default sides for a comparison: those that the record is about, then those with the most claims. Read once.
 */
export function readSides(): Promise<readonly EntityBrief[]> {
  sides ??= ask(SidesDocument, {}).then(
    (answer) => sidesFrom(answer),
    (error: unknown) => {
      sides = undefined;
      throw error;
    },
  );
  return sides;
}

export function sidesFrom({ vocabulary, statistics }: SidesQuery): readonly EntityBrief[] {
  const speakers = statistics.byIssuer.flatMap(({ issuer }) => (issuer === null ? [] : [issuer]));
  return distinctById([...vocabulary.record.sides, ...speakers]);
}

/** Fills in missing sides of the question, never with the same entity for both. */
export function withSides(question: QuestionOf<'compare'>, usual: readonly EntityBrief[]): QuestionOf<'compare'> {
  const a = question.a ?? usual.find(({ id }) => id !== question.b)?.id ?? null;
  const b = question.b ?? usual.find(({ id }) => id !== a)?.id ?? null;
  return { ...question, a, b };
}
