import type { SubgraphRecords } from './records.js';

/** Words of a source, as an edge carries them. */
interface EvidenceData {
  readonly passage: string;
  readonly quote: string;
}

/** Cytoscape.js's elements JSON: https://js.cytoscape.org/#notation/elements-json. */
export interface CytoscapeJson {
  readonly data: { readonly name: string; readonly dataVersion: string };
  readonly elements: {
    readonly nodes: readonly {
      readonly data: {
        readonly id: string;
        readonly name: string;
        readonly nameJa: string | null;
        readonly aliases: readonly string[];
        readonly kind: string;
        readonly summary: string;
        readonly evidence: readonly EvidenceData[];
      };
    }[];
    readonly edges: readonly {
      readonly data: {
        readonly id: string;
        readonly source: string;
        readonly target: string;
        readonly type: string;
        readonly sentence: string;
        /** EDTF; null when undated. */
        readonly when: string | null;
        readonly modality: string;
        readonly certainty: string;
        /** Id of the speaker or side; null for what the source itself narrates. */
        readonly attributedTo: string | null;
        readonly quantities: unknown;
        readonly evidence: readonly EvidenceData[];
      };
    }[];
  };
}

export function exportCytoscape({ entities, relationships, dataVersion }: SubgraphRecords): CytoscapeJson {
  return {
    data: { name: 'japan-asean-graph', dataVersion },
    elements: {
      nodes: entities.map(({ id, name, nameJa, aliases, kind, summary, passages, quotes }) => ({
        data: { id, name, nameJa, aliases, kind, summary, evidence: evidence(passages, quotes) },
      })),
      edges: relationships.map((claim) => ({
        data: {
          id: claim.id,
          source: claim.source,
          target: claim.target,
          type: claim.type,
          sentence: claim.sentence,
          when: claim.edtf,
          modality: claim.modality,
          certainty: claim.certainty,
          attributedTo: claim.attributedTo,
          quantities: JSON.parse(claim.quantities) as unknown,
          evidence: evidence(claim.passages, claim.quotes),
        },
      })),
    },
  };
}

function evidence(passages: readonly string[], quotes: readonly string[]): EvidenceData[] {
  return passages.map((passage, index) => ({ passage, quote: quotes[index] ?? '' }));
}
