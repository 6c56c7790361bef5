import { FACETS, type ClaimFilters } from './filters.js';
import { dayOf, type Question } from './view.js';

/** The formats of `/export/<format>`, labelled by what the user can do with the file. */
export const DOWNLOADS: readonly {
  readonly title: string;
  readonly formats: readonly (readonly [format: string, name: string])[];
}[] = [
  {
    title: 'For viewing',
    formats: [
      ['html', 'Web page that works offline (HTML)'],
      ['site', 'Web site for any host of files (zip)'],
      ['svg', 'Picture (SVG)'],
      ['png', 'Picture (PNG)'],
      ['mermaid', 'Diagram for Markdown (Mermaid)'],
      ['markdown', 'Text with footnotes (Markdown)'],
    ],
  },
  {
    title: 'For analysis',
    formats: [
      ['csv', 'Spreadsheets (CSV, in a zip)'],
      ['gexf', 'Gephi (GEXF)'],
      ['graphml', 'networkx, yEd (GraphML)'],
      ['cytoscape', 'Cytoscape (JSON)'],
      ['cypher', 'Neo4j (Cypher)'],
      ['dot', 'Graphviz (DOT)'],
      ['jsonld', 'Linked data (JSON-LD)'],
      ['turtle', 'Linked data (Turtle)'],
    ],
  },
];

/** The formats that hold the texts of a story. */
export const STORY_DOWNLOADS = [
  ['html', 'Story as a web page that works offline (HTML)'],
  ['markdown', 'Story as text with footnotes (Markdown)'],
] as const;

/** The part of the graph to export for a question and filters: its name, and the query string of its address. */
export function exportOf(question: Question, filters: ClaimFilters): { readonly part: string; readonly query: string } {
  const asOf = dayOf(question);
  const only = onlyOf(filters);
  const of = (part: string, pairs: [string, string][]) => ({
    part,
    query: `?${new URLSearchParams([...pairs, ...(asOf === null ? [] : [['asOf', asOf]]), ...only]).toString()}`,
  });
  switch (question.mode) {
    case 'around':
      if (question.id === '') break;
      return of(question.also.length === 0 ? 'This neighbourhood' : 'The neighbourhood of the first entity', [
        ['around', question.id],
        ['depth', String(question.depth)],
      ]);
    case 'path':
      if (question.from === null || question.to === null) break;
      return of('These paths', [
        ['from', question.from],
        ['to', question.to],
        ['maxLength', String(question.maxLength)],
        ['first', String(question.shown)],
        ['rankBy', question.rankBy],
        ...question.without.map((id): [string, string] => ['avoid', id]),
      ]);
    case 'connect':
      if (question.ids.length < 2 || question.ids.length > 20) break;
      return of(
        'This connection',
        question.ids.map((id): [string, string] => ['connect', id]),
      );
    case 'shared':
      if (question.ids.length < 2 || question.ids.length > 20) break;
      return of(
        'What they have in common',
        question.ids.map((id): [string, string] => ['shared', id]),
      );
    case 'compare':
      if (question.entity === null || question.a === null || question.b === null) break;
      return of('This comparison', [
        ['compare', question.entity],
        ['a', question.a],
        ['b', question.b],
      ]);
    case 'plans':
      return of('These plans', [
        ['plans', question.status ?? 'all'],
        ...(question.by === null ? [] : [['madeBy', question.by] satisfies [string, string]]),
        ...(question.at === null ? [] : [['madeAt', question.at] satisfies [string, string]]),
      ]);
    default:
  }
  return { part: 'The whole graph', query: only.length === 0 ? '' : `?${new URLSearchParams(only).toString()}` };
}

/** The filters as parameters of `/export/<format>`. */
function onlyOf(filters: ClaimFilters): [string, string][] {
  return [
    ...FACETS.map((facet) => [facet, filters[facet]] as const),
    ...(['since', 'until'] as const).map((end) => [end, [filters[end] ?? []].flat()] as const),
  ].flatMap(([facet, values]) => values.map((value): [string, string] => ['only', `${facet}:${value}`]));
}
