import { baseName } from "../../base/paths.ts";
import type { Document } from "../../syntax/documents.ts";
import { entryAt } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { UNIT_FOLDERS } from "../unit.ts";
import { type Word, wordsOf } from "./command-line.ts";

/** One line of a directive that is in force. */
export interface Directive {
	readonly document: Document;
	/** Position among the lines of this directive in its document. */
	readonly index: number;
	readonly words: readonly Word[];
}

/** A systemd unit as it is in force: the strongest unit file with its drop-ins in order. */
export interface Unit {
	readonly name: string;
	readonly documents: readonly Document[];
	/** False when only drop-ins are in the copy: the unit file itself is not known. */
	readonly hasMain: boolean;
	/** The lines of a directive in `[Service]` that count: an empty line takes back all before it. */
	directive(key: string): readonly Directive[];
}

/** Rank of the folder a file lies in; lower is stronger. */
function rank(path: string): number {
	const index = UNIT_FOLDERS.findIndex((folder) => `/${path}`.includes(`/${folder}/`));
	return index < 0 ? UNIT_FOLDERS.length : index;
}

/** The unit of a name, or undefined when no file of it is on the node. */
export function unitOf(files: readonly NodeDocument[], name: string): Unit | undefined {
	const all = files.filter(({ kind }) => kind.id === "unit").map(({ document }) => document);
	const byStrength = (a: Document, b: Document) => rank(a.file.path) - rank(b.file.path);
	const main = all.filter((d) => baseName(d.file.path) === name).sort(byStrength)[0];
	const dropIns = new Map<string, Document>();
	for (const document of all.filter((d) => d.file.path.includes(`/${name}.d/`)).sort(byStrength)) {
		const base = baseName(document.file.path);
		if (!dropIns.has(base)) dropIns.set(base, document);
	}
	const ordered = [...dropIns].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, document]) => document);
	const documents = main ? [main, ...ordered] : ordered;
	if (documents.length === 0) return undefined;
	return { name, documents, hasMain: main !== undefined, directive: (key) => linesInForce(documents, key) };
}

function linesInForce(documents: readonly Document[], key: string): Directive[] {
	let lines: Directive[] = [];
	for (const document of documents) {
		const list = entryAt(document.root, ["Service", key])?.value;
		if (list?.kind !== "list") continue;
		list.items.forEach((line, index) => {
			const words = wordsOf(document, ["Service", key, index], line);
			if (words.length === 0) lines = [];
			else lines.push({ document, index, words });
		});
	}
	return lines;
}

/** The words of a daemon's command line in force; empty without an ExecStart. */
export const commandLine = (unit: Unit | undefined): readonly Word[] => unit?.directive("ExecStart").at(-1)?.words ?? [];
