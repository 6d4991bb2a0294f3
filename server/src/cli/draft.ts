import type { FileEdit } from "../analysis/fixes.ts";
import { applyEdits, composeEdits, type TextEdit } from "../base/edit.ts";
import type { SourceFile } from "../base/file.ts";
import { decode } from "../io/decode.ts";
import { load, type Reader } from "../io/load.ts";
import { claimBelow } from "../node/find.ts";
import { needs } from "../node/needs.ts";
import type { ClaimedFile, Node } from "../node/node.ts";

/** What is to be done to one file of a node; paths are relative to its root. */
export interface FileChange {
	readonly path: string;
	/** What the file holds on disk; undefined: it is a new one. */
	readonly before: SourceFile | undefined;
	/** The edits of `before` that make `after`. */
	readonly edits: readonly TextEdit[];
	readonly after: string;
	/** The name it had until now, where it gets another one. */
	readonly renamedFrom: string | undefined;
}

interface Drafted {
	readonly file: SourceFile;
	/** As it is on disk, under its path there. */
	readonly original: SourceFile | undefined;
	readonly edits: readonly TextEdit[];
}

/** The files of a node with changes that are not written yet. An immutable value. */
export class Draft implements Reader {
	readonly #disk: Reader;
	readonly #drafted: ReadonlyMap<string, Drafted>;
	/** Paths whose file has another one now. */
	readonly #gone: ReadonlySet<string>;

	constructor(disk: Reader, drafted: ReadonlyMap<string, Drafted> = new Map(), gone: ReadonlySet<string> = new Set()) {
		this.#disk = disk;
		this.#drafted = drafted;
		this.#gone = gone;
	}

	async read(path: string): Promise<SourceFile | undefined> {
		const drafted = this.#drafted.get(path);
		if (drafted) return drafted.file;
		return this.#gone.has(path) ? undefined : this.#disk.read(path);
	}

	async list(folder: string): Promise<readonly string[]> {
		const prefix = folder === "" ? "" : `${folder}/`;
		const names = (await this.#disk.list(folder)).filter((name) => !this.#gone.has(prefix + name));
		const added = [...this.#drafted.keys()]
			.filter((path) => path.startsWith(prefix))
			.map((path) => path.slice(prefix.length))
			.map((name) => (name.includes("/") ? name.slice(0, name.indexOf("/") + 1) : name));
		return [...new Set([...names, ...added])].sort();
	}

	/** The draft with the edits of fixes that touch no common place; undefined where a file would come to lie on another one. */
	async with(edits: readonly FileEdit[]): Promise<Draft | undefined> {
		let draft: Draft = this;
		for (const edit of byFile(edits)) {
			const next = await draft.#withOne(edit);
			if (!next) return undefined;
			draft = next;
		}
		return draft;
	}

	async #withOne(edit: FileEdit): Promise<Draft | undefined> {
		const drafted = new Map(this.#drafted);
		const gone = new Set(this.#gone);
		if (edit.type === "edit") {
			const { path } = edit.file;
			const old = drafted.get(path) ?? { file: edit.file, original: edit.file, edits: [] };
			const text = applyEdits(old.file.text, edit.edits);
			drafted.set(path, { file: fileOf(path, text), original: old.original, edits: composeEdits(old.edits, edit.edits) });
		} else if (edit.type === "create") {
			if (await this.read(edit.path)) return undefined;
			drafted.set(edit.path, { file: fileOf(edit.path, edit.text), original: undefined, edits: [] });
		} else {
			const file = await this.read(edit.path);
			if (!file || (await this.read(edit.to))) return undefined;
			const old = drafted.get(edit.path) ?? { original: file, edits: [] };
			drafted.delete(edit.path);
			gone.add(edit.path);
			drafted.set(edit.to, { ...old, file: { ...file, path: edit.to } });
		}
		return new Draft(this.#disk, drafted, gone);
	}

	/** The node with the changes: read anew from the files it starts with, since a change may name others. */
	async nodeOf({ node, start }: { readonly node: Node; readonly start: readonly ClaimedFile[] }): Promise<Node> {
		const kept = start.flatMap((claimed) => {
			const { path } = claimed.file;
			if (this.#gone.has(path)) return [];
			return [{ ...claimed, file: this.#drafted.get(path)?.file ?? claimed.file }];
		});
		const known = new Set(kept.map(({ file }) => file.path));
		const added = [...this.#drafted.values()].map(({ file }) => file).filter((file) => !known.has(file.path));
		return { ...node, files: await load([...kept, ...claimBelow(added)], [], needs, this) };
	}

	/** What is to be done on disk, by path. */
	changes(): FileChange[] {
		return [...this.#drafted]
			.map(([path, { file, original, edits }]) => ({
				path,
				before: original,
				edits,
				after: file.text,
				renamedFrom: original && original.path !== path ? original.path : undefined,
			}))
			.filter(({ before, after, renamedFrom }) => before?.text !== after || renamedFrom !== undefined)
			.sort((a, b) => (a.path < b.path ? -1 : 1));
	}

	/** Two drafts with the same key hold the same. */
	key(): string {
		return JSON.stringify(this.changes().map(({ path, after }) => [path, after]));
	}
}

/** The edits of a file as one, those of several fixes too: all of them speak of the text that was judged. */
function byFile(edits: readonly FileEdit[]): FileEdit[] {
	const own = new Map<SourceFile, TextEdit[]>();
	for (const edit of edits) if (edit.type === "edit") own.set(edit.file, [...(own.get(edit.file) ?? []), ...edit.edits]);
	const others = edits.filter(({ type }) => type !== "edit");
	return [...others, ...[...own].map(([file, all]): FileEdit => ({ type: "edit", file, edits: all }))];
}

/** A text as it will be read again once it is written. */
const fileOf = (path: string, text: string): SourceFile => decode(path, new TextEncoder().encode(text));

/** A reader that asks each question once: what was read stays the same value, so that it is parsed once. */
export function remembering(reader: Reader, files: readonly SourceFile[]): Reader {
	const reads = new Map<string, Promise<SourceFile | undefined>>(files.map((file) => [file.path, Promise.resolve(file)]));
	const lists = new Map<string, Promise<readonly string[]>>();
	const once = <T>(answers: Map<string, Promise<T>>, path: string, ask: () => Promise<T>): Promise<T> => {
		const answer = answers.get(path) ?? ask();
		answers.set(path, answer);
		return answer;
	};
	return {
		read: (path) => once(reads, path, () => reader.read(path)),
		list: (folder) => once(lists, folder, () => reader.list(folder)),
	};
}
