#!/bin/bash
# Builds node-local:20, a base image with this host's Node and npm, for hosts that cannot pull images.
# It carries the host's trusted certificates and npm registry, so that `npm ci` works inside it as outside. Never push it.
#   bash .ci/node-image.sh         prints the image's name on its last line
# Needs Docker and the image jre17-headless:local (a plain Debian), which the script that builds the local Neo4j leaves behind.
set -euo pipefail
image=node-local:20
base="${BASE_IMAGE:-jre17-headless:local}"
if [ -z "$(docker image ls -q "$image")" ]; then
  docker image inspect "$base" >/dev/null 2>&1 || { echo "node-image: image $base is missing; set BASE_IMAGE to a local Debian image" >&2; exit 1; }
  context="$(mktemp -d)"
  trap 'rm -rf "$context"' EXIT
  cp "$(readlink -f "$(command -v node)")" "$context/node"
  cp -rL "$(npm root -g 2>/dev/null)/npm" "$context/npm"
  cp /etc/ssl/certs/ca-certificates.crt "$context/host.crt"
  echo "registry=$(npm config get registry 2>/dev/null)" >"$context/npmrc"
  cat >"$context/Dockerfile" <<DOCKERFILE
FROM $base
COPY node /usr/local/bin/node
COPY npm /usr/local/lib/node_modules/npm
COPY npmrc /usr/local/etc/npmrc
COPY host.crt /usr/local/share/host.crt
ENV NODE_EXTRA_CA_CERTS=/usr/local/share/host.crt
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx \
 && groupadd -g 1000 node && useradd -u 1000 -g node -m node && node --version && npm --version
DOCKERFILE
  DOCKER_BUILDKIT=0 docker build -q -t "$image" "$context" >&2
fi
echo "$image"
