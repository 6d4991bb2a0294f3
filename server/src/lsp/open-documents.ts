import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ByteFacts, SourceFile } from "../base/file.ts";
import { MAX_BYTES } from "../io/disk.ts";
import { below } from "./uris.ts";

interface Shown {
	readonly document: TextDocument;
	/** The files made of this document's text, by path below a node root; thrown away when the text changes. */
	files: Map<string, SourceFile>;
	version: number;
}

/** The documents that are open in the editor, by absolute path. They stand for what the disk holds at that path. */
export class OpenDocuments {
	readonly #shown = new Map<string, Shown>();

	open(path: string, document: TextDocument): void {
		this.#shown.set(path, { document, files: new Map(), version: document.version });
	}

	close(path: string): void {
		this.#shown.delete(path);
	}

	get(path: string): TextDocument | undefined {
		return this.#shown.get(path)?.document;
	}

	/** The absolute paths of all open documents. */
	paths(): string[] {
		return [...this.#shown.keys()];
	}

	/**
	 * An open document as the file at `path` of its node; the same value as long as its text is the same. `bytes` are the
	 * facts about the encoding of the file on disk: an editor's text does not show them.
	 */
	fileOf(absolute: string, path: string, bytes: ByteFacts): SourceFile | undefined {
		const shown = this.#shown.get(absolute);
		if (!shown) return undefined;
		if (shown.version !== shown.document.version) {
			shown.files = new Map();
			shown.version = shown.document.version;
		}
		const key = `${path}\0${bytes.bom ?? ""}\0${bytes.invalid ? "invalid" : ""}`;
		let file = shown.files.get(key);
		if (!file) {
			file = toFile(shown.document, path, bytes);
			shown.files.set(key, file);
		}
		return file;
	}

	/** The names that open documents add to a folder below a root; sub-folders end with `/`. */
	namesIn(root: string, folder: string): string[] {
		const place = folder === "" ? root : `${root}/${folder}`;
		return this.paths().flatMap((path) => {
			const rest = below(place, path);
			const slash = rest?.indexOf("/") ?? -1;
			return rest === undefined ? [] : [slash < 0 ? rest : rest.slice(0, slash + 1)];
		});
	}
}

function toFile(document: TextDocument, path: string, { bom, invalid }: ByteFacts): SourceFile {
	const text = document.getText();
	const mark = bom ? { bom } : {};
	if (text.length > MAX_BYTES) return { path, text: "", bytes: mark, absent: "too-large" };
	const wrong = invalid ? [...text.matchAll(/\uFFFD/g)].slice(0, 100).map((match) => match.index) : [];
	return { path, text, bytes: wrong.length > 0 ? { ...mark, invalid: wrong } : mark };
}
