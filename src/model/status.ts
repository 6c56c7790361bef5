import { groupBy } from './group-by.js';

/** What a claim can tell of an agreement's status: a party signs it, ratifies it, is bound by it for a time, or leaves it. */
export const EVENTS = ['signature', 'ratification', 'force', 'end'] as const;
export type Event = (typeof EVENTS)[number];

/** How far an agreement has come, in order. */
export const STAGES = ['PROPOSED', 'SIGNED', 'IN_FORCE', 'ENDED'] as const;
export type Stage = (typeof STAGES)[number];

/** An event of one party, and the days that its time settles. */
export interface PartyEvent {
  readonly event: Event;
  readonly party: string;
  /** The first day on which it can have begun. */
  readonly earliest: string;
  /** The last day on which it can have begun. */
  readonly begunBy: string;
  /** The last day on which it can go on. */
  readonly latest: string;
  /** The last day on which it certainly goes on, or has not been left unsettled. */
  readonly onUntil: string;
}

/** A stage, and whether the dates leave no other for that day. Null where nothing had happened yet. */
export interface StageOn {
  readonly stage: Stage | null;
  readonly certain: boolean;
}

/**
 * How to read a time that leaves days open. `late`: what may have begun has not yet, and what may have ended goes on.
 * `early`: it has begun, and it has ended. A stage is certain where both readings give it.
 */
type Reading = 'late' | 'early';

const hasBegun = ({ earliest, begunBy }: PartyEvent, day: string, reading: Reading): boolean =>
  (reading === 'late' ? begunBy : earliest) <= day;

const isOver = ({ latest, onUntil }: PartyEvent, day: string, reading: Reading): boolean =>
  (reading === 'late' ? latest : onUntil) < day;

/** How far one party had come on a day, from its own events. */
function stageOfParty(events: readonly PartyEvent[], day: string, reading: Reading): Stage | null {
  const begun = events.filter((each) => hasBegun(each, day, reading));
  const ends = begun.filter(({ event }) => event === 'end').map(({ begunBy }) => begunBy);
  const force = begun.filter(({ event }) => event === 'force');
  // A party that left may be bound again later.
  const bound = force.filter((each) => !isOver(each, day, reading) && !ends.some((end) => end >= each.begunBy));
  if (bound.length > 0) return 'IN_FORCE';
  if (force.length > 0 || ends.length > 0) return 'ENDED';
  return begun.length > 0 ? 'SIGNED' : null;
}

function stageIn(parties: readonly PartyEvent[][], proposed: boolean, day: string, reading: Reading): Stage | null {
  const stages = new Set(parties.map((events) => stageOfParty(events, day, reading)));
  // It stays in force while it is for one party, and is over only when it is for none.
  for (const stage of ['IN_FORCE', 'ENDED', 'SIGNED'] as const) if (stages.has(stage)) return stage;
  return proposed ? 'PROPOSED' : null;
}

function settled(read: (reading: Reading) => Stage | null): StageOn {
  const stage = read('late');
  return { stage, certain: stage === read('early') };
}

/** The events by party, in the order in which the parties first occur. */
export function byParty<E extends PartyEvent>(events: readonly E[]): Map<string, E[]> {
  return groupBy(events, ({ party }) => party);
}

/**
 * How far an agreement had come on a day: the furthest stage that it had certainly reached and not certainly left. Events
 * that cannot have begun by then do not count.
 * @param proposed whether a source dated by then speaks of it
 */
export function stageOn(events: readonly PartyEvent[], day: string, proposed: boolean): StageOn {
  const parties = [...byParty(events).values()];
  // What may have been signed had at least been proposed.
  const spokenOf = proposed || stageIn(parties, false, day, 'early') !== null;
  return settled((reading) => stageIn(parties, spokenOf, day, reading));
}

/** How far one party had come on a day. */
export function partyStageOn(events: readonly PartyEvent[], day: string): StageOn {
  return settled((reading) => stageOfParty(events, day, reading));
}

/** The types of relationship, as far as their claims tell of events. */
interface Events {
  readonly types: readonly { readonly type: string; readonly event?: Event | undefined }[];
}

interface ToldClaim {
  readonly type: string;
  readonly modality: string;
  readonly supersededBy: string | null;
}

/** Tells which claims a status is derived from. A plan is no event yet, and a superseded date none any longer. */
export function statusTeller(vocabulary: Events): (claim: ToldClaim) => boolean {
  const types = new Set(eventTypes(vocabulary));
  return ({ type, modality, supersededBy }) => types.has(type) && modality === 'FACT' && supersededBy === null;
}

export function eventTypes({ types }: Events): string[] {
  return types.filter(({ event }) => event !== undefined).map(({ type }) => type);
}
