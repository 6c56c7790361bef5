import { isOfTheWeb } from '../model/web-address.js';

/** The vocabulary of the RDF formats: the name of each property in JSON-LD and in RDF. */

const PREFIXES = {
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Dates that may be uncertain or open-ended: https://www.loc.gov/standards/datetime/. */
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';

interface Term {
  /** The property's RDF name, with its prefix. */
  readonly is: `${keyof typeof PREFIXES | 'jag'}:${string}`;
  /** Whether the values are IRIs of resources. */
  readonly things?: true;
  readonly datatype?: string;
  readonly language?: string;
}

export const VOCABULARY = {
  name: { is: 'schema:name' },
  nameJa: { is: 'schema:name', language: 'ja' },
  alternateName: { is: 'schema:alternateName' },
  description: { is: 'schema:description' },
  sameAs: { is: 'schema:sameAs', things: true },
  version: { is: 'schema:version' },
  publisher: { is: 'schema:publisher' },
  datePublished: { is: 'schema:datePublished' },
  url: { is: 'schema:url', things: true },
  usageInfo: { is: 'schema:usageInfo' },
  position: { is: 'schema:position' },
  isPartOf: { is: 'schema:isPartOf', things: true },
  value: { is: 'schema:value', datatype: `${PREFIXES.xsd}double` },
  unitText: { is: 'schema:unitText' },
  subject: { is: 'rdf:subject', things: true },
  predicate: { is: 'rdf:predicate', things: true },
  object: { is: 'rdf:object', things: true },
  attributedTo: { is: 'prov:wasAttributedTo', things: true },
  attributedToMany: { is: 'jag:attributedToMany', things: true },
  regarding: { is: 'schema:about', things: true },
  derivedFrom: { is: 'prov:wasDerivedFrom', things: true },
  motivation: { is: 'oa:motivatedBy', things: true },
  body: { is: 'oa:hasBody', things: true },
  target: { is: 'oa:hasTarget', things: true },
  source: { is: 'oa:hasSource', things: true },
  selector: { is: 'oa:hasSelector', things: true },
  exact: { is: 'oa:exact' },
  prefix: { is: 'oa:prefix' },
  suffix: { is: 'oa:suffix' },
  retrieved: { is: 'jag:retrieved', datatype: `${PREFIXES.xsd}date` },
  sentence: { is: 'jag:sentence' },
  inverse: { is: 'jag:inverse' },
  modality: { is: 'jag:modality' },
  certainty: { is: 'jag:certainty' },
  when: { is: 'jag:when' },
  edtf: { is: 'jag:edtf', datatype: EDTF },
  earliest: { is: 'jag:earliest', datatype: `${PREFIXES.xsd}date` },
  latest: { is: 'jag:latest', datatype: `${PREFIXES.xsd}date` },
  quantity: { is: 'jag:quantity', things: true },
  approximate: { is: 'jag:approximate' },
  asOf: { is: 'jag:asOf', datatype: EDTF },
  evidence: { is: 'jag:evidence', things: true },
  passage: { is: 'jag:passage', things: true },
  strength: { is: 'jag:strength' },
  row: { is: 'jag:row' },
  paraphrase: { is: 'jag:paraphrase' },
  lookedUp: { is: 'jag:lookedUp', datatype: `${PREFIXES.xsd}date` },
  fingerprint: { is: 'jag:fingerprint' },
  note: { is: 'jag:note' },
  support: { is: 'jag:support' },
  planStatus: { is: 'jag:planStatus' },
  searched: { is: 'jag:searched' },
  starts: { is: 'jag:starts', things: true },
  changes: { is: 'jag:changes', things: true },
  abandons: { is: 'jag:abandons', things: true },
  fulfils: { is: 'jag:fulfils', things: true },
  superseded: { is: 'jag:superseded' },
  supersededBy: { is: 'jag:supersededBy', things: true },
  tier: { is: 'jag:tier' },
  inLanguage: { is: 'schema:inLanguage' },
} as const satisfies Readonly<Record<string, Term>>;

export type TermName = keyof typeof VOCABULARY;

/** A term, or the relationship type that is the predicate of a plain triple. */
export type Property = TermName | { readonly type: string };

const FOLDERS = {
  entity: 'entity/',
  claim: '',
  passage: 'passage/',
  source: 'source/',
  kind: 'vocabulary/',
  type: 'vocabulary/',
} as const;

/**
 * The names of one record in RDF. A record has no web address of its own, and `.invalid` never resolves (RFC 2606), so
 * these names cannot collide with others.
 */
export class Iris {
  readonly base: string;
  readonly prefixes: Readonly<Record<string, string>>;

  /** @param name the record's short name */
  constructor(name: string) {
    this.base = `https://${name}.invalid/`;
    this.prefixes = { jag: `${this.base}vocabulary/`, ...PREFIXES };
  }

  /** The IRI of something, from its id. */
  of(what: keyof typeof FOLDERS, id: string): string {
    // Colons and slashes are valid in a path, and ids are easier to read with them.
    const path = encodeURIComponent(id.toWellFormed()).replaceAll('%3A', ':').replaceAll('%2F', '/');
    return `${this.base}${FOLDERS[what]}${what === 'claim' ? path.replace(/^claim:/, 'claim/') : path}`;
  }

  /** Expands the prefix of a name. */
  expand(name: string): string {
    const [prefix = '', local = ''] = name.split(/:(.*)/s);
    return Object.hasOwn(this.prefixes, prefix) ? `${this.prefixes[prefix] ?? ''}${local}` : name;
  }
}

/** The pages at some addresses. Addresses that are not of the web name no page. */
export function pages(addresses: readonly string[]): { readonly id: string }[] {
  return addresses.filter(isOfTheWeb).map((address) => ({ id: webIri(address) }));
}

/** Converts a web address to a valid IRI: https://www.rfc-editor.org/rfc/rfc3987. */
function webIri(url: string): string {
  return url.toWellFormed().replace(NOT_IN_AN_IRI, (character) => encodeURIComponent(character));
}

// eslint-disable-next-line no-control-regex -- naming them is the purpose
const NOT_IN_AN_IRI = /[\u0000-\u0020\u007f-\u00a0<>"{}|^`\\]/g;

export function term(name: TermName): Term {
  return VOCABULARY[name];
}
