#!/bin/bash
# Starts docker-compose.yml with real containers, and checks that the server becomes healthy and seeded, survives the loss
# of its Neo4j, keeps its data over a restart without seeding again, and ends on SIGTERM.
# On a host without registry access, build the local images first and run:
#   NEO4J_IMAGE=neo4j-local:5.26.12 NODE_IMAGE="$(bash .ci/node-image.sh | tail -1)" bash .ci/compose-check.sh
set -euo pipefail
cd "$(dirname "$0")/.."
export COMPOSE_PROJECT_NAME=jag-check PORT="${PORT:-14000}" NEO4J_PASSWORD="${NEO4J_PASSWORD:-compose-check}"
export SERVER_IMAGE="${SERVER_IMAGE:-japan-asean-graph:check}"
url="http://127.0.0.1:$PORT"
log="$(mktemp)"
say() { echo "compose-check: $* (${SECONDS} s)"; }

docker info >/dev/null 2>&1 || { say 'FAILED: no Docker engine answers'; exit 1; }
# Without the BuildKit plug-in, use the builder inside the engine.
docker buildx version >/dev/null 2>&1 || export DOCKER_BUILDKIT=0 COMPOSE_DOCKER_CLI_BUILD=0
if docker compose version >/dev/null 2>&1; then
  compose=(docker compose)
else
  command -v docker-compose >/dev/null || { apt-get update -qq && apt-get install -y -qq docker-compose >"$log" 2>&1; }
  compose=(docker-compose)
fi

quietly() { "${compose[@]}" "$@" >"$log" 2>&1 || { tail -40 "$log"; fail "$*"; }; }
fail() {
  say "FAILED: $*"
  "${compose[@]}" ps || true
  "${compose[@]}" logs --no-color --tail=40 || true
  exit 1
}
container() { "${compose[@]}" ps -q server; }
until_true() { # SECONDS WHAT COMMAND...
  local limit=$((SECONDS + $1)) what="$2"
  shift 2
  until "$@"; do
    [ "$SECONDS" -lt "$limit" ] || fail "$what"
    sleep 1
  done
}
healthy() { [ "$(docker inspect -f '{{.State.Health.Status}}' "$(container)" 2>/dev/null)" = healthy ]; }
answers() { [ "$(curl -s -m 20 -o /dev/null -w '%{http_code}' "$url/$1")" = "$2" ]; }
statistics() { # "COUNT VERSION LOADED_AT" by one GraphQL query
  curl -sS -m 20 "$url/graphql" -H 'content-type: application/json' \
    -d '{"query":"{ statistics { entities dataVersion loadedAt } }"}' |
    node -pe 'const answer = JSON.parse(require("fs").readFileSync(0, "utf8")); Object.values(answer.data?.statistics ?? {}).join(" ")'
}
asking=''
clean() {
  [ -z "$asking" ] || kill "$asking" 2>/dev/null || true
  "${compose[@]}" --profile two-servers down -v --remove-orphans >/dev/null 2>&1 || true
  "${compose[@]}" -f docker-compose.embedded.yml down -v >/dev/null 2>&1 || true
  rm -f "$log"
}
trap clean EXIT

say "docker-compose $("${compose[@]}" version --short), Neo4j ${NEO4J_IMAGE:-as in the file}, Node ${NODE_IMAGE:-as in the file}"
quietly down -v --remove-orphans
if (unset NEO4J_PASSWORD && "${compose[@]}" config >/dev/null 2>&1); then fail 'a missing NEO4J_PASSWORD is not refused'; fi
quietly build server
say "built, $(($(docker image inspect -f '{{.Size}}' "$SERVER_IMAGE") / 1000000)) MB"

quietly up -d
until_true 120 'the server did not become healthy' healthy
answers readyz 200 || fail '/readyz'
first="$(statistics)"
[ "${first%% *}" -gt 0 ] 2>/dev/null || fail "the graph is not seeded: $first"
say "healthy and seeded: $first"
contained() { # CONTAINER
  [ "$(docker exec "$1" id -u)" != 0 ] || fail 'the server runs as root'
  ! docker exec "$1" touch /app/file 2>/dev/null || fail 'the root of the server is not read-only'
  [ "$(docker inspect -f '{{.HostConfig.CapDrop}} {{.HostConfig.SecurityOpt}}' "$1")" = '[ALL] [no-new-privileges:true]' ] || fail 'the server has privileges'
  [ "$(docker inspect -f '{{.HostConfig.Memory}}' "$1")" -gt 0 ] || fail 'the memory of the server has no limit'
}
contained "$(container)"
say 'the server is not root, and has a read-only root, no capabilities and a limit of its memory'

