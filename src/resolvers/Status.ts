import { statusInWords } from '../model/wording-status.js';
import { partiesOf } from '../questions/status.js';
import { beginning } from './bounded.js';
import { whenOf } from './Entity.js';
import { entityOf } from './entity-of.js';
import { found } from './found.js';
import type { PartyStatusResolvers, StatusResolvers } from './types.generated.js';

export const Status: StatusResolvers = {
  text: (status) => statusInWords(status, partiesOf(status).filter(({ stage }) => stage === status.stage).length),
  claims: ({ events }, { first }, context, info) => beginning(events, first, context, info).map(({ claim }) => claim),
  force: (status, { first }, context, info) => beginning(partiesOf(status), first, context, info),
};

export const PartyStatus: PartyStatusResolvers = {
  party: ({ party }, _, context, info) => found(entityOf(party, context, info), party),
  status: ({ stage }) => stage,
  signed: ({ signed }) => signed && whenOf(signed),
  ratified: ({ ratified }) => ratified && whenOf(ratified),
  inForceFrom: ({ inForceFrom }) => inForceFrom && whenOf(inForceFrom),
  until: ({ until }) => until && whenOf(until),
};
