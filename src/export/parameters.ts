import { z } from 'zod';
import { ANY_DAY, type Days } from '../model/days.js';
import { Fault } from '../errors.js';
import { BOUNDS } from '../model/bounds.generated.js';
import { MAX_TEXT } from '../query/paging.js';
import { STRENGTHS } from '../model/evidence.js';
import { PLAN_STATUSES } from '../model/plan.js';
import { nearest } from '../model/text.js';
import { OPEN_END, OPEN_START, parseWhen } from '../model/when.js';
import { MODALITY_STYLES } from './palette.js';
import { listInWords } from '../model/wording.js';
import { FACETS, type Only, isOfIds } from '../questions/claims-left.js';
import type { Filters } from '../questions/filters.js';
import { PATH_RANKINGS } from '../questions/find-paths.js';
import type { Selection } from './selection.js';

/** How the caller spells parameters: in a query string, or on the command line. */
export interface Naming {
  readonly of: (parameter: string) => string;
  readonly example: (parameters: Readonly<Record<string, string>>) => string;
  readonly code: 'BAD_USER_INPUT' | 'USAGE';
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly standard: number;
}

const { neighbourhood, paths, connect, shared, compareIssuers, plans } = BOUNDS;
/**
 * The API's limits, with two differences: a file includes as much as allowed by default, and a picture cannot be empty.
 */
const LIMIT: Range = { ...neighbourhood.limit, standard: neighbourhood.limit.max };
const SHARED: Range = { ...shared.first, min: 1 };
const COMPARED: Range = { ...compareIssuers.first, min: 1, standard: compareIssuers.first.max };
/** The fewest entities for which a question about several entities makes sense. */
const SEVERAL = 2;
const range = ({ min, max }: Range): string => `${min} to ${max}`;

/** What each parameter is for. The command line spells `maxLength` as `--max-length`. */
export const PARAMETERS = {
  around: 'an entity (id, name or alias) and its neighbourhood',
  depth: `number of steps, ${range(neighbourhood.depth)} (default: ${neighbourhood.depth.standard})`,
  limit: `maximum number of entities, ${range(LIMIT)} (default: ${LIMIT.standard})`,
  from: 'the first of two entities, for the paths between them',
  to: 'the second of the two entities',
  maxLength: `maximum number of steps in a path, ${range(paths.maxLength)} (default: ${paths.maxLength.standard}; with connect ${connect.maxLength.standard})`,
  first: `maximum number of paths, ${range(paths.first)} (default: ${paths.first.standard}), or of shared entities, ${range(SHARED)} (default: ${SHARED.standard}), or of claims of each side, ${range(COMPARED)} (default: ${COMPARED.standard})`,
  rankBy: 'which paths come first: SHORTEST (default), or INFORMATIVE for those that say most',
  connect: `${SEVERAL} to ${connect.ids.maxItems} entities and how they are connected`,
  shared: `${SEVERAL} to ${shared.ids.maxItems} entities and what they have in common`,
  compare: 'an entity, for what two speakers or sides say about it',
  a: 'the first of the two speakers or sides',
  b: 'the second of the two',
  plans: 'plans and what became of them: all, or those with one of these statuses',
  madeBy: 'only plans of these speakers or sides',
  madeAt: 'only plans made at these meetings or in these sources',
  story:
    'a story that comes with the record, by its id (on the command line, also a file): its claims, and in html and markdown its texts',
  step: 'only this step of the story, counted from 1',
  types: 'only claims of these types',
  kinds: 'only entities of these kinds (for the whole graph: claims with an entity of these kinds)',
  modality: 'only claims with this modality: FACT, PLAN or POSITION',
  evidence: 'only claims whose strongest evidence is one of these: QUOTED, ROW, CITED',
  attributedTo: 'only claims by these speakers or sides, or by those who speak for them by office',
  avoid: 'entities to leave out',
  asOf: 'only claims that may hold on this day, including undated ones',
  during:
    'only claims that may hold in this period, including undated ones: 2019, 2019-11, 2019-11-04/2019-11-05, 2019-11/..',
  only: 'of what was found, only claims with this, as facet:value; the facets are speaker, side, source (ids), modality, certainty, strength, tier, type (words), since and until (days)',
} as const;

