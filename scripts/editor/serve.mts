import path from "node:path";
import { remoteUri, workbenchUrl } from "./browser.mts";
import { startCodeServer } from "./code-server.mts";
import { root } from "./machine.mts";

// Serves an editor in the browser, with the extension as it lies in dist/, until it is interrupted.
const folder = path.resolve(process.argv[2] ?? ".");
const server = await startCodeServer({ development: true });
const url = workbenchUrl(server, folder, [
	["extensionDevelopmentPath", remoteUri(server, root)],
	["openFile", remoteUri(server, path.join(folder, "etc/containerd/config.toml"))],
]);
console.log(`Open this address in a browser (Ctrl+C ends it):\n\n  ${url}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
	process.once(signal, () => {
		void server.stop().then(() => process.exit(0));
	});
}
