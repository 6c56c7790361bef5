import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../questions/context.js';
import { faultOf } from '../resolvers/fault-of.js';

/**
 * Gives an answer that has no data the status of the fault that is why, so that a proxy or a client sees when to ask
 * again. An answer with some data stays 200, as the GraphQL over HTTP specification has it: its reader may use the data,
 * and the errors say what is missing.
 */
export function faultStatus(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ errors = [], response: { body, http } }) {
          if (body.kind !== 'single' || (body.singleResult.data ?? undefined) !== undefined) return;
          const fault = errors.map(faultOf).find(({ status }) => status >= 500);
          if (fault === undefined) return;
          http.status = fault.status;
          if (fault.retryAfter !== undefined) http.headers.set('retry-after', String(fault.retryAfter));
        },
      };
    },
  };
}
