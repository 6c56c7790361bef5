import type { ClaimKey } from '../model/ids.js';
import { headingsInWords, stepInWords } from '../model/wording-said.js';
import type { Context } from '../questions/context.js';
import type { SaidClaim as SaidClaimModel } from '../questions/said-about.js';
import { entitiesOf, entityOf } from './entity-of.js';
import { found } from './found.js';
import { headingsOf } from './Source.js';
import type { SaidAboutResolvers, SaidClaimResolvers } from './types.generated.js';

export const SaidAbout: SaidAboutResolvers = {
  by: ({ by }, _, context, info) => found(entityOf(by, context, info), by),
  speakers: ({ speakers }, _, context, info) => entitiesOf(speakers, context, info),
  about: ({ about }, _, context, info) => found(entityOf(about, context, info), about),
};

export const SaidClaim: SaidClaimResolvers = {
  relationship: ({ key }, _, context) => relationshipOf(key, context),
  reasonText: async (said, _, context) => {
    const step = await stepOf(said, context);
    if (step !== null) return stepInWords(step);
    if (said.passages.length === 0) return null;
    const [claim, passages] = await Promise.all([relationshipOf(said.key, context), passagesOf(said, context)]);
    const over = passages.flatMap(headingsOf).filter(({ entity }) => entity === said.about);
    return headingsInWords(
      over.map(({ words }) => words),
      passages.length === claim.passages.length,
    );
  },
  passages: (said, _, context) => passagesOf(said, context),
  step: (said, _, context) => stepOf(said, context),
};

function passagesOf({ passages }: SaidClaimModel, { loaders }: Context) {
  return Promise.all(passages.map(async (id) => found(loaders.passage.load(id), id)));
}

async function stepOf({ step }: SaidClaimModel, context: Context) {
  return step === null ? null : relationshipOf(step, context);
}

function relationshipOf(key: ClaimKey, { loaders }: Context) {
  return found(loaders.relationship.load(key), key.id);
}
