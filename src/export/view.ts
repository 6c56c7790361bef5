import { z } from 'zod';
import { Fault } from '../errors.js';
import type { ClaimKey } from '../model/ids.js';
import type { Context } from '../questions/context.js';
import { readSubgraph } from './read.js';
import type { SubgraphRecords } from './records.js';

const id = z.string().min(1).max(500);
const ids = z.array(id);
const numbers = z.array(z.number());
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'expected a colour such as #b3261e');
const places = z.array(z.int().min(0));

/** A view as its reader sees it, in columns: each list is in step with the ids. */
const VIEW = z.strictObject({
  title: z.string().trim().min(1).max(500),
  /** What the view is about. */
  focus: ids,
  entities: z.strictObject({
    ids: ids.min(1, 'a view without entities has nothing to export'),
    x: numbers.optional(),
    /** Downwards. */
    y: numbers.optional(),
    colours: z.array(colour).optional(),
  }),
  claims: z.strictObject({
    ids,
    /** The places of both ends among the entities. */
    sources: places,
    targets: places,
    colours: z.array(colour.nullable()).optional(),
  }),
  legend: z.array(z.strictObject({ colour, text: z.string().max(200) })).max(50),
});

export type View = z.infer<typeof VIEW>;

/** Checks what a client says that a view shows. @throws Fault BAD_USER_INPUT naming each wrong part. */
export function viewOf(body: unknown): View {
  const parsed = VIEW.safeParse(body);
  if (!parsed.success) {
    const lines = parsed.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
    throw new Fault('BAD_USER_INPUT', `Wrong view: ${lines.join('; ')}.`);
  }
  const { entities, claims } = parsed.data;
  for (const [name, lists, length] of [
    ['entities', [entities.x, entities.y, entities.colours], entities.ids.length],
    ['claims', [claims.sources, claims.targets, claims.colours], claims.ids.length],
  ] as const)
    if (lists.some((list) => list !== undefined && list.length !== length))
      throw new Fault(
        'BAD_USER_INPUT',
        `Wrong view: ${name}: every list must be as long as the ids, which are ${length}.`,
      );
  return parsed.data;
}

/** Reads the records that a view shows. @throws Fault BAD_USER_INPUT if the graph does not have all of them. */
export async function readView(context: Context, view: View): Promise<SubgraphRecords> {
  const { entities, claims, title, focus, legend } = view;
  context.spending.take(entities.ids.length + claims.ids.length);
  const keys = claims.ids.map((claim, index): ClaimKey => ({
    id: claim,
    source: entities.ids[claims.sources[index] ?? -1] ?? '',
    target: entities.ids[claims.targets[index] ?? -1] ?? '',
  }));
  const { x, y, colours } = entities;
  const { dataVersion, vocabulary } = context;
  const records = await readSubgraph(
    context.loaders,
    { nodes: entities.ids, relationships: keys },
    {
      title,
      slug: slugOfTitle(title),
      focus,
      dataVersion,
      vocabulary,
      plans: await context.plans(),
      looks: {
        places: new Map(
          x === undefined || y === undefined
            ? []
            : entities.ids.map((entity, index) => [entity, { x: x[index] ?? 0, y: y[index] ?? 0 }]),
        ),
        colours: new Map(
          [
            ...entities.ids.map((entity, index) => [entity, colours?.[index]] as const),
            ...claims.ids.map((claim, index) => [claim, claims.colours?.[index] ?? undefined] as const),
          ].filter((pair): pair is readonly [string, string] => pair[1] !== undefined),
        ),
        legend,
      },
    },
  );
  const lost =
    new Set(entities.ids).size + new Set(claims.ids).size - records.entities.length - records.relationships.length;
  if (lost > 0)
    throw new Fault(
      'BAD_USER_INPUT',
      `${lost} of the entities and claims in this view are not in the graph, which may have changed since. Load the page again.`,
    );
  return records;
}

/** A title in the form that a file's name has. */
export function slugOfTitle(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
