import type { SourceFile } from "../../server/src/base/file.ts";
import { decode } from "../../server/src/io/decode.ts";
import { load, type Reader } from "../../server/src/io/load.ts";
import { groupRead } from "../../server/src/node/find.ts";
import { needs } from "../../server/src/node/needs.ts";
import { type Assumptions, type Node, readAssumptions } from "../../server/src/node/node.ts";

/** Files of one folder by path below it: a text, bytes, or why there is no text. */
export type Files = Readonly<Record<string, string | Uint8Array | NonNullable<SourceFile["absent"]>>>;

const ABSENT: readonly string[] = ["unreadable", "too-large"] satisfies readonly NonNullable<SourceFile["absent"]>[];

const isAbsent = (file: Files[string]): file is "unreadable" | "too-large" => typeof file === "string" && ABSENT.includes(file);

/** A file as the disk would give it: a text goes through its bytes, so that a byte order mark is seen. */
function sourceOf(path: string, file: Files[string]): SourceFile {
	if (isAbsent(file)) return { path, text: "", bytes: {}, absent: file };
	return decode(path, typeof file === "string" ? new TextEncoder().encode(file) : file);
}

/**
 * The nodes that files make, found and completed by the functions that the editor and the command line use. The folder of the
 * files is `/` for those at known places; `runtime-config.json` counts as there.
 */
export async function nodesOf(files: Files, assume: Assumptions = {}): Promise<Node[]> {
	const config = files["runtime-config.json"] ?? files["etc/runtime-config.json"];
	const own = readAssumptions(typeof config === "string" ? JSON.parse(config) : {});
	const found = Object.entries(files).map(([path, file]) => ({ path: `/${path}`, file: sourceOf(path, file) }));
	const nodes: Node[] = [];
	for (const group of groupRead(found)) {
		const below = new Map(
			found.flatMap(({ path, file }) => (path.startsWith(`${group.root}/`) ? [[path.slice(group.root.length + 1), file]] : [])),
		);
		const loaded = await load(group.files, [], needs, readerOf(below));
		nodes.push({ root: group.root || "/", files: loaded, assume: { ...own.assume, ...assume }, rules: own.rules });
	}
	return nodes;
}

function readerOf(files: ReadonlyMap<string, SourceFile>): Reader {
	const children = (folder: string): string[] => {
		const names = [...files.keys()]
			.filter((path) => folder === "" || path.startsWith(`${folder}/`))
			.map((path) => path.slice(folder === "" ? 0 : folder.length + 1))
			.map((path) => (path.includes("/") ? path.slice(0, path.indexOf("/") + 1) : path));
		return [...new Set(names)];
	};
	return {
		read: async (path) => {
			const file = files.get(path);
			return file && { ...file, path };
		},
		list: async (folder) => children(folder),
	};
}