quietly stop neo4j
until_true 60 '/readyz does not report that Neo4j is down' answers readyz 503
answers healthz 200 || fail '/healthz without Neo4j'
quietly start neo4j
until_true 120 '/readyz does not recover with Neo4j' answers readyz 200
say 'without Neo4j the server is alive but not ready; with Neo4j back it is ready'

began="$SECONDS"
quietly stop server
code="$(docker inspect -f '{{.State.ExitCode}}' "$("${compose[@]}" ps -aq server)")"
[ "$code" = 0 ] || fail "the server ended with code $code after SIGTERM"
say "SIGTERM ends the server with code 0 in $((SECONDS - began)) s"

quietly down
quietly up -d
until_true 120 'the server did not become healthy again' healthy
second="$(statistics)"
[ "$second" = "$first" ] || fail "the second start changed the graph: $second"
say 'new containers on the same volume: same data, not seeded again'

# A copy of the stopped Neo4j's volume is a backup, as docs/how-to/run-in-production.md tells.
backup="$(mktemp -d)"
volume="${COMPOSE_PROJECT_NAME}_neo4j-data"
neo4j_image="$(docker inspect -f '{{.Config.Image}}' "$("${compose[@]}" ps -q neo4j)")"
with_volume() { docker run --rm --user root --entrypoint tar -v "$volume:/data" -v "$backup:/backup" "$neo4j_image" "$@" || fail "tar $*"; }
quietly stop server neo4j
with_volume -C /data -cf /backup/neo4j-data.tar .
quietly down -v
quietly up --no-start neo4j
with_volume -C /data -xf /backup/neo4j-data.tar
rm -rf "$backup"
quietly up -d
until_true 120 'the server did not become healthy on the restored volume' healthy
[ "$(statistics)" = "$first" ] || fail "the restored graph differs: $(statistics)"
say 'restored from a copy of the volume: same data, not seeded again'

# Two servers behind a balancer, where there is an image of the balancer.
if [ -n "${BALANCER_IMAGE:-}" ]; then
  quietly --profile two-servers up -d
  through="http://127.0.0.1:${BALANCER_PORT:-4080}"
  both() { [ "$(curl -s -m 20 -o /dev/null -w '%{http_code}' "$through/readyz")" = 200 ]; }
  until_true 120 'the balancer does not reach the servers' both
  # Every answer while one server after the other is stopped and started again.
  answers="$(mktemp)"
  while true; do
    curl -s -m 20 -o /dev/null -w '%{http_code}\n' "$through/graphql" -H 'content-type: application/json' -d '{"query":"{ statistics { entities } }"}' >>"$answers" || true
  done &
  asking=$!
  for each in server server-b; do
    quietly stop "$each"
    quietly start "$each"
    up() { [ "$(docker inspect -f '{{.State.Health.Status}}' "$("${compose[@]}" --profile two-servers ps -q "$each")" 2>/dev/null)" = healthy ]; }
    until_true 120 "$each did not become healthy again" up
  done
  kill "$asking"
  wait "$asking" || true
  asking=''
  told="$(sort "$answers" | uniq -c | tr -s ' \n' ' ')"
  rm -f "$answers"
  [ "$(echo "$told" | wc -w)" = 2 ] && [[ "$told" == *' 200 '* ]] || fail "answers through the balancer, by status: $told"
  say "two servers behind a balancer, each stopped and started under load; answers by status:$told"
fi
quietly --profile two-servers down -v
[ -z "$(docker volume ls -q -f "name=${COMPOSE_PROJECT_NAME}_")" ] || fail 'a volume is left behind'

# The embedded engine, whose file is on a volume.
compose+=(-f docker-compose.embedded.yml)
quietly up -d
until_true 120 'the server with the embedded engine did not become healthy' healthy
contained "$(container)"
first="$(statistics)"
quietly down
quietly up -d
until_true 120 'the server with the embedded engine did not become healthy again' healthy
[ "$(statistics)" = "$first" ] || fail 'the second start changed the embedded graph'
say "embedded engine, not root, the same file after a restart: $first"
quietly down -v
say 'passed, nothing left behind'
