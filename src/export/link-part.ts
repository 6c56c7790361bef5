import { FACETS, isOfIds } from '../questions/claims-left.js';
import { STRENGTHS, TIERS } from '../model/evidence.js';
import { parseGlobalId } from '../model/ids.js';
import { selectionOf } from './parameters.js';
import type { Selection } from './selection.js';

/**
 * The parameters of `/export/<format>` for what a link of the explorer shows. What no file has, such as a question in
 * plain English, or what is not complete yet, becomes the whole graph. Hidden kinds, colours and what is looked at are no
 * part of it.
 */
export function linkPart(link: URLSearchParams): URLSearchParams {
  const story = link.get('story') ?? '';
  // The steps of a story name their own days.
  if (story !== '') return new URLSearchParams([['story', story], ...stepOf(link)]);
  const part = new URLSearchParams(partOf(link));
  const day = link.get('day');
  if (day !== null && part.size > 0 && !part.has('during')) part.set('asOf', day);
  for (const each of onlyOf(link)) part.append('only', each);
  return part;
}

/** The part of the graph that such parameters select. @throws Fault for parameters that no export takes. */
export function partSelection(part: URLSearchParams): Selection {
  const query = [...new Set(part.keys())].map((name) => {
    const [first = '', ...others] = part.getAll(name);
    return [name, others.length === 0 ? first : [first, ...others]] as const;
  });
  return selectionOf(Object.fromEntries(query), { of: (name) => name, example: () => '', code: 'BAD_USER_INPUT' });
}

function stepOf(link: URLSearchParams): [string, string][] {
  const step = link.get('step') ?? '';
  return step === '' ? [] : [['step', step]];
}

/** The filters of a link, without words that the explorer leaves out. */
function onlyOf(link: URLSearchParams): string[] {
  return FACETS.flatMap((facet) => {
    const given = link.getAll(facet);
    const known = WORDS[facet];
    const values = isOfIds(facet) ? given : given.flatMap((text) => text.toUpperCase().split(','));
    return [...new Set(values)]
      .filter((value) => known?.test(value) ?? value !== '')
      .map((value) => `${facet}:${value}`);
  });
}

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`^(${words.join('|')})$`);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WORDS: Readonly<Record<string, RegExp>> = {
  modality: /^(FACT|PLAN|POSITION)$/,
  certainty: /^(STATED|IMPLIED)$/,
  strength: anyOf(STRENGTHS),
  tier: anyOf(TIERS),
  type: /^[A-Z][A-Z_]*$/,
  since: DAY,
  until: DAY,
};

function partOf(link: URLSearchParams): [string, string][] {
  const one = (name: string): string => link.get(name) ?? '';
  const all = (name: string): string[] => [...new Set(link.getAll(name))].filter((value) => value !== '');
  const given = (pairs: [string, string][]): [string, string][] => pairs.filter(([, value]) => value !== '');
  const complete = (pairs: [string, string][]): [string, string][] =>
    pairs.every(([, value]) => value !== '') ? pairs : [];
  switch (link.get('mode')) {
    case 'around':
      return one('of') === ''
        ? []
        : given([
            ['around', one('of')],
            ['depth', one('depth')],
          ]);
    case 'path': {
      const ends = complete([
        ['from', one('from')],
        ['to', one('to')],
      ]);
      if (ends.length === 0) return [];
      return [
        ...ends,
        ['maxLength', one('steps') || STEPS],
        ['first', one('paths') || PATHS],
        ['rankBy', one('rank') === 'shortest' ? 'SHORTEST' : 'INFORMATIVE'],
        ...all('without').map((id): [string, string] => ['avoid', id]),
      ];
    }
    case 'connect':
    case 'shared': {
      const ids = all('of');
      return ids.length < 2 ? [] : ids.map((id): [string, string] => [one('mode'), id]);
    }
    case 'compare':
      return complete([
        ['compare', one('of')],
        ['a', one('a')],
        ['b', one('b')],
      ]);
    case 'plans':
      return given([
        ['plans', one('status') || 'all'],
        ['madeBy', one('by')],
        ['madeAt', one('made')],
      ]);
    case 'time': {
      const [from, to] = [one('from'), one('to')];
      return from === '' && to === '' ? [] : [['during', `${from || '..'}/${to || '..'}`]];
    }
    case 'ask':
    case 'quality':
    case 'stories':
      return [];
    default:
      return openedPart(link);
  }
}

/** What the explorer takes for these where a link does not say. */
const STEPS = '4';
const PATHS = '5';

/** In the overview, what is open: a claim with its two ends, or an entity and its neighbours. */
function openedPart(link: URLSearchParams): [string, string][] {
  const claim = parseGlobalId(link.get('claim') ?? '');
  if (claim.is === 'relationship') {
    const { source, target } = claim.key;
    return source === target
      ? [['around', source]]
      : [
          ['from', source],
          ['to', target],
          ['maxLength', '1'],
        ];
  }
  const entity = link.get('entity') ?? '';
  return entity === '' ? [] : [['around', entity]];
}
