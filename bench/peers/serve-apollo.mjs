import { createServer } from 'node:http';
import { HeaderMap } from '@apollo/server';

/**
 * Serves an Apollo server without Express, as fast as it can, and prints its address.
 * @param context what each operation's resolvers get
 * @param raw answers what is posted to `/raw/<name>`, without GraphQL, where a peer offers that
 */
export async function serveApollo(apollo, context, raw) {
  await apollo.start();
  const answer = async (url, body) => {
    if (raw !== undefined && url.startsWith('/raw/'))
      return JSON.stringify({ data: await raw(url.slice(5), body.variables) });
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const httpGraphQLRequest = { method: 'POST', headers, search: '', body };
    const response = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    return response.body.string;
  };
  const http = createServer((req, res) => {
    if (req.url === '/readyz') return res.end('{"status":"ready"}');
    let text = '';
    req.setEncoding('utf8').on('data', (part) => (text += part));
    req.on('end', () => {
      answer(req.url, JSON.parse(text)).then(
        (string) => res.setHeader('content-type', 'application/json').end(string),
        (error) => ((res.statusCode = 500), res.end(JSON.stringify({ errors: [{ message: String(error) }] }))),
      );
    });
  });
  http.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
    process.stdout.write(`http://localhost:${http.address().port}/graphql\n`);
  });
}
