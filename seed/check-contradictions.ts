import type { When } from '../src/model/when.js';
import type { Located } from './check-evidence.js';
import { groupBy } from '../src/model/group-by.js';
import type { Ontology } from './ontology.js';
import type { Problems } from './problem.js';
import type { ClaimEntry, EntityEntry } from './shape.js';
import { type Span, mayMeet, spanOf, surelyMeet } from './spans.js';

type Entities = ReadonlyMap<string, Located<EntityEntry & { readonly kind: string }>>;
type Claims = ReadonlyMap<string, Located<ClaimEntry>>;
type End = 'source' | 'target';
const ENDS: readonly End[] = ['source', 'target'];

interface Claim extends Located<ClaimEntry> {
  readonly id: string;
  readonly span: Span | undefined;
}

/** Checks what claims say of each other: that it leads to claims, and that none is preferred to itself in the end. */
function checkPreferences(claims: Claims, problems: Problems): void {
  for (const [id, { entry, at }] of claims) {
    for (const field of ['preferredOver', 'compatibleWith'] as const) {
      entry[field].forEach(({ claim }, index) => {
        const place = at(field, index, 'claim');
        if (claim === id) problems.add(place, `'${id}' cannot be ${field} itself`);
        else if (!claims.has(claim))
          problems.add(place, `${field} '${claim}' is no claim; a claim's id is claim:SOURCE/TYPE/TARGET[/KEY]`);
        else if (reaches(claims, claim, id) && field === 'preferredOver')
          problems.add(place, `'${claim}' is preferred over '${id}' in turn; only one of them can be`);
      });
    }
  }
}

/** Whether a chain of preferences leads from one claim to another. */
function reaches(claims: Claims, from: string, to: string): boolean {
  const seen = new Set<string>();
  const left = [from];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    left.push(...(claims.get(id)?.entry.preferredOver ?? []).map(({ claim }) => claim));
  }
  return false;
}

/**
 * Checks that no two facts contradict each other by the rules of their types, unless the data says which one is
 * preferred. Sources may disagree, but a reader must be told which one this record follows, and why.
 */
export function checkContradictions(claims: Claims, entities: Entities, ontology: Ontology, problems: Problems): void {
  checkPreferences(claims, problems);
  const superseded = new Set(
    [...claims.values()].flatMap(({ entry }) => entry.preferredOver.map(({ claim }) => claim)),
  );
  // Plans and positions may differ from what happens.
  const facts = [...claims].flatMap(([id, located]): Claim[] =>
    located.entry.modality === 'FACT' && !superseded.has(id)
      ? [{ ...located, id, span: located.entry.when && spanOf(located.entry.when) }]
      : [],
  );
  const byType = groupBy(facts, ({ entry }) => entry.type);
  const rules = { entities, ontology, byType, problems };
  for (const [type, ofType] of byType) {
    checkAtMostOne(type, ofType, rules);
    checkNotBefore(type, ofType, rules);
  }
  checkOwnDates(facts, rules);
}

interface Rules {
  readonly entities: Entities;
  readonly ontology: Ontology;
  readonly byType: ReadonlyMap<string, readonly Claim[]>;
  readonly problems: Problems;
}

/** Two holders of one office, two chairs of one meeting, one membership twice at once. */
function checkAtMostOne(type: string, claims: readonly Claim[], { entities, ontology, problems }: Rules): void {
  const only = ontology.types.get(type)?.atMostOne;
  if (only === undefined) return;
  const same: readonly End[] = only === 'claim' ? ENDS : only === 'source' ? ['target'] : ['source'];
  const kindOf = (id: string): string | undefined => entities.get(id)?.entry.kind;
  const once = (id: string): boolean => ontology.kinds.get(kindOf(id) ?? '')?.dated === true;
  for (const group of groupBy(claims, ({ entry }) => same.map((end) => entry[end]).join(' ')).values()) {
    group.forEach((one, index) => {
      for (const other of group.slice(index + 1)) {
        // A country and a person may both chair, the one through the other.
        const differ =
          only === 'claim' ||
          (one.entry[only] !== other.entry[only] && kindOf(one.entry[only]) === kindOf(other.entry[only]));
        const [end = 'target'] = same;
        const atOnce =
          once(one.entry[end]) ||
          one.span === undefined ||
          other.span === undefined ||
          surelyMeet(one.span, other.span);
        if (!differ || !atOnce || compatible(one, other)) continue;
        const dates = once(one.entry[end]) ? '' : ', date them so that they do not overlap';
        problems.add(
          other.place,
          `'${one.id}' (${said(one.entry.when)}) and '${other.id}' (${said(other.entry.when)}) cannot both hold: there is at most one ${only} of ${type} at a time${dates}; ${SETTLE}`,
        );
      }
    });
  }
}

