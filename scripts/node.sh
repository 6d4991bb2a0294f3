#!/usr/bin/env bash
# Runs a command of node_modules/.bin (or any other) under a Node that @vscode/vsce and @vscode/test-electron accept (22 or later):
# the one at hand where it is new enough, else Node 24 from the npm registry, kept in a cache outside the checkout.
#
#   scripts/node.sh vsce package
set -euo pipefail
ROOT="$(cd "$(dirname "$0")/.." && pwd)"
if [ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 22')" != true ]; then
	bash "$ROOT/scripts/editor/setup.sh" --node >&2
	PATH="$(bash "$ROOT/scripts/editor/setup.sh" --node-path):$PATH"
fi
export PATH="$ROOT/node_modules/.bin:$PATH"
exec "$@"
