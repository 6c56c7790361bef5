import type { EntityKind } from '../../resolvers/generated.js';
import { type Form, type Question, type Understood, plan } from '../form.js';
import { pluralOf } from '../kinds.js';
import { type Match, matchClosed, matchOneSided, matchOpen } from '../phrases.js';
import type { Sample, SampleClaim } from '../sample.js';
import { patternOf, baseOf } from '../phrases.js';
import { type ClaimNode, type NamedNode, counted, listed, toldClaim } from '../told.js';
import { type EntityClaimsData, keysOf } from './claims.js';
import {
  type Asked,
  type Outlined,
  guessedOutlines,
  mayStand,
  otherEnd,
  outlineOf,
  preferFitting,
  readAsked,
  told,
  typesOf,
} from './phrase.js';

interface Reading {
  readonly outlined: Outlined;
  readonly matches: readonly Match[];
  readonly cost: number;
}

/** The first outline that matches: the question's own, else the one with the shortest stretch taken for an unknown name. */
function firstMatching(
  question: Question,
  items: Question['items'],
  names: number,
  find: (outlined: Outlined) => Match[],
  { lead = [], guess = true }: { readonly lead?: readonly string[]; readonly guess?: boolean } = {},
): Reading | undefined {
  const plain = outlineOf(items, names, lead);
  const outlines = plain !== undefined ? [plain] : guess ? guessedOutlines(question, items, names, lead) : [];
  for (const outlined of outlines) {
    const matches = find(outlined);
    const [match] = matches;
    if (match !== undefined) {
      return { outlined, matches, cost: match.missing };
    }
  }
  return undefined;
}

/** "who announced X", "which initiatives does X support", "what is X carried out under", "how many countries are members of X". */
export const open: Form = {
  name: 'who-does-what',
  pattern: 'Who|What|Where|Which KINDS|How many KINDS VERB X?   What|Which KINDS does X VERB?',
  explanation:
    'The entities at the other end of claims. VERB is the verb of any relationship type, in any tense, active or passive: announced, is supported by, is a member of, is carried out under.',
  example: (sample) => {
    const claim = plainest(sample);
    return claim && `Who ${claim.verb} ${claim.target.name}?`;
  },
  understand: (question) => {
    const understood = readAsked(question).flatMap((asked) => {
      const reading = firstMatching(
        question,
        asked.rest,
        1,
        ({ outline, names: [name] }) => matchesOf(asked, outline, name),
        asked,
      );
      return reading === undefined ? [] : [openPlan(asked, reading)];
    });
    return understood.sort((a, b) => a.cost - b.cost)[0];
  },
};

function matchesOf(
  { kinds, place }: Asked,
  outline: Outlined['outline'],
  name: Outlined['names'][number] | undefined,
): Match[] {
  if (name === undefined) return [];
  return preferFitting(
    (fits) => matchOpen(outline, fits, { place }),
    (type, end) =>
      mayStand(type, end, name) &&
      (kinds === null || kinds.some((kind) => patternOf(type)[otherEnd(end)].includes(kind))),
  );
}

function openPlan({ kinds, place, count }: Asked, { outlined, matches, cost }: Reading): Understood {
  return {
    cost,
    names: outlined.names,
    plan: ([entity]) => {
      if (entity === undefined) return 'Name whom or what you ask about.';
      const ends = new Set(matches.map(({ end }) => end));
      const direction = ends.size > 1 ? 'BOTH' : ends.has('source') ? 'OUT' : 'IN';
      const wanted: readonly EntityKind[] | null = kinds ?? (place ? ['COUNTRY', 'PLACE', 'ORGANISATION'] : null);
      const what = told(matches, entity.name, '…');
      return plan<{ entity: EntityClaimsData['entity'] }>({
        interpretation: `${count ? 'How many' : 'Which'} ${pluralOf(wanted)} fit ${what}.`,
        operation: 'open',
        variables: { id: entity.id, types: typesOf(matches), direction, kinds: wanted },
        tell: ({ entity: { id, relationships } }) => {
          const claims = relationships.nodes.filter(({ type, source, target }) =>
            matches.some((match) => match.type === type && (match.end === 'source' ? source : target).id === id),
          );
          const answers = distinct(claims.map(({ source, target }) => (source.id === id ? target : source)));
          return {
            answer: {
              __typename: 'AskedClaims',
              entities: answers.map((answer) => answer.id),
              claims: keysOf(claims),
              holds: null,
              truncated: relationships.totalCount > relationships.nodes.length,
            },
            sentences:
              claims.length === 0
                ? [
                    `No claim in the data says: ${what}${wanted === null ? '' : ` with one of the ${pluralOf(wanted)} at “…”`}.`,
                  ]
                : [
                    `${count ? `${answers.length}: ` : ''}${listed(answers.map(({ name }) => name))}.`,
                    ...claims.map(toldClaim),
                  ],
          };
        },
      });
    },
  };
}

