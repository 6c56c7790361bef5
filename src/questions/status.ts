import type { Vocabulary } from '../model/vocabulary.js';
import { sourceOf } from '../model/evidence.js';
import {
  type Event,
  type PartyEvent,
  type StageOn,
  byParty,
  eventTypes,
  partyStageOn,
  stageOn,
  statusTeller,
} from '../model/status.js';
import { OPEN_END, OPEN_START, type When, boundsOf, lastKnownDay, parseWhen } from '../model/when.js';
import type { EntityRow, RelationshipRow, SourceRow } from '../query/loaders.js';
import { pageRequest } from '../query/paging.js';
import { claimsAt } from './claims-at.js';
import type { Context } from './context.js';

/** An event of a party, and the claim that tells it. */
interface ToldEvent extends PartyEvent {
  readonly claim: RelationshipRow;
}

/** An agreement's status on a day, and what it rests on. */
export interface Status extends StageOn {
  readonly stage: NonNullable<StageOn['stage']>;
  readonly asOf: string;
  readonly events: readonly ToldEvent[];
}

/** One party's part in it. */
export interface PartyStatus extends StageOn {
  readonly stage: NonNullable<StageOn['stage']>;
  readonly party: string;
  readonly signed: When | null;
  readonly ratified: When | null;
  readonly inForceFrom: When | null;
  readonly until: When | null;
  readonly claims: readonly RelationshipRow[];
}

/** Most claims of events that an agreement can have; a treaty of all states has about 600. */
const MOST_EVENTS = 2000;

/**
 * The status of an agreement, derived from the claims of its events.
 * @param asOf the day; without one, the last day that its sources can know
 * @returns null where its kind has no status, or where nothing dated by then speaks of it.
 */
export async function statusOf(entity: EntityRow, asOf: string | null, context: Context): Promise<Status | null> {
  if (!context.vocabulary.kinds.some(({ kind, status }) => status && kind === entity.kind)) return null;
  const [claims, named] = await Promise.all([eventClaims(entity.id, context), sourcesOf(entity.passages, context)]);
  const events = await Promise.all(claims.map((claim) => eventOf(entity.id, claim, context)));
  const sources = [
    ...named,
    ...(await sourcesOf(
      claims.flatMap(({ passages }) => passages),
      context,
    )),
  ];
  const day = asOf ?? lastKnownDay(sources) ?? OPEN_END;
  const told = events.filter(({ earliest }) => earliest <= day);
  const proposed = named.some((source) => (lastKnownDay([source]) ?? OPEN_END) <= day);
  const { stage, certain } = stageOn(told, day, proposed);
  return stage === null ? null : { stage, certain, asOf: day, events: told };
}

/** The status by party, those that came first before others. */
export function partiesOf({ events, asOf }: Pick<Status, 'events' | 'asOf'>): PartyStatus[] {
  return [...byParty(events)].flatMap(([party, own]) => {
    const { stage, certain } = partyStageOn(own, asOf);
    if (stage === null) return [];
    const first = (event: Event): When | null => timeOf(own.find((each) => each.event === event)?.claim);
    const force = first('force');
    return {
      party,
      stage,
      certain,
      signed: first('signature'),
      ratified: first('ratification'),
      inForceFrom: force === null ? null : partOf(force, 0),
      until: first('end') ?? (force === null ? null : partOf(force, 1)),
      claims: own.map(({ claim }) => claim),
    };
  });
}

/** The claims of events, in order of their first possible day. */
async function eventClaims(id: string, context: Context): Promise<RelationshipRow[]> {
  const { loaders, vocabulary } = context;
  const types = eventTypes(vocabulary);
  if (types.length === 0) return [];
  const at = { types, kinds: null, direction: 'BOTH' } as const;
  const keys = await claimsAt(context, id, at, pageRequest({ first: MOST_EVENTS }));
  const claims = await loaders.relationships(keys);
  return claims
    .filter(statusTeller(vocabulary))
    .sort((a, b) => (a.earliest ?? OPEN_START).localeCompare(b.earliest ?? OPEN_START) || (a.id < b.id ? -1 : 1));
}

function sourcesOf(passages: readonly string[], { loaders }: Context): Promise<SourceRow[]> {
  return loaders.sources([...new Set(passages.map(sourceOf))]);
}

/** An undated event counts from the day of its source, by which it had happened. */
async function eventOf(entity: string, claim: RelationshipRow, context: Context): Promise<ToldEvent> {
  const known = lastKnownDay(await sourcesOf(claim.passages, context)) ?? OPEN_END;
  const when = timeOf(claim);
  const days =
    when === null
      ? { earliest: known, begunBy: known, latest: OPEN_END, onUntil: known }
      : { earliest: when.earliest, latest: when.latest, ...boundsOf(when, known) };
  const party = claim.source === entity ? claim.target : claim.source;
  return { event: eventOfType(context.vocabulary, claim.type), party, claim, ...days };
}

function eventOfType({ types }: Vocabulary, name: string): Event {
  return types.find(({ type }) => type === name)?.event ?? 'signature';
}

function timeOf(claim: RelationshipRow | undefined): When | null {
  return claim?.edtf == null ? null : (parseWhen(claim.edtf) ?? null);
}

/** The start or the end of an interval; null where it is open. A date is its own start. */
function partOf({ edtf }: When, end: 0 | 1): When | null {
  return parseWhen(edtf.split('/')[end] ?? '') ?? null;
}
