import type { ApolloServer } from '@apollo/server';
import type { Request, Response } from 'express';
import type { Context, ContextFactory } from '../questions/context.js';
import type { Limits } from '../config.js';
import { Fault } from '../errors.js';
import type { TrustedDocuments } from './trusted-documents.js';
import { type LinkedOperation, operationHash, readPermalink } from '../resolvers/permalink.js';

/**
 * `GET /permalink/<packed operation>`: the answer again, from the same data, or why not:
 *
 * - 400: it is no permalink
 * - 409: the graph holds other data by now; an answer from it is not the one that was cited
 * - 410: the link is of a form that does not say what its answer was, or this program no longer answers the operation
 *
 * A program that answers otherwise from the same data says so in `extensions.permalink.note`.
 */
export function permalinkRoute(
  apollo: ApolloServer<Context>,
  contexts: ContextFactory,
  signalOf: (res: Response) => AbortSignal,
  { maxCost }: Pick<Limits, 'maxCost'>,
  /** The only operations that this server runs; undefined runs any. */
  trusted?: TrustedDocuments,
) {
  return async (req: Request, res: Response): Promise<void> => {
    const linked = read(String(req.params['packed']));
    if (linked instanceof Fault) {
      res.status(400).json({ error: linked.message });
      return;
    }
    const { query, variables, operationName, dataVersion, program, answer } = linked;
    if (trusted !== undefined && trusted.find({ text: query }) === undefined) {
      res
        .status(400)
        .json({ error: 'The operation of this link is none of those that this server runs (TRUSTED_DOCUMENTS).' });
      return;
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
    if (answer === undefined) {
      refuse(
        410,
        `This link was made by an earlier version of this program, whose links do not say what the answer was: whether it is still the same cannot be told. Take the operation from here, and ask for a new link with the field permalink.`,
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
        `This program no longer answers the operation of this link, which was made with version ${String(program)}: ${reasons}`,
      );
      return;
    }
    const changed = errors === undefined && contextValue.permalinks.seal(data) !== answer;
    const note = `The answer is not the one this link was made with, though the data is the same (${dataVersion}): the program was another (${String(program)}), or the operation asks for what is not data, such as when it was loaded.`;
    res.json({
      ...(errors === undefined ? {} : { errors }),
      data,
      extensions: { ...extensions, permalink: { ...about, unchanged: !changed, ...(changed ? { note } : {}) } },
    });
  };
}

function read(packed: string): LinkedOperation | Fault {
  try {
    return readPermalink(packed);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}
