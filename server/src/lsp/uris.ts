import { fileURLToPath, pathToFileURL } from "node:url";

const isWindows = process.platform === "win32";

/** The absolute path, with `/`, behind a `file:` URI; undefined for any other scheme and for what is no URI. */
export function pathOf(uri: unknown): string | undefined {
	if (typeof uri !== "string" || !uri.startsWith("file:")) return undefined;
	try {
		const path = fileURLToPath(uri);
		if (path.includes("\0")) return undefined;
		return isWindows ? path.replaceAll("\\", "/").replace(/^[A-Z]:/, (drive) => drive.toLowerCase()) : path;
	} catch {
		return undefined; // a host that is not this machine, a broken escape
	}
}

/** The `file:` URI of an absolute path. */
export const uriOf = (path: string): string => pathToFileURL(path).href;

/** What a path is called below a root, or undefined when it lies elsewhere. The root `""` is `/`. */
export const below = (root: string, path: string): string | undefined =>
	path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
