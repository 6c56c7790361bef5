import type { ApolloServer } from '@apollo/server';
import type { Request, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Context, ContextFactory } from '../questions/context.js';
import type { Limits } from '../config.js';
import { Fault } from '../errors.js';
import { dataChanged } from '../query/run.js';
import { HandedOver } from './handed-over.js';
import type { TrustedDocuments } from './trusted-documents.js';
import { apiVersion, operationHash, readPermalink } from '../resolvers/permalink.js';

/**
 * `GET /permalink/<packed operation>`: repeats the answer from the same data, or says why it cannot:
 *
 * - 400: this is not a permalink
 * - 409: the graph now holds other data, so its answer is not the cited one
 * - 410: this program no longer answers the operation
 *
 * If a program with another schema made the link, `extensions.permalink.note` says that its answer may have differed.
 */
export function permalinkRoute(
  apollo: ApolloServer<Context>,
  schema: GraphQLSchema,
  contexts: ContextFactory,
  signalOf: (res: Response) => AbortSignal,
  { maxCost }: Pick<Limits, 'maxCost'>,
  /** The only operations that this server runs; undefined allows any. */
  trusted?: TrustedDocuments,
) {
  return async (req: Request, res: Response): Promise<void> => {
    const linked = readPermalink(String(req.params['packed']));
    const { query, variables, operationName, dataVersion, program } = linked;
    if (trusted !== undefined && trusted.find({ text: query }) === undefined) {
      throw new Fault(
        'OPERATION_NOT_TRUSTED',
        'The operation of this link is not one of those that this server runs (TRUSTED_DOCUMENTS).',
      );
    }
    await contexts.during({ signal: signalOf(res), maxCost }, answer);

    async function answer(contextValue: Context): Promise<void> {
      const about = { operationHash: operationHash(query), dataVersion, ...(program === undefined ? {} : { program }) };
      const refuse = (status: 409 | 410, error: string): void => {
        const permalink = { ...about, presentDataVersion: contextValue.dataVersion, query, variables };
        res.status(status).json({ error, permalink });
      };
      const otherwise = 'send the operation to /graphql for an answer from the current data';
      if (contextValue.dataVersion !== dataVersion) {
        refuse(
          409,
          `This link was made from data ${dataVersion}, but the graph now has ${contextValue.dataVersion}. Seed the earlier version again to get the cited answer, or ${otherwise}.`,
        );
        return;
      }
      const { body, http } = await apollo.executeOperation(
        { query, variables, ...(operationName === undefined ? {} : { operationName }) },
        { contextValue },
      );
      if (contextValue.outdated) throw dataChanged();
      if (body.kind !== 'single') throw new Fault('INTERNAL', 'an operation without @defer was answered in parts');
      const { extensions, data, errors } = HandedOver.parse(body.singleResult);
      // The operation ran into a fault, which a later request may not.
      if (http.status !== undefined && http.status >= 500) {
        const retryAfter = http.headers.get('retry-after');
        if (retryAfter !== undefined) res.set('Retry-After', retryAfter);
        res.status(http.status).json({ errors, data, extensions: { ...extensions, permalink: about } });
        return;
      }
      // An answer without data means that the operation did not run, because this program no longer supports it.
      if (data === undefined) {
        const reasons = (errors ?? []).map(({ message }) => message).join(' ');
        refuse(
          410,
          `This program no longer answers the operation of this link, which was made with version ${program ?? 'unknown'}: ${reasons}`,
        );
        return;
      }
      const present = apiVersion(schema);
      const note =
        program === present
          ? {}
          : {
              note: `This link was made with version ${program ?? 'unknown'}; ${present} answers it now, from the same data. The original answer may have been different.`,
            };
      res.json({
        ...(errors === undefined ? {} : { errors }),
        data,
        extensions: { ...extensions, permalink: { ...about, ...note } },
      });
    }
  };
}
