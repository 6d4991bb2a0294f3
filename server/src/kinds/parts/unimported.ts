import { atLeast } from "../../base/version.ts";
import { importsSince } from "../../knowledge/containerd-dialects.ts";
import { entryOf } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { fileSpot, isUncertain, type Place, type Spot, spotOf, stringsOf } from "../setting.ts";
import type { World } from "../world.ts";
import type { ContainerdStack } from "./containerd-stack.ts";
import { importsOf } from "./imports.ts";

/** The folder of the usual file. A distribution brings the files of its own folder in by itself. */
const FOLDER = "etc/containerd";

/** A file beside the main file that nothing brings in. */
export interface Unimported extends Spot {
	/** What would bring its folder in. */
	readonly glob: string;
	/** The `imports` of the main file, as they are or as they would be. */
	readonly imports: Place & { readonly isWritten: boolean };
	/** The entry that names the folder as if it were a file: no release starts with it. */
	readonly folderAsFile: (Spot & { readonly place: Place }) | undefined;
	readonly main: Spot;
}

/** The drop-ins of the main file's folder that no `imports` reaches, as far as all that is imported was read. */
export function unimported(stack: ContainerdStack, dropIns: readonly NodeDocument[], world: World): Unimported[] {
	const { document } = stack.main;
	if (document.file.path !== `${FOLDER}/config.toml` || isUncertain(document, ["imports"])) return [];
	const written = entryOf(document.root, "imports");
	if (written && !stringsOf(written.value)) return [];
	const loaded = new Set(stack.layers.map((layer) => layer.document.file.path));
	const left = dropIns.filter(
		({ document: { root, file } }) => !loaded.has(file.path) && root.kind === "table" && root.entries.length > 0,
	);
	const found = left.flatMap((node) => {
		const folder = folderBelow(node.document.file.path);
		if (folder === undefined) return [];
		const imports = { document, path: ["imports"], isWritten: written !== undefined };
		const glob = `/${folder}/*.toml`;
		return [{ ...fileSpot(node.document), glob, imports, folderAsFile: entryFor(stack, folder), main: fileSpot(document) }];
	});
	if (found.length === 0 || !world.ask("containerd", (v) => atLeast(v, importsSince))) return [];
	return stack.missing.every((path) => found.some(({ glob }) => glob === `/${path}/*.toml`)) ? found : [];
}

/** `etc/containerd/conf.d` of a file in it. */
const folderBelow = (path: string): string | undefined => /^(etc\/containerd\/[^/]+)\/[^/]+$/.exec(path)?.[1];

function entryFor({ main }: ContainerdStack, folder: string): Unimported["folderAsFile"] {
	const list = entryOf(main.document.root, "imports")?.value;
	const index = importsOf(main.node).findIndex(({ path, isGlob }) => !isGlob && path === folder);
	const item = list?.kind === "list" ? list.items[index] : undefined;
	return item && { ...spotOf(main.document, item), place: { document: main.document, path: ["imports", index] } };
}
