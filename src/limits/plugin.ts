import type { ApolloServerPlugin } from '@apollo/server';
import type { Limits } from '../config.js';
import type { Context } from '../questions/context.js';
import { costOf } from './cost.js';
import { refusal } from './refusal.js';

/**
 * Works out what each operation costs before it runs, refuses what costs too much, and says the cost with every answer. What turns out to
 * have more objects than that while it runs is answered in the same way, and lists that have more than they show are named.
 */
export function costLimit({ maxCost: maximum }: Limits): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let requested: number | undefined;
      return {
        async didResolveOperation({ schema, document, operation, operationName, request }) {
          // Without an operation of that name, execution says so.
          if (operation === undefined) return;
          requested = costOf(schema, document, operationName ?? undefined, request.variables ?? {}, maximum);
          if (requested > maximum) {
            throw refusal(
              'TOO_COSTLY',
              `The operation may return ${requested} objects; ${maximum} is the most (MAX_COST). Ask for smaller pages (first, last, ` +
                'limit), for fewer lists within lists, or in several requests.',
              { setting: 'MAX_COST', maximum, requested },
            );
          }
        },
        async willSendResponse({ response: { body, http }, contextValue: { spending } }) {
          if (body.kind !== 'single') return;
          const { singleResult } = body;
          if (spending.refusal !== undefined) {
            // What was found until then is part of an answer that nobody asked for, and large.
            const { status, message, extensions } = spending.refusal;
            http.status = status;
            delete singleResult.data;
            singleResult.errors = [{ message, extensions }];
          }
          if (spending.refusal === undefined && spending.truncated.length > 0) {
            singleResult.extensions = { ...singleResult.extensions, truncated: spending.truncated };
          }
          // null where the cost is unknown: the document could not be read.
          singleResult.extensions = { ...singleResult.extensions, cost: { requested: requested ?? null, maximum } };
        },
      };
    },
  };
}
