import { Fault } from '../errors.js';
import { mannerInWords, speakerInWords } from '../model/wording-claim.js';
import { readEvidence, supportOf } from '../model/evidence.js';
import { supportInWords } from '../model/wording-evidence.js';
import { fitOf } from '../model/fit.js';
import { timeOf } from '../questions/filters.js';
import { planAt } from '../questions/plan-index.js';
import { readPreferences, supersededInWords } from '../model/preference.js';
import { quantitiesOf, whenOf } from './Entity.js';
import { reportedSpeaker } from './reported-speaker.js';
import type { Certainty, Modality, PreferenceResolvers, RelationshipResolvers } from './types.generated.js';
import { nodeById } from '../questions/nodes-by-id.js';
import { entityOf } from './entity-of.js';
import { found } from './found.js';

export const Relationship: RelationshipResolvers = {
  source: (claim, _, context, info) => found(entityOf(claim.source, context, info), claim.source),
  target: (claim, _, context, info) => found(entityOf(claim.target, context, info), claim.target),
  when: whenOf,
  fit: (claim, args) => fitOf(claim, timeOf(args)),
  modality: (claim) => claim.modality as Modality,
  certainty: (claim) => claim.certainty as Certainty,
  attributedTo: async (claim, _, context, info) =>
    claim.attributedTo === null ? null : await entityOf(claim.attributedTo, context, info),
  manner: mannerInWords,
  attributedToMany: async (claim, _, context, info) =>
    claim.attributedToMany === null ? null : await entityOf(claim.attributedToMany, context, info),
  regarding: async (claim, _, context, info) =>
    claim.regarding === null ? null : await entityOf(claim.regarding, context, info),
  saidBy: async (claim, _, { loaders }) => speakerInWords(await reportedSpeaker(claim, loaders)),
  quantities: quantitiesOf,
  evidence: (row) => [...readEvidence(row)],
  plan: async ({ id }, { asOf }, { plans }) => {
    const plan = (await plans()).plan(id);
    return plan === undefined ? null : planAt(plan, asOf ?? null);
  },
  followsUp: async ({ id }, _, { plans }) => [...(await plans()).followsUp(id)],
  support: (claim) => {
    const support = supportOf(claim);
    return { ...support, text: supportInWords(support) };
  },
  prefers: ({ prefers }) => readPreferences(prefers),
  supersededBy: ({ supersededBy }) => readPreferences(supersededBy),
  supersededText: ({ supersededBy }) => supersededInWords(readPreferences(supersededBy)),
};

export const Preference: PreferenceResolvers = {
  relationship: async ({ claim }, _, context) => {
    const node = await nodeById(context, claim);
    if (node?.is !== 'relationship') throw new Fault('INTERNAL', `the graph refers to '${claim}' and does not hold it`);
    return node.row;
  },
};
