/**
 * The least that a server of this kind is: Apollo Server on Express with one field and `/readyz`, nothing behind it. What this project
 * takes beyond it is its own doing. Plain JavaScript, started as the built server is: `node bench/peer-apollo.mjs`.
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
