import type { ApolloServer } from '@apollo/server';
import type { Request, Response } from 'express';
import type { Context, ContextFactory } from './context.js';
import { Fault } from './errors.js';
import type { TrustedDocuments } from './limits/trusted-documents.js';
import { type LinkedOperation, operationHash, readPermalink } from './permalink.js';

/**
 * `GET /permalink/<packed operation>`: the answer again, from the same data. 400 for what is no permalink; 409 when the graph holds other
 * data by now, with both versions and the operation, for an answer from other data is not the one that was cited.
 */
export function permalinkRoute(
  apollo: ApolloServer<Context>,
  contexts: ContextFactory,
  signalOf: (res: Response) => AbortSignal,
  /** The only operations that this server runs; undefined runs any. */
  trusted?: TrustedDocuments,
) {
  return async (req: Request, res: Response): Promise<void> => {
    const linked = read(String(req.params['packed']));
    if (linked instanceof Fault) {
      res.status(400).json({ error: linked.message });
      return;
    }
    const { query, variables, operationName, dataVersion } = linked;
    if (trusted !== undefined && trusted.find({ text: query }) === undefined) {
      res
        .status(400)
        .json({ error: 'The operation of this link is none of those that this server runs (TRUSTED_DOCUMENTS).' });
      return;
    }
    const contextValue = await contexts.create({ signal: signalOf(res) });
    const about = { operationHash: operationHash(query), dataVersion };
    if (contextValue.dataVersion !== dataVersion) {
      res.status(409).json({
        error: `This link was made from data ${dataVersion}; the graph now holds ${contextValue.dataVersion}. Seed that version again to get the answer that was cited, or send the operation to /graphql for one from the present data.`,
        permalink: { ...about, presentDataVersion: contextValue.dataVersion, query, variables },
      });
      return;
    }
    const { body } = await apollo.executeOperation(
      { query, variables, ...(operationName === undefined ? {} : { operationName }) },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Fault('INTERNAL', 'an operation without @defer was answered in parts');
    const { extensions, ...answer } = body.singleResult;
    res.json({ ...answer, extensions: { ...extensions, permalink: about } });
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
