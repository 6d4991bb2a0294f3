import { type ChildProcess, spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import {
	CancellationTokenSource,
	createMessageConnection,
	type DocumentDiagnosticReport,
	type LogMessageParams,
	type MessageConnection,
	MessageType,
	type PublishDiagnosticsParams,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver/node";
import { type Usage, usageOf } from "./process-tree.ts";
import type { Keystroke, Workload } from "./workloads.ts";

/** How the editor gets diagnostics: the server publishes them, or the editor asks after every change. */
export type Mode = "push" | "pull";

/** How our client starts the server. */
const NODE = ["--max-semi-space-size=4"];

/** What is typed; the same everywhere, as only where it stands matters. */
const LETTER = "x";

const capabilities = (mode: Mode) => ({
	workspace: { configuration: false, workspaceFolders: true },
	textDocument: {
		synchronization: { didSave: true },
		publishDiagnostics: { relatedInformation: true, versionSupport: true },
		hover: { contentFormat: ["markdown"] },
		...(mode === "pull" ? { diagnostic: { relatedDocumentSupport: true } } : {}),
	},
});

/** A server in a process of its own, and an editor that has one file of a node open. All times in ms. */
export class Session {
	/** From the start of the process to its answer to `initialize`. */
	initializeMs = Number.NaN;
	/** From the start of the process to the findings of the file. */
	firstMs = Number.NaN;
	/** How many findings the file has. */
	count = 0;
	readonly #mode: Mode;
	readonly #workload: Workload;
	readonly #uri: string;
	readonly #process: ChildProcess;
	readonly #connection: MessageConnection;
	#version = 0;
	#published: PublishDiagnosticsParams | undefined;
	#wake: () => void = () => {};
	#resultId: string | undefined;
	#asking: CancellationTokenSource | undefined;
	#isStopping = false;

	private constructor(program: string, workload: Workload, mode: Mode) {
		this.#mode = mode;
		this.#workload = workload;
		this.#uri = pathToFileURL(workload.file).href;
		this.#process = spawn(process.execPath, [...NODE, program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
		const { stdout, stdin } = this.#process;
		if (!stdout || !stdin) throw new Error("no pipes");
		this.#connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
		this.#connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
			if (params.uri !== this.#uri) return;
			this.#published = params;
			this.#wake();
		});
		this.#connection.onNotification("window/logMessage", ({ type, message }: LogMessageParams) => {
			if (type === MessageType.Error) throw new Error(`${program} says: ${message}`);
		});
		this.#connection.onRequest(() => null);
		this.#process.once("exit", (code) => {
			if (!this.#isStopping) throw new Error(`${program} ended by itself with code ${code}`);
		});
		this.#connection.listen();
	}

	/** Starts a server, opens the file and waits for its findings. */
	static async start(program: string, workload: Workload, mode: Mode): Promise<Session> {
		const begun = performance.now();
		const session = new Session(program, workload, mode);
		await session.#open(begun);
		session.firstMs = performance.now() - begun;
		return session;
	}

	async #open(begun: number): Promise<void> {
		const folder = pathToFileURL(this.#workload.root).href;
		await this.#connection.sendRequest("initialize", {
			processId: process.pid,
			rootUri: folder,
			capabilities: capabilities(this.#mode),
			initializationOptions: { locale: "en", trusted: true },
			workspaceFolders: [{ uri: folder, name: "node" }],
		});
		this.initializeMs = performance.now() - begun;
		await this.#notify("initialized", {});
		const { languageId, text } = this.#workload;
		this.#version++;
		await this.#notify("textDocument/didOpen", { textDocument: { uri: this.#uri, languageId, version: this.#version, text } });
		await this.#findings();
	}

	/** Types a letter, or takes it out again, and waits for the findings of that text: how long it took. */
	async type(keystroke: Keystroke, isBack: boolean): Promise<number> {
		const begun = performance.now();
		await this.#change(keystroke, isBack);
		await this.#findings();
		return performance.now() - begun;
	}

	/** Types without waiting, so many letters so many ms apart, each taken out again by the next: the wait behind the last. */
	async burst(keystroke: Keystroke, length: number, gapMs: number): Promise<number> {
		for (let i = 0; i < length - 1; i++) {
			await this.#change(keystroke, i % 2 === 1);
			if (this.#mode === "pull") this.#pull().catch(() => {}); // cancelled by the next one
			await new Promise((resolve) => setTimeout(resolve, gapMs));
		}
		return this.type(keystroke, length % 2 === 0);
	}

	async hover({ line, character }: Keystroke): Promise<number> {
		const begun = performance.now();
		await this.#connection.sendRequest("textDocument/hover", {
			textDocument: { uri: this.#uri },
			position: { line, character: Math.max(0, character - 1) },
		});
		return performance.now() - begun;
	}

	usage(): Usage {
		return usageOf(this.#process.pid ?? 0);
	}

	async stop(): Promise<void> {
		this.#isStopping = true;
		const ended = new Promise((resolve) => this.#process.once("exit", resolve));
		await this.#connection.sendRequest("shutdown");
		await this.#notify("exit", {});
		await ended;
		this.#connection.dispose();
	}

	#notify(method: string, params: object): Promise<void> {
		return this.#connection.sendNotification(method, params);
	}

	#change({ line, character }: Keystroke, isBack: boolean): Promise<void> {
		const start = { line, character };
		const end = { line, character: character + LETTER.length };
		const change = isBack ? { range: { start, end }, text: "" } : { range: { start, end: start }, text: LETTER };
		this.#version++;
		return this.#notify("textDocument/didChange", {
			textDocument: { uri: this.#uri, version: this.#version },
			contentChanges: [change],
		});
	}

	#findings(): Promise<void> {
		return this.#mode === "pull" ? this.#pull() : this.#publication();
	}

	async #publication(): Promise<void> {
		while ((this.#published?.version ?? 0) < this.#version) await new Promise<void>((resolve) => (this.#wake = resolve));
		this.count = this.#published?.diagnostics.length ?? 0;
	}

	/** As editors do: with the id of the last answer, and a question that is out of date is taken back. */
	async #pull(): Promise<void> {
		this.#asking?.cancel();
		const asking = new CancellationTokenSource();
		this.#asking = asking;
		const params = { textDocument: { uri: this.#uri }, ...(this.#resultId ? { previousResultId: this.#resultId } : {}) };
		const report = await this.#connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", params, asking.token);
		if (this.#asking === asking) this.#asking = undefined;
		this.#resultId = report.resultId;
		if (report.kind === "full") this.count = report.items.length;
	}
}