export type ParameterName = keyof typeof PARAMETERS;

const entity = z
  .string('expected one id, name or alias of an entity')
  .trim()
  .min(1, 'expected an id, a name or an alias')
  .max(MAX_TEXT, `expected at most ${MAX_TEXT} characters`);
const given = (what: string) =>
  z.union([z.array(z.string()), z.string().transform((one) => [one])], `expected ${what}`);
/** Each entity is a separate value, because names may contain commas. */
const entities = (min: number, max: number) =>
  given('ids, names or aliases of entities')
    .pipe(z.array(entity))
    .refine(({ length }) => length >= min && length <= max, {
      error: ({ input }) =>
        `name ${min === SEVERAL ? `at least two entities, and at most ${max}` : `at most ${max} entities`}; there are ${(input as string[]).length}`,
    });
/** Words of a vocabulary, which may also come as one comma-separated text. */
const words = given('words with commas between').transform((texts, context) => {
  const found = texts.flatMap((text) => text.split(',').map((word) => word.trim())).filter((word) => word !== '');
  if (found.length === 0) context.addIssue('is empty, so nothing can match; leave it out to keep everything');
  return found;
});
/** Words of a short list, in any case. */
const oneOf = (known: readonly string[]) =>
  words.transform((found, context) => {
    const wrong = found.find((word) => !known.includes(word.toUpperCase()));
    if (wrong !== undefined) context.addIssue(`there is no '${wrong}'; use ${known.join(', ')}`);
    return found.map((word) => word.toUpperCase());
  });
const modality = oneOf(Object.keys(MODALITY_STYLES));
const evidence = oneOf(STRENGTHS);
const pathRanking = z
  .string('expected one word')
  .transform((text) => text.trim().toUpperCase())
  .pipe(z.enum(PATH_RANKINGS, `use ${listInWords(PATH_RANKINGS, 'or')}`))
  .default('SHORTEST');
const whole = ({ min, max, standard }: Range) =>
  z
    .unknown()
    .optional()
    .transform((value, context) => {
      if (value === undefined) return standard;
      const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
      if (number >= min && number <= max) return number;
      context.addIssue(`expected a whole number, ${min} to ${max}, found ${JSON.stringify(value)}`);
      return z.NEVER;
    });
/** Placeholder for the parameter's name in messages that are built before the caller's spelling is known. */
const DURING = '%during%';
const day = z.string('expected one day').transform((text, context): Days => {
  const found = parseWhen(text);
  if (found !== undefined && found.earliest === text) return { from: text, to: text };
  const way = found === undefined ? '' : `; for a period, use ${DURING}: ${text}`;
  context.addIssue(`expected a day such as '2019-11-04', found '${text}'${way}`);
  return z.NEVER;
});
const time = z.string('expected one time').transform((text, context): Days => {
  const found = /[?~%]/.test(text) ? undefined : parseWhen(text);
  if (found === undefined) {
    context.addIssue(`expected '2019', '2019-11', '2019-11-04/2019-11-05', '2019-11/..' or the like, found '${text}'`);
    return z.NEVER;
  }
  const { earliest, latest } = found;
  return { from: earliest === OPEN_START ? null : earliest, to: latest === OPEN_END ? null : latest };
});

/** `facet:value`, several times: those of one facet are alternatives. */
const only = given('facet:value').pipe(
  z.array(z.string()).transform((texts, context) =>
    texts.flatMap((text): Only[] => {
      const [name = '', ...rest] = text.split(':');
      const facet = FACETS.find((known) => known === name);
      const value = rest.join(':');
      if (facet !== undefined && value !== '') return [{ facet, value: isOfIds(facet) ? value : value.toUpperCase() }];
      context.addIssue(
        `expected a facet and a value, such as 'modality:PLAN', found '${text}'; the facets are ${FACETS.join(', ')}`,
      );
      return [];
    }),
  ),
);

