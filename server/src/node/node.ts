import type { SourceFile } from "../base/file.ts";
import { parseVersion } from "../base/version.ts";
import { kindAt, looseKinds } from "../kinds/index.ts";
import type { Kind, NodeDocument } from "../kinds/kind.ts";
import { ASSUME_KEYS, type AssumeKey } from "../kinds/world.ts";
import { documentsOf } from "../syntax/documents.ts";
import { formats } from "../syntax/formats.ts";

export { ASSUME_KEYS };

/** What is known of a node beside its config files, by key; a missing key is a guess. */
export type Assumptions = Readonly<Partial<Record<AssumeKey, string>>>;

/** A file of a node with the kind that claims it. */
export interface ClaimedFile {
	readonly file: SourceFile;
	readonly kind: Kind;
}

/** One machine, or a copy of its files. An immutable value. */
export interface Node {
	/** The folder that stands for `/`, as the caller names it. */
	readonly root: string;
	readonly files: readonly ClaimedFile[];
	readonly assume: Assumptions;
	/** Severities from `runtime-config.json`, by rule. */
	readonly rules: Readonly<Record<string, string>>;
}

/** The documents of a node's files, with their kinds, in the order of paths (law 5: the order of opening never matters). */
export function documentsOfNode(node: Node): readonly NodeDocument[] {
	const sorted = [...node.files].sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
	return sorted.flatMap(({ file, kind }) => documentsOf(file, formats[kind.format]).map((document) => ({ kind, document })));
}

/** A shell script that writes such a file with a here-document. */
const HERE_DOCUMENT = /<<-?\s*["']?[A-Za-z_]+["']?[ \t]*(?:[>|].*)?$/m;
const isScript = (text: string): boolean => text.startsWith("#!") || HERE_DOCUMENT.test(text);

/** The kind of a loose file: claimed by name and content. */
export function claimLoose(file: SourceFile): Kind | undefined {
	if (isScript(file.text)) return undefined; // it writes such a file, and is none
	return looseKinds(file.path).find((kind) => {
		if (file.absent || !kind.claims || (kind.hint && !kind.hint.test(file.text))) return false;
		return kind.claims(documentsOf(file, formats[kind.format]).map((d) => d.root));
	});
}

/** The kind of the file at a path below a node root, when that is a place we know. */
export const claimPlaced = (path: string): Kind | undefined => {
	const at = kindAt(path);
	return at?.root === "" ? at.kind : undefined;
};

/** Reads `runtime-config.json`; wrong keys and values are left out. */
export function readAssumptions(data: unknown): { assume: Assumptions; rules: Record<string, string> } {
	const table = (value: unknown): Record<string, unknown> =>
		typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
	const strings = (value: unknown) =>
		Object.entries(table(value)).filter((pair): pair is [string, string] => typeof pair[1] === "string");
	const assume = Object.fromEntries(strings(table(data).assume).filter(([key, value]) => isAssumption(key, value)));
	return { assume, rules: Object.fromEntries(strings(table(data).rules)) };
}

/** Whether a key and value make sense as an assumption: a version, `v1`/`v2`, `systemd`/`other`, any architecture. */
export function isAssumption(key: string, value: string): key is AssumeKey {
	if (!ASSUME_KEYS.includes(key as AssumeKey)) return false;
	if (key === "cgroup") return value === "v1" || value === "v2";
	if (key === "init") return value === "systemd" || value === "other";
	return key === "arch" ? value !== "" : parseVersion(value) !== undefined;
}
