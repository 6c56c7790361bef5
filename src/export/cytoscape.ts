import { type Name, readNames } from '../model/names.js';
import { type Evidence, type Evidenced, supportOf } from '../model/evidence.js';
import { type Preference, readPreferences } from '../model/preference.js';
import { supportInWords } from '../model/wording-evidence.js';
import { firstDay, lastDay, timeInWords } from '../model/wording-time.js';
import type { SourceRow } from '../query/loaders.js';
import { Lookup } from './citation.js';
import type { SubgraphRecords } from './records.js';

/** A piece of evidence, with everything needed to cite it. */
interface EvidenceData extends Evidence {
  readonly locator: string;
  /** The source's id. */
  readonly source: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  /** The source's page, scrolled to the quote if there is one. */
  readonly url: string;
}

/**
 * What entities and claims share: a date in words and in EDTF (null if undated), its first and last possible day (null
 * if open), and quantities.
 */
interface CommonData {
  readonly when: string | null;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly quantities: unknown;
  readonly evidence: readonly EvidenceData[];
}

/** Cytoscape.js's elements JSON: https://js.cytoscape.org/#notation/elements-json. */
export interface CytoscapeJson {
  readonly data: {
    readonly name: string;
    readonly dataVersion: string;
    /** Describes which part of the graph this is. */
    readonly title: string;
    readonly sources: readonly SourceRow[];
  };
  readonly elements: {
    readonly nodes: readonly {
      readonly data: CommonData & {
        readonly id: string;
        readonly name: string;
        readonly nameJa: string | null;
        readonly names: readonly Name[];
        readonly aliases: readonly string[];
        readonly kind: string;
        readonly summary: string;
        /** Identifiers of the same thing in other catalogues, such as Wikidata. */
        readonly sameAs: readonly string[];
        /** The colour that a view gives it. */
        readonly colour?: string;
      };
      /** Where a view has it, with y downwards. */
      readonly position?: { readonly x: number; readonly y: number };
    }[];
    readonly edges: readonly {
      readonly data: CommonData & {
        readonly id: string;
        readonly source: string;
        readonly target: string;
        readonly type: string;
        readonly sentence: string;
        /** The sentence as read from the other end. */
        readonly inverse: string;
        readonly modality: string;
        readonly certainty: string;
        /** Id of the speaker or side, or null if the source makes the claim itself. */
        readonly attributedTo: string | null;
        /** Id of the organisation of which many members, whom the source does not name, say so. */
        readonly attributedToMany: string | null;
        /** Id of what the claim is said about, where neither of its two ends is that. */
        readonly regarding: string | null;
        /** Claims that contradict it and are preferred to it, and those that give way to it. */
        readonly supersededBy: readonly Preference[];
        readonly prefers: readonly Preference[];
        /** The name of the speaker or side. */
        readonly speaker: string | null;
        /** What became of the plan that the claim is; null if it is none. */
        readonly planStatus: string | null;
        readonly followUps: readonly object[];
        readonly searched: readonly object[];
        /** What the claim does to earlier plans. */
        readonly followsUp: readonly object[];
        /** What stands behind the claim, in words. */
        readonly support: string;
        /** What a reader should know about the claim. */
        readonly note: string | null;
        /** The colour that a view gives it. */
        readonly colour?: string;
      };
    }[];
  };
}

export function exportCytoscape(records: SubgraphRecords): CytoscapeJson {
  const { entities, relationships, sources, dataVersion, title, vocabulary } = records;
  const lookup = new Lookup(records);
  return {
    data: { name: vocabulary.record.name, dataVersion, title, sources },
    elements: {
      nodes: entities.map((entity) => {
        const { id, name, nameJa, aliases, kind, summary, sameAs } = entity;
        return {
          data: {
            id,
            name,
            nameJa,
            aliases,
            names: readNames(entity),
            kind,
            summary,
            sameAs,
            ...common(entity, lookup),
            ...coloured(id, lookup),
          },
          ...positioned(id, lookup),
        };
      }),
      edges: relationships.map((claim) => {
        const { id, source, target, type, sentence, inverse, modality, certainty, note } = claim;
        const speaker = lookup.speaker(claim);
        const support = supportInWords(supportOf(claim));
        const { attributedTo, attributedToMany, regarding } = claim;
        const by = { attributedTo, attributedToMany, speaker, regarding };
        const preferences = {
          supersededBy: readPreferences(claim.supersededBy),
          prefers: readPreferences(claim.prefers),
        };
        const said = { sentence, inverse, modality, certainty, ...by, ...preferences, note, support };
        return {
          data: {
            id,
            source,
            target,
            type,
            ...said,
            ...lookup.planData(claim),
            ...common(claim, lookup),
            ...coloured(id, lookup),
          },
        };
      }),
    },
  };
}

function coloured(id: string, lookup: Lookup): { readonly colour?: string } {
  const colour = lookup.colourOf(id);
  return colour === undefined ? {} : { colour };
}

function positioned(id: string, lookup: Lookup): { readonly position?: { readonly x: number; readonly y: number } } {
  const position = lookup.placeOf(id);
  return position === undefined ? {} : { position };
}

function common(
  row: Evidenced & { edtf: string | null; earliest: string | null; latest: string | null; quantities: string },
  lookup: Lookup,
): CommonData {
  const { edtf, quantities } = row;
  const evidence = lookup.citations(row).map(({ passage, source, url, ...item }) => {
    const { id, title, publisher, date } = source;
    return {
      ...{ ...item, passage: passage.id, locator: passage.locator },
      ...{ source: id, title, publisher, date, url },
    };
  });
  const when = edtf === null ? null : timeInWords(edtf);
  const days = { earliest: firstDay(row), latest: lastDay(row) };
  return { when, edtf, ...days, quantities: JSON.parse(quantities) as unknown, evidence };
}
