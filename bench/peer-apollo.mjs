/**
 * The simplest server of this kind: Apollo Server on Express with one field and `/readyz`, and nothing behind it.
 * Anything slower is this project's own cost. It is plain JavaScript, started like the built server: `node
 * bench/peer-apollo.mjs`.
 */
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';

const app = express();
const http = createServer(app);
const apollo = new ApolloServer({
  typeDefs: 'type Query { ok: Boolean! }',
  resolvers: { Query: { ok: () => true } },
  plugins: [ApolloServerPluginDrainHttpServer({ httpServer: http }), ApolloServerPluginLandingPageDisabled()],
});
await apollo.start();
app.get('/readyz', (_, res) => res.json({ status: 'ready' }));
app.use('/graphql', express.json(), expressMiddleware(apollo));
http.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  process.stdout.write(`http://localhost:${http.address().port}/graphql\n`);
});
