import type { ApolloServer } from '@apollo/server';
import type { Request, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Context, ContextFactory } from '../questions/context.js';
import type { Limits } from '../config.js';
import { Fault } from '../errors.js';
import type { TrustedDocuments } from './trusted-documents.js';
import { apiVersion, operationHash, readPermalink } from '../resolvers/permalink.js';

/**
 * `GET /permalink/<packed operation>`: the answer again, from the same data, or why not:
 *
 * - 400: it is no permalink
 * - 409: the graph holds other data by now; an answer from it is not the one that was cited
 * - 410: this program no longer answers the operation
 *
 * Where the link was made by a program with another schema, `extensions.permalink.note` says so: its answer may have been another.
 */
export function permalinkRoute(
  apollo: ApolloServer<Context>,
  schema: GraphQLSchema,
  contexts: ContextFactory,
  signalOf: (res: Response) => AbortSignal,
  { maxCost }: Pick<Limits, 'maxCost'>,
  /** The only operations that this server runs; undefined runs any. */
  trusted?: TrustedDocuments,
) {
  return async (req: Request, res: Response): Promise<void> => {
    const linked = readPermalink(String(req.params['packed']));
    const { query, variables, operationName, dataVersion, program } = linked;
    if (trusted !== undefined && trusted.find({ text: query }) === undefined) {
      throw new Fault(
        'OPERATION_NOT_TRUSTED',
        'The operation of this link is none of those that this server runs (TRUSTED_DOCUMENTS).',
      );
    }
    const contextValue = await contexts.create({ signal: signalOf(res), maxCost });
    const about = { operationHash: operationHash(query), dataVersion, ...(program === undefined ? {} : { program }) };
    const refuse = (status: 409 | 410, error: string): void => {
      const permalink = { ...about, presentDataVersion: contextValue.dataVersion, query, variables };
      res.status(status).json({ error, permalink });
    };
    const otherwise = 'send the operation to /graphql for one from the present data';
    if (contextValue.dataVersion !== dataVersion) {
      refuse(
        409,
        `This link was made from data ${dataVersion}; the graph now holds ${contextValue.dataVersion}. Seed that version again to get the answer that was cited, or ${otherwise}.`,
      );
      return;
    }
    const { body } = await apollo.executeOperation(
      { query, variables, ...(operationName === undefined ? {} : { operationName }) },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Fault('INTERNAL', 'an operation without @defer was answered in parts');
    const { extensions, data, errors } = body.singleResult;
    // Without data there was no execution: the operation is none that this program answers.
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
            note: `This link was made with version ${program ?? 'unknown'}; ${present} answers it now, from the same data. Its answer may have been another.`,
          };
    res.json({
      ...(errors === undefined ? {} : { errors }),
      data,
      extensions: { ...extensions, permalink: { ...about, ...note } },
    });
  };
}