function distinct(nodes: readonly NamedNode[]): NamedNode[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

/** "does X support Y": yes with the claims, or an honest no. */
export const closed: Form = {
  name: 'whether',
  pattern: 'Does X VERB Y?   Is X VERBED by Y?',
  explanation:
    'Whether a claim says so: yes with the claims, or no when the data has none. No does not mean that it is not so.',
  example: (sample) => {
    const claim = plainest(sample);
    return (
      claim &&
      `${claim.verb.endsWith('s') ? 'Does' : 'Did'} ${claim.source.name} ${baseOf(claim.verb)} ${claim.target.name}?`
    );
  },
  understand: (question) => {
    const first = question.items[0]?.word;
    const asking = first !== undefined && /^(?:is|are|was|were|do|does|did|has|have|had|will|would)$/.test(first);
    const reading = firstMatching(
      question,
      asking ? question.items.slice(1) : question.items,
      2,
      ({ outline, names: [a, b] }) =>
        a === undefined || b === undefined
          ? []
          : preferFitting(
              (fits) => matchClosed(outline, fits),
              (type, end) => mayStand(type, end, a) && mayStand(type, otherEnd(end), b),
            ),
      // Words before the first name are the sentence's own, not a name that nothing bears.
      { guess: asking || question.items[0]?.name !== undefined },
    );
    return reading && closedPlan(reading);
  },
};

interface ClosedData {
  readonly paths: {
    readonly paths?: readonly { readonly hops: readonly { readonly relationships: readonly ClaimNode[] }[] }[];
  };
}

function closedPlan({ outlined, matches, cost }: Reading): Understood {
  return {
    cost,
    names: outlined.names,
    plan: ([a, b]) => {
      if (a === undefined || b === undefined) return 'Name both of those you ask about.';
      if (a.id === b.id) return `The question names ${a.name} twice; a claim has two different ends.`;
      const what = told(matches, a.name, b.name);
      return plan<ClosedData>({
        interpretation: `Whether any claim says: ${what}.`,
        operation: 'closed',
        variables: { from: a.id, to: b.id, types: typesOf(matches) },
        tell: ({ paths: { paths = [] } }) => {
          const all = paths.flatMap(({ hops }) => hops).flatMap(({ relationships }) => relationships);
          const claims = all.filter(({ type, source, target }) =>
            matches.some((match) => match.type === type && (match.end === 'source' ? source : target).id === a.id),
          );
          const reverse = all.filter((claim) => !claims.includes(claim));
          return {
            answer: {
              __typename: 'AskedClaims',
              entities: [],
              claims: keysOf(claims),
              holds: claims.length > 0,
              truncated: false,
            },
            sentences:
              claims.length > 0
                ? ['Yes.', ...claims.map(toldClaim)]
                : [
                    `No claim in the data says: ${what}. That is no proof that it is not so.`,
                    ...reverse.map((claim) => `The other way round: ${toldClaim(claim)}`),
                  ],
          };
        },
      });
    },
  };
}

/** "when did X announce Y", "when was X announced": the dates of claims. */
export const whenDid: Form = {
  name: 'when-did',
  pattern: 'When did X VERB [Y]?   When was X VERBED [by Y]?',
  explanation: 'The dates of claims; it says so where the sources give none.',
  example: ({ claims }) => {
    const dated = claims.find((each) => each.claim.earliest !== null && verbOf(each) !== undefined);
    return dated && `When did ${dated.source.name} ${baseOf(verbOf(dated) ?? '')} ${dated.target.name}?`;
  },
  understand: (question) => {
    const at = question.items.slice(0, 2).findIndex(({ word }) => word === 'when');
    if (at < 0 || (at === 1 && question.items[0]?.word !== 'since')) return undefined;
    const items = question.items.slice(at + 1);
    const two = firstMatching({ ...question, items }, items, 2, ({ outline, names: [a, b] }) =>
      a === undefined || b === undefined
        ? []
        : preferFitting(
            (fits) => matchClosed(outline, fits),
            (type, end) => mayStand(type, end, a) && mayStand(type, otherEnd(end), b),
          ),
    );
    const one = firstMatching(question, items, 1, ({ outline, names: [a] }) =>
      a === undefined ? [] : matchOneSided(outline, (type, end) => mayStand(type, end, a)),
    );
    const cheaper = two !== undefined && (one === undefined || two.cost <= one.cost) ? two : one;
    return cheaper && whenPlan(cheaper);
  },
};

function whenPlan({ outlined, matches, cost }: Reading): Understood {
  return {
    cost,
    names: outlined.names,
    plan: ([a, b]) => {
      if (a === undefined) return 'Name what you ask about.';
      const ends = new Set(matches.map(({ end }) => end));
      const direction = ends.size > 1 ? 'BOTH' : ends.has('source') ? 'OUT' : 'IN';
      const what = told(matches, a.name, b?.name ?? '…');
      return plan<{ entity: EntityClaimsData['entity'] }>({
        interpretation: `The dates of claims that say: ${what}.`,
        operation: 'open',
        variables: { id: a.id, types: typesOf(matches), direction, kinds: null },
        tell: ({ entity: { relationships } }) => {
          const claims = relationships.nodes.filter(
            ({ type, source, target }) =>
              matches.some((match) => match.type === type && (match.end === 'source' ? source : target).id === a.id) &&
              (b === undefined || [source.id, target.id].includes(b.id)),
          );
          const dates = [...new Set(claims.flatMap(({ when }) => (when === null ? [] : [when.edtf])))].sort();
          return {
            answer: {
              __typename: 'AskedClaims',
              entities: [],
              claims: keysOf(claims),
              holds: null,
              truncated: relationships.totalCount > relationships.nodes.length,
            },
            sentences:
              claims.length === 0
                ? [`No claim in the data says: ${what}.`]
                : [
                    dates.length === 0
                      ? 'The sources give no date for it.'
                      : `${listed(dates)}: ${counted(claims.length, 'claim')}.`,
                    ...claims.map(toldClaim),
                  ],
          };
        },
      });
    },
  };
}

/** The verb of a claim's sentence where it is a single word between the two names. */
function verbOf({ claim: { type } }: SampleClaim): string | undefined {
  return /^(?:The )?\{source\} (\w+) (?:the )?\{target\}$/.exec(
    patternOf(type as Parameters<typeof patternOf>[0]).sentence,
  )?.[1];
}

function plainest({ claims }: Sample): (SampleClaim & { readonly verb: string }) | undefined {
  for (const claim of claims) {
    const verb = verbOf(claim);
    if (verb !== undefined) return { ...claim, verb };
  }
  return undefined;
}
