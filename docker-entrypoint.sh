#!/bin/sh
# Without arguments: loads the data if the graph lacks it or holds another version of it, then serves.
# With arguments: runs the command line instead, e.g. `docker-compose run --rm server validate`.
set -eu
if [ $# -gt 0 ]; then exec node dist/src/cli.js "$@"; fi
# In the background, so that a signal ends the wait: the first process of a container ignores what it does not handle.
trap 'kill "$seed" 2>/dev/null; exit 143' TERM INT
node dist/src/cli.js seed --if-needed &
seed=$!
wait "$seed"
trap - TERM INT
exec node dist/src/main.js # in this process's place, so that signals reach it
