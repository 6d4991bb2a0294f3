import {
	type CancellationToken,
	type DocumentDiagnosticReport,
	LSPErrorCodes,
	type PreviousResultId,
	ResponseError,
	type WorkspaceDiagnosticReport,
	type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver/node";
import { folderOf } from "../base/paths.ts";
import type { Client } from "./client.ts";
import { toReport } from "./convert.ts";
import type { OpenDocuments } from "./open-documents.ts";
import type { Quiet } from "./quiet.ts";
import { type FileReport, NOTHING_FOUND, type Reports } from "./reports.ts";
import { below, pathOf } from "./uris.ts";
import type { Workspace } from "./workspace.ts";

/** What both ways of showing diagnostics build on. */
export interface Known {
	readonly workspace: Workspace;
	readonly reports: Reports;
	readonly documents: OpenDocuments;
	readonly client: Client;
}

/** Answers a client that asks for diagnostics, and tells it when to ask again. */
export class PulledDiagnostics {
	readonly #workspace: Workspace;
	readonly #reports: Reports;
	readonly #documents: OpenDocuments;
	readonly #client: Client;
	readonly #quiet: Quiet;
	readonly #refresh: () => void;
	/** The result ids that the client has, by path, with the root of the node. */
	readonly #told = new Map<string, { readonly root: string; readonly resultId: string }>();
	/** The result ids because of which it was asked to come again. */
	readonly #announced = new Map<string, string>();
	/** The result ids of closed nodes, by root and path, as long as no file of theirs changes. */
	readonly #settled = new Map<string, readonly FileReport[]>();

	constructor({ workspace, reports, documents, client }: Known, quiet: Quiet, refresh: () => void) {
		this.#workspace = workspace;
		this.#reports = reports;
		this.#documents = documents;
		this.#client = client;
		this.#quiet = quiet;
		this.#refresh = refresh;
	}

	/** `textDocument/diagnostic`: the findings of one document, and those of the other files of its node. */
	async document(uri: string, previous: string | undefined, token: CancellationToken): Promise<DocumentDiagnosticReport> {
		await this.#quiet.reached();
		const path = pathOf(uri);
		const loaded = path === undefined ? undefined : await this.#workspace.nodeOf(path);
		stopIfCancelled(token); // what the client no longer waits for, it will not have been told
		const reports = loaded ? this.#reports.of(loaded) : [];
		const own = reports.find((report) => report.path === path);
		if (own && loaded) this.#told.set(own.path, { root: loaded.root, resultId: own.resultId });
		else if (path !== undefined) this.#told.delete(path);
		const report = toReport(own?.resultId ?? NOTHING_FOUND, own?.items ?? [], previous);
		const others = this.#client.can.relatedDocuments ? reports.filter((one) => one !== own) : [];
		if (others.length === 0) return report;
		return {
			...report,
			relatedDocuments: Object.fromEntries(others.map((one) => [one.uri, toReport(one.resultId, one.items, undefined)])),
		};
	}

	/** `workspace/diagnostic`: the findings of all nodes in the workspace folders. */
	async workspace(previous: readonly PreviousResultId[], token: CancellationToken): Promise<WorkspaceDiagnosticReport> {
		// By path: a client may spell a URI in another way than we do.
		const known = new Map(previous.map((one) => [pathOf(one.uri) ?? one.uri, one]));
		const items = new Map<string, WorkspaceDocumentDiagnosticReport>();
		for (const root of await this.#workspace.roots()) {
			for (const { path, uri, version, resultId, items: found } of await this.#reportsAt(root, known)) {
				const last = known.get(path);
				items.set(path, { ...toReport(resultId, found, last?.value), uri: last?.uri ?? uri, version });
			}
			stopIfCancelled(token);
		}
		for (const [path, { uri }] of known) if (!items.has(path) && !this.#documents.get(path)) items.set(path, gone(uri));
		return { items: [...items.values()] };
	}

	/** Files are another now than they were. */
	touched(paths: readonly string[]): void {
		for (const root of this.#settled.keys()) if (paths.some((path) => isInside(root, path))) this.#settled.delete(root);
	}

	/** Files changed: the client is asked to come again if that changes what is to be shown elsewhere. */
	async changed(paths: ReadonlySet<string>): Promise<void> {
		const roots = new Set([...this.#told.values()].map(({ root }) => root));
		let isAffected = false;
		for (const root of roots) {
			if ([...paths].some((path) => isInside(root, path)) && (await this.#isAffected(root, paths))) isAffected = true;
		}
		if (isAffected) this.#refresh();
	}

	/** Everything may be another now: settings, trust. */
	reset(): void {
		this.#settled.clear();
		this.#announced.clear();
		this.#refresh();
	}

	async #isAffected(root: string, paths: ReadonlySet<string>): Promise<boolean> {
		const now = new Map<string, string>();
		for (const loaded of await this.#workspace.nodesAt(root)) {
			for (const { path, resultId } of this.#reports.of(loaded)) now.set(path, resultId);
		}
		for (const [path, told] of this.#told) if (told.root === root && !now.has(path)) now.set(path, NOTHING_FOUND);
		let isAffected = false;
		for (const [path, resultId] of now) {
			// A client asks by itself about a document that it changed.
			const known = this.#told.get(path)?.resultId ?? NOTHING_FOUND;
			if (paths.has(path) || resultId === known || this.#announced.get(path) === resultId) continue;
			this.#announced.set(path, resultId);
			isAffected = true;
		}
		return isAffected;
	}

	/** The reports of the nodes at a root; not judged again if no file of theirs changed and the client has them all. */
	async #reportsAt(root: string, known: ReadonlyMap<string, PreviousResultId>): Promise<readonly FileReport[]> {
		const settled = this.#settled.get(root);
		if (settled?.every(({ path, resultId }) => known.get(path)?.value === resultId)) return settled;
		await new Promise((resolve) => setImmediate(resolve)); // somebody may be typing
		const reports = (await this.#workspace.nodesAt(root)).flatMap((loaded) => this.#reports.of(loaded));
		for (const { path, resultId } of reports) this.#told.set(path, { root, resultId });
		this.#settled.set(
			root,
			reports.map((report) => ({ ...report, items: [] })),
		);
		return reports;
	}
}

function stopIfCancelled(token: CancellationToken): void {
	if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
}

/** Whether a change of a file may change a node with that root. */
export const isInside = (root: string, path: string): boolean => below(root, path) !== undefined || folderOf(path) === root;

/** A file that no node has any more. */
const gone = (uri: string): WorkspaceDocumentDiagnosticReport => ({
	...toReport(NOTHING_FOUND, [], undefined),
	uri,
	version: null,
});
