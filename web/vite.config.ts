import { defineConfig } from 'vite';

/** Builds the explorer to `web/dist`, which the server gives out at `/`. `vite dev` passes questions on to a server on PORT. */
export default defineConfig({
  root: import.meta.dirname,
  // The server's Content-Security-Policy allows nothing inline: every asset is a file of its own.
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  worker: { format: 'es' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/graphql', '/graphiql', '/export'].map((path) => [path, `http://localhost:${process.env['PORT'] ?? '4000'}`]),
    ),
  },
});
