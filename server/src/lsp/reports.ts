import type { Diagnostic } from "vscode-languageserver/node";
import { analyze, type Judged, type OnBroken } from "../analysis/analyze.ts";
import { doubledBy, isSyntaxError } from "../analysis/syntax-errors.ts";
import type { Node } from "../node/node.ts";
import type { Client } from "./client.ts";
import { type Listener, toDiagnostic } from "./convert.ts";
import type { OpenDocuments } from "./open-documents.ts";
import type { Settings } from "./settings.ts";
import { uriOf } from "./uris.ts";
import type { LoadedNode } from "./workspace.ts";

/** What is to be shown at one file of a node. */
export interface FileReport {
	/** Absolute. */
	readonly path: string;
	readonly uri: string;
	/** Of the text that was judged; null for a file that is not open. */
	readonly version: number | null;
	/** The same for the same findings. */
	readonly resultId: string;
	readonly items: Diagnostic[];
}

/** The id of a report without a finding. */
export const NOTHING_FOUND = idOf([]);

/** Judges nodes, and puts the findings into the words of the client. */
export class Reports {
	readonly #documents: OpenDocuments;
	readonly #client: Client;
	readonly #settings: () => Settings;
	readonly #onBroken: OnBroken;
	readonly #judged = new WeakMap<Node, readonly Judged[]>();

	constructor(documents: OpenDocuments, client: Client, settings: () => Settings, onBroken: OnBroken) {
		this.#documents = documents;
		this.#client = client;
		this.#settings = settings;
		this.#onBroken = onBroken;
	}

	/** All findings of a node. */
	findings({ node }: LoadedNode): readonly Judged[] {
		let judged = this.#judged.get(node);
		if (!judged) {
			judged = analyze(node, this.#onBroken);
			this.#judged.set(node, judged);
		}
		return judged;
	}

	/** The findings of a node that this editor is to show. */
	shown(loaded: LoadedNode): readonly Judged[] {
		const { syntaxDiagnostics } = this.#settings();
		if (syntaxDiagnostics === "on") return this.findings(loaded);
		return this.findings(loaded).filter((finding) =>
			syntaxDiagnostics === "off" ? !isSyntaxError(finding) : !this.#isShownByOthers(loaded, finding),
		);
	}

	/** One report for each file of a node, also for those without a finding. */
	of(loaded: LoadedNode): FileReport[] {
		const listener = this.listener(loaded);
		const items = new Map<string, Diagnostic[]>(loaded.node.files.map(({ file }) => [file.path, []]));
		for (const finding of this.shown(loaded)) items.get(finding.at.file.path)?.push(toDiagnostic(finding, listener));
		return [...items].map(([path, items]) => ({
			path: `${loaded.root}/${path}`,
			uri: listener.uriOf(path),
			version: listener.versionOf(path),
			resultId: idOf(items),
			items,
		}));
	}

	/** How the client calls the files of a node. */
	listener({ root }: LoadedNode): Listener {
		const documentAt = (path: string) => this.#documents.get(`${root}/${path}`);
		return {
			client: this.#client,
			uriOf: (path) => documentAt(path)?.uri ?? uriOf(`${root}/${path}`),
			versionOf: (path) => documentAt(path)?.version ?? null,
		};
	}

	/** Other extensions look at open documents only, and by their language. */
	#isShownByOthers({ root }: LoadedNode, finding: Judged): boolean {
		const language = this.#documents.get(`${root}/${finding.at.file.path}`)?.languageId;
		return language !== undefined && doubledBy(language, this.#client.syntaxShownByOthers, finding);
	}
}

/** A short name for the content of a list of diagnostics (FNV-1a, twice with other numbers). */
function idOf(items: readonly Diagnostic[]): string {
	const text = JSON.stringify(items);
	let a = 0x811c9dc5;
	let b = 0x9747b28c;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		a = Math.imul(a ^ code, 0x01000193);
		b = Math.imul(b ^ code, 0x85ebca6b);
	}
	return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}.${items.length}`;
}
