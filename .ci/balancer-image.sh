#!/bin/bash
# Builds haproxy-local:2, an image with this host's HAProxy, for hosts that cannot pull images. Never push it.
#   bash .ci/balancer-image.sh     prints the image's name on its last line
# Needs Docker, HAProxy, and the image jre17-headless:local (a plain Debian), as .ci/node-image.sh does.
set -euo pipefail
image=haproxy-local:2
base="${BASE_IMAGE:-jre17-headless:local}"
if [ -z "$(docker image ls -q "$image")" ]; then
  docker image inspect "$base" >/dev/null 2>&1 || { echo "balancer-image: image $base is missing; set BASE_IMAGE to a local Debian image" >&2; exit 1; }
  program="$(command -v haproxy)" || { echo 'balancer-image: HAProxy is not installed here' >&2; exit 1; }
  context="$(mktemp -d)"
  trap 'rm -rf "$context"' EXIT
  mkdir "$context/lib"
  cp "$program" "$context/haproxy"
  ldd "$program" | awk '$3 ~ /^\// { print $3 }' | grep -vE '/lib(c|m|dl|rt|pthread|resolv)\.so' | xargs -I{} cp -L {} "$context/lib/"
  cat >"$context/Dockerfile" <<DOCKERFILE
FROM $base
COPY haproxy /usr/local/sbin/haproxy
COPY lib /usr/local/lib/haproxy
ENV LD_LIBRARY_PATH=/usr/local/lib/haproxy
RUN haproxy -v
DOCKERFILE
  DOCKER_BUILDKIT=0 docker build -q -t "$image" "$context" >&2
fi
echo "$image"
