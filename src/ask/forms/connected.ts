import { NO_FILTERS } from '../../questions/filters.js';
import type { Paths } from '../../questions/paths.js';
import { countInWords, listInWords } from '../../model/wording.js';
import { type Plan, type Told, changedMeanwhile, notationForm, plan } from '../form.js';
import { HowConnectedDocument, type HowConnectedQuery } from '../asked-operations.generated.js';
import type { Named } from '../name-finder.js';
import { type ClaimNode, claimNodeInWords } from '../nodes.js';

/** A question for somebody, something or a time is no question for a connection, though it may have the word. */
export const ASKS_ELSE = /\b(?:who|whom|whose|which|when|where|how (?:many|much|often))\b/iu;

const STEPS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const LONGEST = 8;
const USUAL = 4;

/** "how is X connected to Y": the paths between two entities that say most, or the shortest. */
export const connected = notationForm({
  name: 'connected',
  pattern: 'How is X connected to Y [without Z] [in at most N steps]? What is the shortest path from X to Y?',
  explanation:
    'The paths from one entity to another, step by step: those that say most, or the shortest. A path says the less the more claims its entities have.',
  example: ({ claims }) => {
    for (const [index, a] of claims.entries()) {
      const b = claims
        .slice(index + 1)
        .find(({ claim }) => claim.target === a.claim.target && claim.source !== a.claim.source);
      if (b !== undefined) return `How is ${a.source.name} connected to ${b.source.name}?`;
    }
    return claims[0] && `How is ${claims[0].source.name} connected to ${claims[0].target.name}?`;
  },
  cue: (text, [from, to, ...more]) =>
    /\b(?:connect|link|tie[sd]?\b|path|chain|route|relat(?:ed|ion)|get (?:from|to)\b)/iu.test(text) &&
    !ASKS_ELSE.test(text) &&
    more.length === 0
      ? { from, to }
      : undefined,
  ways: [
    'how BE {from} LINKED (to|with|and) {to} LIMITS',
    'how BE {from} and {to} LINKED [(to each other|with each other|together)] LIMITS',
    'how BE @0 @1 LINKED LIMITS',
    'how DO {from} LINK (to|with) {to} LIMITS',
    'how DO {from} and {to} LINK [(to each other|with each other)] LIMITS',
    'BE {from} LINKED (to|with) {to} LIMITS',
    'BE {from} and {to} LINKED [(to each other|with each other)] LIMITS',
    'what [BE] {from} LINKAGE (to|with) {to} LIMITS',
    'what LINKS {from} (to|with|and) {to} LIMITS',
    '[(what BE|show|show ME|find)] [(the|a|all)] [shortest] LINKAGE (between|from) {from} (and|to) {to} LIMITS',
  ],
  read: (slots, { named, text }) => {
    const limits = readLimits(slots['limits'] ?? '', named);
    if (limits === undefined) return undefined;
    const { avoid, steps } = limits;
    return {
      cost: 0,
      names: [named(slots['from'] ?? '@0'), named(slots['to'] ?? '@1'), ...avoid],
      plan: ([from, to, ...avoided]) => {
        if (from === undefined || to === undefined) return 'A path needs two entities.';
        if (from.id === to.id) return `The question names ${from.name} twice. A path needs two different entities.`;
        if (avoided.some(({ id }) => id === from.id || id === to.id))
          return 'A path cannot leave out one of its own ends.';
        const maxLength = Math.min(LONGEST, Math.max(1, steps ?? USUAL));
        const without = avoided.length === 0 ? '' : `, without ${listInWords(avoided.map(({ name }) => name))}`;
        const most = steps !== undefined && steps > LONGEST ? ' (the maximum)' : '';
        const rankBy = /\bshortest\b/iu.test(text) ? 'SHORTEST' : 'INFORMATIVE';
        return plan({
          interpretation: `The ${rankBy === 'SHORTEST' ? 'shortest' : 'most informative'} paths from ${from.name} to ${to.name} in at most ${countInWords(maxLength, 'step')}${most}${without}.`,
          operation: HowConnectedDocument,
          variables: { from: from.id, to: to.id, maxLength, avoid: avoided.map(({ id }) => id), rankBy },
          tell: (data) =>
            tell(data, {
              ends: [from.id, to.id],
              rankBy,
              filters: { ...NO_FILTERS, avoid: avoided.map(({ id }) => id) },
            }),
        }) satisfies Plan;
      },
    };
  },
});

type Asked = Pick<Paths['asked'], 'ends' | 'rankBy' | 'filters'>;

function tell({ paths: found }: HowConnectedQuery, asked: Asked): Told {
  if (found.__typename === 'NoPath') return { answer: found, sentences: [found.message] };
  if (found.__typename !== 'Paths') throw changedMeanwhile();
  const cutAt = found.truncated ? found.paths.length : null;
  return {
    answer: {
      __typename: 'Paths',
      truncated: found.truncated,
      asked: { part: 'paths', cutAt, ...asked },
      paths: found.paths.map(({ nodes, hops, cost }) => ({
        days: asked.filters.days,
        cost,
        nodes: nodes.map(({ id }) => id),
        hops: hops.map(({ relationships }) =>
          relationships.map(({ id, source, target }) => ({ id, source: source.id, target: target.id })),
        ),
      })),
    },
    sentences: found.paths.map(({ nodes, hops }) => {
      const steps = hops.flatMap(({ relationships }) => relationships.slice(0, 1)).map(stepInWords);
      return `${nodes.map(({ name }) => name).join(' – ')}: ${steps.join(' ')}`;
    }),
  };
}

/** A claim with only its first quote, because a path has many claims. */
function stepInWords(claim: ClaimNode): string {
  return claimNodeInWords({ ...claim, evidence: claim.evidence.slice(0, 1) });
}

/** Reads "without Japan and ASEAN in at most 3 steps", in any order; undefined if the text is something else. */
function readLimits(
  text: string,
  named: (slot: string) => Named,
): { avoid: Named[]; steps: number | undefined } | undefined {
  const avoid: Named[] = [];
  let steps: number | undefined;
  const part =
    /^ (?:(?:in|within|using) (?:at most |up to |no more than |fewer than |less than )?(?<count>\d+|[a-z]+) (?:steps?|hops?|links?|relationships?)|(?:without|avoiding|excluding|not (?:through|via|over))(?: (?:passing|going) (?:through|via))? (?<names>.+?))(?= (?:in|within|using|without|avoiding|excluding|not) |$)/iu;
  for (let rest = text; rest !== '';) {
    const match = part.exec(rest);
    if (match === null) return undefined;
    const { count, names } = match.groups as { count?: string; names?: string };
    if (count !== undefined) {
      steps = /^\d+$/.test(count) ? Number(count) : STEPS.indexOf(count.toLowerCase()) + 1;
      if (steps === 0 && count !== '0') return undefined;
    }
    if (names !== undefined) avoid.push(...separate(names).map(named));
    rest = rest.slice(match[0].length);
  }
  return { avoid, steps };
}

/** Splits a text into names. Known names are separate already, and unknown ones are split at "and" or "or". */
export function separate(text: string): string[] {
  return text
    .replace(/@\d+/g, ' and $& and ')
    .split(/ and | or |(?<! (?:at|by|for|from|in|of|on|to|under|with)) the /iu)
    .map((part) => part.replace(/^(?: ?(?:and|or|the|both))+(?= |$)/iu, '').trim())
    .filter((part) => part !== '');
}
