import type { GraphData, RelationshipRecord } from '../../seed/records.js';
import { withRegarding } from '../../seed/regarding.js';
import { byId, whenProps, withVersion } from '../../seed/to-records.js';
import { claimId } from '../../seed/read-data.js';
import type { Evidence } from '../../src/model/evidence.js';
import { parseWhen } from '../../src/model/when.js';
import { claimEvidence, entityEvidence, quoted } from './stored-evidence.js';

export interface SmallEntity {
  /** `kind:slug`. */
  readonly id: string;
  readonly when?: string | undefined;
}

export interface SmallClaim {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly key?: string | undefined;
  readonly attributedTo?: string | undefined;
  readonly attributedToMany?: string | undefined;
  readonly regarding?: string | undefined;
  readonly note?: string | undefined;
  readonly modality?: string | undefined;
  readonly when?: string | undefined;
  /** Words of the one passage, unless given. */
  readonly evidence?: readonly Evidence[] | undefined;
}

const EVIDENCE = [quoted('alpha#1', 'words')];

/** A graph of exactly these entities and claims, with one source for all. */
export function smallGraph(entities: readonly SmallEntity[], claims: readonly SmallClaim[]): GraphData {
  const relationships = relationshipsOf(claims);
  const records = entities
    .map(({ id, when }) => {
      const kind = id.charAt(0).toUpperCase() + id.slice(1, id.indexOf(':'));
      const texts = {
        name: id,
        aliases: [],
        names: '[]',
        otherNames: [],
        summary: id,
        sameAs: [],
        sortName: id,
        searchText: id,
        quantities: '[]',
      };
      return { id, kind, props: { id, kind, ...texts, ...entityEvidence(EVIDENCE), ...dated(when) } };
    })
    .sort(byId);
  return withVersion({
    entities: withRegarding(records, relationships),
    relationships,
    passages: [{ id: 'alpha#1', source: 'alpha', props: { id: 'alpha#1', locator: '1', position: 0 } }],
    sources: [
      {
        id: 'alpha',
        props: {
          id: 'alpha',
          title: 'Alpha',
          tier: 'OFFICIAL',
          language: 'en',
          publisher: 'Somebody',
          url: 'https://example.org/alpha',
          retrieved: '2026-11-24',
          licence: 'quotation',
          extent: 'FULL',
          copyHeld: false,
        },
      },
    ],
  });
}

function relationshipsOf(claims: readonly SmallClaim[]): RelationshipRecord[] {
  return claims
    .map((claim) => {
      const { source, type, target, attributedTo, attributedToMany, regarding, note, modality = 'FACT' } = claim;
      const id = claimId({ source, type, target, key: claim.key });
      const sentence = `${source} ${type} ${target}`;
      const texts = { sentence, inverse: sentence, searchText: sentence, certainty: 'STATED', quantities: '[]' };
      return {
        id,
        type,
        source,
        target,
        props: {
          id,
          modality,
          ...texts,
          ...(attributedTo === undefined ? {} : { attributedTo }),
          ...(attributedToMany === undefined ? {} : { attributedToMany }),
          ...(regarding === undefined ? {} : { regarding }),
          ...(note === undefined ? {} : { note }),
          ...claimEvidence(claim.evidence ?? EVIDENCE),
          ...dated(claim.when),
        },
      };
    })
    .sort(byId);
}

function dated(when: string | undefined): Record<string, string> {
  if (when === undefined) return {};
  const parsed = parseWhen(when);
  if (parsed === undefined) throw new Error(`not EDTF: ${when}`);
  return whenProps(parsed);
}
