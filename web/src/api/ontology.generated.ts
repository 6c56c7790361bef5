// Generated from seed/ontology/ by `npm run generate`. Do not edit.

/** Each kind has its own mark and its own colour, and either is enough to recognise it. */
export type Mark =
  'circle' | 'square' | 'diamond' | 'triangle' | 'down-triangle' | 'hexagon' | 'pentagon' | 'star' | 'cross' | 'ring';

/** For each kind, in the order of the legend: its singular and plural, and its look on a light and a dark background. */
export const KIND_LOOKS = {
  COUNTRY: { one: 'country', many: 'countries', mark: 'square', light: '#b3261e', dark: '#ff8a7d' },
  ORGANISATION: { one: 'organisation', many: 'organisations', mark: 'hexagon', light: '#1f6fb2', dark: '#6bb6f5' },
  PERSON: { one: 'person', many: 'people', mark: 'circle', light: '#c2570c', dark: '#ffa65c' },
  FRAMEWORK: { one: 'framework', many: 'frameworks', mark: 'diamond', light: '#5b3db0', dark: '#b49bff' },
  INITIATIVE: { one: 'initiative', many: 'initiatives', mark: 'triangle', light: '#0a7f68', dark: '#3fcfae' },
  AGREEMENT: { one: 'agreement', many: 'agreements', mark: 'pentagon', light: '#1d2f6f', dark: '#8fa6ff' },
  STATEMENT: { one: 'statement', many: 'statements', mark: 'down-triangle', light: '#a0378c', dark: '#f08fdc' },
  EVENT: { one: 'event', many: 'events', mark: 'star', light: '#a87800', dark: '#f2c84b' },
  PLACE: { one: 'place', many: 'places', mark: 'cross', light: '#5d6673', dark: '#a9b4c2' },
  TOPIC: { one: 'topic', many: 'topics', mark: 'ring', light: '#4a8030', dark: '#97d077' },
} as const;