const dates = { asOf: day.optional(), during: time.optional() };
const avoid = entities(0, paths.avoid.maxItems).optional();

/**
 * The parts of the graph that can be exported, by the parameter that requests each, with the parameters that each
 * accepts.
 */
export const PARTS = {
  around: z.strictObject({
    around: entity,
    depth: whole(neighbourhood.depth),
    limit: whole(LIMIT),
    types: words.optional(),
    kinds: words.optional(),
    ...dates,
    only: only.optional(),
  }),
  from: z.strictObject({
    from: entity,
    to: entity,
    maxLength: whole(paths.maxLength),
    first: whole(paths.first),
    rankBy: pathRanking,
    types: words.optional(),
    modality: modality.optional(),
    evidence: evidence.optional(),
    avoid,
    ...dates,
    only: only.optional(),
  }),
  connect: z.strictObject({
    connect: entities(SEVERAL, connect.ids.maxItems),
    maxLength: whole(connect.maxLength),
    types: words.optional(),
    avoid,
    ...dates,
    only: only.optional(),
  }),
  shared: z.strictObject({
    shared: entities(SEVERAL, shared.ids.maxItems),
    first: whole(SHARED),
    types: words.optional(),
    ...dates,
    only: only.optional(),
  }),
  compare: z.strictObject({
    compare: entity,
    a: entity,
    b: entity,
    first: whole(COMPARED),
    ...dates,
    only: only.optional(),
  }),
  plans: z.strictObject({
    plans: oneOf(['ALL', ...PLAN_STATUSES]),
    madeBy: entities(1, plans.madeBy.maxItems).optional(),
    madeAt: entities(1, plans.madeAt.maxItems).optional(),
    asOf: dates.asOf,
    only: only.optional(),
  }),
  story: z.strictObject({
    story: z.string('expected the id of one story').trim().min(1, 'expected the id of a story'),
    step: z
      .string('expected one number')
      .regex(/^[1-9]\d?$/, 'expected the number of a step')
      .transform(Number)
      .optional(),
  }),
  whole: z.strictObject({
    types: words.optional(),
    kinds: words.optional(),
    modality: modality.optional(),
    evidence: evidence.optional(),
    attributedTo: entities(1, BOUNDS.RelationshipFilter.attributedTo.maxItems).optional(),
    ...dates,
    only: only.optional(),
  }),
} as const;

/** The parameters that a part accepts. */
export function parametersOf(part: keyof typeof PARTS): ParameterName[] {
  return Object.keys(PARTS[part].shape) as ParameterName[];
}

/**
 * Works out which part of the graph the parameters ask for: `around`, `from` and `to`, `connect`, `shared`, `compare`,
 * `plans` or `story`. Without any of them it is the whole graph.
 * @throws Fault naming each wrong parameter in the caller's spelling.
 */
