#!/bin/bash
# Lets schemathesis make operations from the server's own schema for a minute, always the same ones, and checks every answer.
#   bash .ci/schemathesis.sh [SECONDS]
set -euo pipefail
cd "$(dirname "$0")/.."
work="$(mktemp -d)"
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check schemathesis==4.32.5
export GRAPH_FILE="$work/graph.grafeo" HOST=127.0.0.1 PORT="${PORT:-14600}"
node dist/src/cli.js seed >/dev/null 2>&1
node dist/src/main.js >"$work/server.log" 2>&1 &
server=$!
for _ in $(seq 60); do curl -sf -o /dev/null "http://$HOST:$PORT/readyz" && break; sleep 1; done
cp test/limits/schemathesis/checks.py "$work/"
cd "$work" # it keeps what it found in the folder where it runs
status=0
SCHEMATHESIS_HOOKS=checks PYTHONPATH="$work" timeout --kill-after=5 240 venv/bin/schemathesis run "http://$HOST:$PORT/graphql" \
  --phases fuzzing --checks honest_answer --seed 15 --workers 2 --max-time "${1:-60}" --request-timeout 25 \
  --continue-on-failure --warnings off >schemathesis.log 2>&1 || status=$?
[ "$status" = 0 ] || { cat schemathesis.log; tail -5 server.log; }
grep -E 'generated|Tested' schemathesis.log || true
exit "$status"
