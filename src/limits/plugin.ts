import type { ApolloServerPlugin } from '@apollo/server';
import type { Limits } from '../config.js';
import type { Context } from '../questions/context.js';
import { costOf } from './cost.js';
import { refusal } from './refusal.js';

/**
 * Works out what each operation costs before it runs, refuses expensive ones, and adds the cost to every answer. An
 * operation that exceeds the maximum while it runs gets the same refusal. The answer also names any list that it shows
 * only in part.
 */
export function costLimit({ maxCost: maximum }: Limits): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let requested: number | undefined;
      return {
        async didResolveOperation({ schema, document, operation, operationName, request, contextValue }) {
          // No operation has that name; execution reports it.
          if (operation === undefined) return;
          requested = costOf(schema, document, operationName ?? undefined, request.variables ?? {}, maximum);
          contextValue.spending.estimate = requested;
          if (requested > maximum) {
            throw refusal(
              'TOO_COSTLY',
              `The operation may return ${requested} objects, more than the maximum of ${maximum} (MAX_COST). Ask for smaller pages (first, last, ` +
                'limit) or fewer nested lists, or use several requests.',
              { setting: 'MAX_COST', maximum, requested },
            );
          }
        },
        async willSendResponse({ response: { body, http }, contextValue: { spending } }) {
          if (body.kind !== 'single') return;
          const { singleResult } = body;
          if (spending.refusal !== undefined) {
            // The partial data is large and would not answer the question.
            const { status, message, extensions } = spending.refusal;
            http.status = status;
            delete singleResult.data;
            singleResult.errors = [{ message, extensions }];
          }
          if (spending.refusal === undefined && spending.truncated.length > 0) {
            singleResult.extensions = { ...singleResult.extensions, truncated: spending.truncated };
          }
          // The cost is null when the document could not be read.
          singleResult.extensions = { ...singleResult.extensions, cost: { requested: requested ?? null, maximum } };
        },
      };
    },
  };
}