export function selectionOf(query: Readonly<Record<string, unknown>>, naming: Naming): Selection {
  const has = (name: string): boolean => query[name] !== undefined;
  const asked = (['around', 'from', 'connect', 'shared', 'compare', 'plans', 'story'] as const).filter(
    (part) => has(part) || (part === 'from' && has('to')),
  );
  const { of, example } = naming;
  if (asked.length > 1) {
    const [one, ...others] = asked.map((part) => of(has(part) ? part : 'to'));
    refuse(naming, [`${one ?? ''} cannot be used with ${others.join(' and ')}: each selects a different part`]);
  }
  if (has('from') !== has('to')) {
    const way = `A path needs two entities, as in ${example({ from: 'A', to: 'B' })}. For the neighbourhood of one entity, use ${example({ around: 'A' })}`;
    refuse(naming, [`${of(has('from') ? 'to' : 'from')}: is missing. ${way}`]);
  }
  const [part] = asked;
  switch (part) {
    case 'around': {
      const { around, depth, limit, ...filters } = checked('around', query, naming);
      return { part: 'around', entity: around, depth, limit, ...kept(filters, naming) };
    }
    case 'from': {
      const { from, to, maxLength, first, rankBy, ...filters } = checked('from', query, naming);
      return { part: 'paths', from, to, maxLength, first, rankBy, ...kept(filters, naming) };
    }
    case 'connect': {
      const { connect, maxLength, ...filters } = checked('connect', query, naming);
      return { part: 'connect', entities: connect, maxLength, ...kept(filters, naming) };
    }
    case 'shared': {
      const { shared, first, ...filters } = checked('shared', query, naming);
      return { part: 'shared', entities: shared, first, ...kept(filters, naming) };
    }
    case 'compare': {
      const { compare, a, b, first, ...filters } = checked('compare', query, naming);
      return { part: 'compare', entity: compare, a, b, first, ...kept(filters, naming) };
    }
    case 'plans': {
      const { plans, madeBy, madeAt, asOf, only: left } = checked('plans', query, naming);
      const status = plans.includes('ALL') ? null : plans;
      return { part: 'plans', status, madeBy, madeAt, asOf: asOf?.from ?? null, ...(left && { only: left }) };
    }
    case 'story': {
      const { story, step } = checked('story', query, naming);
      return { part: 'story', story, ...(step === undefined ? {} : { step }) };
    }
    default:
      return { part: 'whole', ...kept(checked('whole', query, naming), naming) };
  }
}

type Given = Partial<Omit<Filters, 'days'>> & {
  readonly asOf?: Days | undefined;
  readonly during?: Days | undefined;
  readonly only?: readonly Only[] | undefined;
};

function kept({ asOf, during, only: left, ...lists }: { [K in keyof Given]: Given[K] | undefined }, naming: Naming) {
  if (asOf !== undefined && during !== undefined)
    refuse(naming, [`${naming.of('asOf')} and ${naming.of('during')} cannot be used together: give a day or a period`]);
  const filters = Object.fromEntries(
    Object.entries(lists).filter(([, list]) => list !== undefined),
  ) as Partial<Filters>;
  const days = asOf ?? during ?? ANY_DAY;
  return {
    ...(days === ANY_DAY && Object.keys(filters).length === 0 ? {} : { filters: { ...filters, days } }),
    ...(left && { only: left }),
  };
}

function checked<P extends keyof typeof PARTS>(part: P, query: unknown, naming: Naming): z.infer<(typeof PARTS)[P]> {
  const parsed = PARTS[part].safeParse(query);
  if (parsed.success) return parsed.data as z.infer<(typeof PARTS)[P]>;
  const lines = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `${naming.of(key)} ${whyNot(key, naming)}`)
      : [`${naming.of(String(issue.path[0]))}: ${issue.message.replace(DURING, naming.of('during'))}`],
  );
  return refuse(naming, lines, part);
}

/** Explains where a misplaced parameter does belong. */
function whyNot(key: string, { of }: Naming): string {
  const parts = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((part) => Object.hasOwn(PARTS[part].shape, key));
  if (parts.length > 0)
    return `goes with ${parts.map((part) => (part === 'whole' ? 'the whole graph' : of(part))).join(' or ')}`;
  const meant = nearest(key, Object.keys(PARAMETERS));
  return `is not known here${meant === undefined ? '' : `; did you mean ${of(meant)}?`}`;
}

function refuse({ of, code }: Naming, lines: readonly string[], part?: keyof typeof PARTS): never {
  const known = part === undefined ? '' : ` The parameters are ${parametersOf(part).map(of).join(', ')}.`;
  throw new Fault(code, `Wrong parameters: ${lines.join('; ')}.${known}`);
}
