import { inOrder, knownBy } from '../model/plan.js';
import { parseWhen } from '../model/when.js';
import { timeInWords } from '../model/wording-time.js';
import { planInWords } from '../model/wording-plan.js';
import type { Context } from '../questions/context.js';
import { type FollowUp as FollowUpModel, type PlanAt, planAt } from '../questions/plan-index.js';
import { whenOf } from './Entity.js';
import { entitiesOf, entityOf } from './entity-of.js';
import { found } from './found.js';
import type { FollowUpResolvers, PlanResolvers, PlanSearchResolvers } from './types.generated.js';

/** The follow-ups that decide the status. */
const followUps = ({ plan, asOf }: PlanAt): FollowUpModel[] => inOrder(plan.followUps, asOf);

const searched = ({ plan, asOf }: PlanAt) => plan.searched.filter(knownBy(asOf)).sort((a, b) => (a.on < b.on ? -1 : 1));

const claimOf = ({ claim }: Pick<FollowUpModel, 'claim'>, { loaders }: Context) =>
  found(loaders.relationship.load(claim), claim.id);

export const Plan: PlanResolvers = {
  claim: ({ plan }, _, context) => claimOf(plan, context),
  madeBy: ({ plan: { madeBy } }, _, context, info) => found(entityOf(madeBy, context, info), madeBy),
  madeAt: ({ plan }, _, context, info) => entitiesOf(plan.madeAt, context, info),
  madeOn: ({ plan: { madeOn } }) => {
    const when = madeOn === null ? undefined : parseWhen(madeOn);
    return when === undefined ? null : whenOf(when);
  },
  due: async ({ plan }, _, context) => whenOf(await claimOf(plan, context)),
  followUps,
  searched,
  text: async (model, _, context) => {
    const { plan, asOf, status } = model;
    const { loaders } = context;
    const last = followUps(model).at(-1);
    const [claim, ending, speaker, meetings] = await Promise.all([
      claimOf(plan, context),
      last === undefined ? null : claimOf(last, context),
      found(loaders.entity.load(plan.madeBy), plan.madeBy),
      loaders.entities(plan.madeAt),
    ]);
    return planInWords({
      sentence: claim.sentence,
      speaker: claim.attributedTo === null ? null : speaker.name,
      madeOn: plan.madeOn,
      madeAt: meetings.map(({ name }) => name),
      due: claim.edtf,
      status,
      last: last === undefined || ending === null ? null : { ...ending, on: last.on },
      search: searched(model).at(-1) ?? null,
      asOf,
    });
  },
};

export const PlanSearch: PlanSearchResolvers = { onText: ({ on }) => timeInWords(on) };

export const FollowUp: FollowUpResolvers = {
  onText: ({ on }) => timeInWords(on),
  claim: (followUp, _, context) => claimOf(followUp, context),
  plan: async ({ plan: { id } }, _, { plans }) =>
    planAt(await found(Promise.resolve((await plans()).plan(id)), id), null),
};