/** Force before signature. */
function checkNotBefore(type: string, claims: readonly Claim[], { entities, ontology, byType, problems }: Rules): void {
  const types = ontology.types.get(type)?.notBefore ?? [];
  const earlierClaims = types.flatMap((each) => byType.get(each) ?? []).filter(({ span }) => span !== undefined);
  for (const claim of claims) {
    const { entry, span } = claim;
    if (span === undefined) continue;
    const things = ENDS.map((end) => entry[end]).filter(
      (id) => ontology.kinds.get(entities.get(id)?.entry.kind ?? '')?.dated === true,
    );
    const about = earlierClaims.filter((each) => ENDS.some((end) => things.includes(each.entry[end])));
    const ofBoth = about.filter((each) => ENDS.every((end) => [entry.source, entry.target].includes(each.entry[end])));
    // A state that joins later signs after others; so its own signature counts, or else the first one.
    const first = (ofBoth.length > 0 ? ofBoth : about).toSorted((a, b) => order(a, b))[0];
    if (first?.span === undefined || span.latestStart >= first.span.earliest || compatible(claim, first)) continue;
    problems.add(
      claim.place,
      `'${claim.id}' (${said(entry.when)}) comes before '${first.id}' (${said(first.entry.when)}), and ${type} cannot come before ${first.entry.type}; ${SETTLE}`,
    );
  }
}

const order = (a: Claim, b: Claim): number => ((a.span?.earliest ?? '') < (b.span?.earliest ?? '') ? -1 : 1);

/** Two dates of one meeting or agreement: its own and those of claims that happen when it does. */
function checkOwnDates(facts: readonly Claim[], { entities, ontology, problems }: Rules): void {
  const dated = facts.flatMap((claim) => {
    const end = ontology.types.get(claim.entry.type)?.datedBy;
    return end === undefined || claim.span === undefined ? [] : [{ claim, span: claim.span, id: claim.entry[end] }];
  });
  for (const [id, group] of groupBy(dated, (each) => each.id)) {
    const thing = entities.get(id);
    if (thing === undefined || ontology.kinds.get(thing.entry.kind)?.dated !== true) continue;
    const { when, otherDates } = thing.entry;
    if (when === undefined) {
      const [first, ...others] = group;
      for (const { claim, span } of others)
        if (first !== undefined && !mayMeet(first.span, span) && !compatible(first.claim, claim))
          problems.add(
            claim.place,
            `'${first.claim.id}' (${said(first.claim.entry.when)}) and '${claim.id}' (${said(claim.entry.when)}) date '${id}' differently; ${SETTLE}`,
          );
      continue;
    }
    const own = [when, ...otherDates.map((each) => each.when)].map(spanOf);
    for (const { claim, span } of group) {
      if (own.some((each) => mayMeet(each, span))) continue;
      problems.add(
        claim.place,
        `'${claim.id}' is dated ${said(claim.entry.when)}, and '${id}' ${said(when)}; give one of the two dates to '${id}' as otherDates: [{ when, evidence, why }], or correct it`,
      );
    }
  }
}

const SETTLE =
  'say which one is preferred with preferredOver: [{ claim, why }], or why both hold with compatibleWith: [{ claim, why }]';

const said = (when: When | undefined): string => when?.edtf ?? 'undated';

function compatible(a: Claim, b: Claim): boolean {
  return [
    [a, b],
    [b, a],
  ].some(([one, other]) => one?.entry.compatibleWith.some(({ claim }) => claim === other?.id));
}
