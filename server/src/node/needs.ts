import { folderOf } from "../base/paths.ts";
import { kinds } from "../kinds/index.ts";
import type { Kind } from "../kinds/kind.ts";
import { globPattern, importsOf, normalizePath } from "../kinds/parts/imports.ts";
import { kubeletOf } from "../kinds/parts/kubelet.ts";
import { hasWildcard } from "../kinds/places.ts";
import { strayContainerdDropIn, strayKubeletDropIn, strayPattern } from "../kinds/stray.ts";
import { documentsOf } from "../syntax/documents.ts";
import { formats } from "../syntax/formats.ts";
import { anyWorld } from "./any-world.ts";
import type { ClaimedFile } from "./node.ts";

/** A file, or all files of a pattern, that the node still wants; paths are relative to the node root. */
export interface Want {
	readonly path: string;
	/** The folder to list, and which of its files; `deep` walks sub-folders. */
	readonly glob?: { readonly folder: string; readonly pattern: RegExp; readonly deep: boolean };
	readonly kind: Kind;
}

/** Where every kind of file lies: what is read of a node root before anything is known. */
export const places: readonly Want[] = kinds.flatMap((kind) => kind.places.map((place) => wantPlace(place, kind)));

function wantPlace(place: string, kind: Kind): Want {
	if (!hasWildcard(place)) return { path: place, kind };
	const folder = place.slice(0, place.lastIndexOf("/", place.indexOf("*")));
	const source = place.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*\*\/?|\*/g, (mark) => (mark === "*" ? "[^/]*" : ".*"));
	return {
		path: place,
		kind,
		glob: {
			folder,
			pattern: new RegExp(`^${source}$`),
			deep: place.includes("**") || place.indexOf("*") < place.lastIndexOf("/"),
		},
	};
}

const kindOf = (id: Kind["id"]): Kind => kinds.find((kind) => kind.id === id) as Kind;

/** Which further files a node's files name: imports, `--config`, `--config-dir`, resolvConf. Pure: files so far → what is still wanted. */
export function needs(files: readonly ClaimedFile[]): Want[] {
	const documents = files.flatMap(({ file, kind }) =>
		documentsOf(file, formats[kind.format]).map((document) => ({ kind, document })),
	);
	const wants: Want[] = [];
	for (const node of documents.filter(({ kind }) => kind.id === "containerd" || kind.id === "containerd-drop-in")) {
		for (const pattern of importsOf(node)) {
			wants.push(wantPattern(pattern.path, pattern.isGlob, kindOf("containerd-drop-in")));
			// A folder in place of a file is a mistake that only what lies in it tells.
			if (!pattern.isGlob && pattern.path !== "")
				wants.push(wantPattern(`${pattern.path}/*.toml`, true, kindOf("containerd-drop-in")));
			if (/\/\*\.toml$/.test(pattern.path))
				wants.push(wantStrays(pattern.path.replace(/\/\*\.toml$/, ""), ".toml", strayContainerdDropIn));
		}
	}
	const kubelet = kubeletOf(documents, anyWorld);
	const config = kubelet?.flag("config")?.value;
	if (config) wants.push({ path: normalizePath(config), kind: kindOf("kubelet") });
	const resolver = kubelet?.get("resolvConf")?.value;
	if (resolver?.startsWith("/")) wants.push({ path: normalizePath(resolver), kind: kindOf("resolver") });
	const folder = kubelet?.flag("config-dir")?.value;
	if (folder) {
		wants.push(wantPlace(`${normalizePath(folder)}/**.conf`, kindOf("kubelet-drop-in")));
		wants.push(wantStrays(normalizePath(folder), ".conf", strayKubeletDropIn));
	}
	const have = new Set(files.map(({ file }) => file.path));
	return wants.filter((want) => want.path !== "" && (want.glob || !have.has(want.path)));
}

/** Files beside drop-ins that nobody reads; a name of its own, since the drop-ins are wanted under theirs. */
const wantStrays = (folder: string, suffix: string, kind: Kind): Want => ({
	path: `${folder}/* but *${suffix}`,
	kind,
	glob: { folder, pattern: strayPattern(folder, suffix), deep: false },
});

function wantPattern(path: string, isGlob: boolean, kind: Kind): Want {
	if (!isGlob) return { path, kind };
	const fixed = path.slice(0, path.search(/[*?[]/));
	return {
		path,
		kind,
		glob: { folder: folderOf(fixed), pattern: globPattern(path), deep: false },
	};
}
