import { type ApolloServer, type ApolloServerPlugin, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { Request, Response } from 'express';
import { Fault } from '../errors.js';
import type { Context, ContextFactory, OperationOptions } from '../questions/context.js';
import { requestError } from '../limits/request-error.js';
import { dataChanged } from '../query/run.js';
import { faultOf, isDataChange } from '../resolvers/fault-of.js';

/** `/graphql`: answers an operation from one version of the data, whatever is loaded meanwhile. */
export function graphqlRoute(
  apollo: ApolloServer<Context>,
  contexts: ContextFactory,
  optionsOf: (res: Response) => OperationOptions,
) {
  return async (req: Request, res: Response): Promise<void> => {
    const httpGraphQLRequest = {
      method: req.method,
      headers: headersOf(req),
      search: new URL(req.url, 'http://server').search,
      body: req.body as unknown,
    };
    // The first answer is sent whatever it is, unless the data changed under it.
    let answer: HTTPGraphQLResponse | undefined;
    const options = optionsOf(res);
    await contexts
      .during(options, async (context) => {
        answer = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest,
          context: () => Promise.resolve(context),
        });
        if (context.outdated) throw dataChanged();
      })
      .catch(async (error: unknown) => {
        if (answer !== undefined) return;
        // Apollo words the fault of a context as it words all others.
        const context = (): Promise<Context> => Promise.reject(requestError(faultOf(error)));
        answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
      });
    if (answer === undefined) throw new Fault('INTERNAL', 'Apollo gave no answer');
    const { headers, status, body } = answer;
    if (body.kind !== 'complete') throw new Fault('INTERNAL', 'an operation without @defer was answered in parts');
    for (const [name, value] of headers) res.setHeader(name, value);
    res.setHeader('cache-control', 'no-store');
    res.statusCode = status ?? 200;
    res.end(body.string);
  };
}

/** Notes in the context that the data changed while an operation ran, which is a reason to run it again. */
export function noteChangedData(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors({ errors, contextValue }) {
          contextValue.outdated ||= errors.some(isDataChange);
          return Promise.resolve();
        },
      }),
  };
}

function headersOf({ headers }: Request): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
