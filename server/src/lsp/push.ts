import type { PublishDiagnosticsParams } from "vscode-languageserver/node";
import type { OpenDocuments } from "./open-documents.ts";
import { isInside, type Known } from "./pull.ts";
import { type FileReport, NOTHING_FOUND, type Reports } from "./reports.ts";
import type { LoadedNode, Workspace } from "./workspace.ts";

/** Publishes the findings of every node of which a file is open, for a client that does not ask. */
export class PushedDiagnostics {
	readonly #workspace: Workspace;
	readonly #reports: Reports;
	readonly #documents: OpenDocuments;
	readonly #publish: (params: PublishDiagnosticsParams) => void;
	/** What was published last, by path. */
	readonly #published = new Map<string, { readonly uri: string; readonly root: string; readonly resultId: string }>();

	constructor({ workspace, reports, documents }: Known, publish: (params: PublishDiagnosticsParams) => void) {
		this.#workspace = workspace;
		this.#reports = reports;
		this.#documents = documents;
		this.#publish = publish;
	}

	/** Files changed: all nodes they belong to, or belonged to, are published anew where that makes a difference. */
	async changed(paths: ReadonlySet<string>): Promise<void> {
		const roots = new Set<string>();
		for (const { root } of this.#published.values()) if ([...paths].some((path) => isInside(root, path))) roots.add(root);
		for (const path of paths) {
			const loaded = this.#documents.get(path) ? await this.#workspace.nodeOf(path) : undefined;
			if (loaded) roots.add(loaded.root);
		}
		for (const root of roots) this.#publishAll(root, await this.#workspace.nodesAt(root), paths);
	}

	/** Everything may be another now: settings, trust. */
	reset(): Promise<void> {
		return this.changed(new Set(this.#documents.paths()));
	}

	#publishAll(root: string, nodes: readonly LoadedNode[], changed: ReadonlySet<string>): void {
		const reports = nodes.flatMap((loaded) => this.#reports.of(loaded));
		// Nothing is shown of nodes that nobody looks at any more.
		const live = reports.some(({ path }) => this.#documents.get(path)) ? reports : [];
		const gone = new Map([...this.#published].filter(([, last]) => last.root === root));
		for (const report of live) {
			gone.delete(report.path);
			const last = this.#published.get(report.path)?.resultId ?? NOTHING_FOUND;
			const isChanged = changed.has(report.path) && report.version !== null;
			if (isChanged || report.resultId !== last) this.#send(root, report);
		}
		for (const [path, { uri }] of gone) {
			const version = this.#documents.get(path)?.version ?? null;
			this.#send(root, { path, uri, version, resultId: NOTHING_FOUND, items: [] });
			this.#published.delete(path);
		}
	}

	/** Always with the version that was judged, so that a client can tell old findings from new ones. */
	#send(root: string, { path, uri, version, resultId, items }: FileReport): void {
		this.#published.set(path, { uri, root, resultId });
		this.#publish({ uri, ...(version === null ? {} : { version }), diagnostics: items });
	}
}
