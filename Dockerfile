# The base is an argument so that hosts which cannot pull images build on one of their own (.ci/node-image.sh).
ARG NODE_IMAGE=node:22-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts
COPY . .
# The build's own packages and those that are in the explorer's bundle now stay behind.
RUN npm run build && npm uninstall --no-save --omit=dev rolldown vite preact sigma graphology-layout-forceatlas2 \
  graphology-layout-noverlap @fontsource-variable/inter @fontsource-variable/source-serif-4
# What runs, and nothing else.
RUN mkdir -p /app/web /app/docs && cp -r package.json node_modules dist cypher schema seed /app/ \
 && cp -r docs/operations /app/docs/ \
 && if [ -d web/dist ]; then cp -r web/dist /app/web/; fi

FROM ${NODE_IMAGE}
# The embedded engine's file, where NEO4J_URI is not set. Mount a volume there to keep it.
ENV NODE_ENV=production PORT=4000 GRAPH_FILE=/data/graph.grafeo
WORKDIR /app
RUN mkdir /data && chown 1000:1000 /data
COPY --from=build /app .
COPY docker-entrypoint.sh .
# By number: every base has it, whatever it calls it.
USER 1000:1000
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["./docker-entrypoint.sh"]
