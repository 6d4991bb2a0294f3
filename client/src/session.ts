import {
	type Disposable,
	type ExtensionContext,
	type FileSystemWatcher,
	type LogOutputChannel,
	languages,
	workspace,
} from "vscode";
import { LanguageClient, type LanguageClientOptions, type ServerOptions, TransportKind } from "vscode-languageclient/node";
import { EVERY_PLACE, TELLING_PLACES } from "./places.ts";
import { locale, SECTION, settings, syntaxShownByOthers } from "./settings.ts";

const SELECTOR = [{ scheme: "file", pattern: EVERY_PLACE }];

/** Commands of this client that a server may put into hovers and code actions. */
const SERVER_COMMANDS = ["runtimeConfig.openPage", "runtimeConfig.offerSave", "runtimeConfig.turnRuleOff"] as const;

/** The one language server of this window. It is started by the first thing that needs it. */
export interface Session extends Disposable {
	/** Starts the server if a file of ours is open or lies in the workspace, else as soon as one is opened. */
	startWhenNeeded(): Promise<void>;
	/** Asks the server, starting it first where it does not run. Rejects when it cannot start or answers with an error. */
	request<Answer>(method: string, params: object): Promise<Answer>;
	restart(): Promise<void>;
	/** For a setting that the server is told only when it starts. */
	restartIfRunning(): Promise<void>;
	/** Tells a running server that the workspace is trusted now; one that starts later learns it then. */
	tellTrust(): Promise<void>;
	stop(): Promise<void>;
}

export function createSession(context: ExtensionContext, output: LogOutputChannel): Session {
	const server = serverOptions(context.asAbsolutePath("dist/server.js"));
	const files = workspace.createFileSystemWatcher(EVERY_PLACE);
	const client = new LanguageClient(SECTION, "Container Runtime Config", server, clientOptions(output, files));
	let opening: Disposable | undefined;
	const start = async () => {
		opening?.dispose();
		await client.start();
	};
	const startAndLog = () => start().catch((error) => output.error(error)); // the client itself has shown it
	return {
		async startWhenNeeded() {
			opening = workspace.onDidOpenTextDocument((document) => {
				if (languages.match(SELECTOR, document) > 0) void startAndLog();
			});
			if (await isNeeded()) await startAndLog();
		},
		async request(method, params) {
			if (client.needsStart()) await start();
			return client.sendRequest(method, params);
		},
		async restart() {
			if (client.needsStart()) await start();
			else await client.restart();
		},
		async restartIfRunning() {
			if (client.isRunning()) await client.restart();
		},
		async tellTrust() {
			if (client.isRunning()) await client.sendNotification("runtimeConfig/trust", { trusted: true });
		},
		async stop() {
			if (client.needsStop()) await client.stop();
		},
		dispose() {
			opening?.dispose();
			files.dispose();
		},
	};
}

async function isNeeded(): Promise<boolean> {
	if (workspace.textDocuments.some((document) => languages.match(SELECTOR, document) > 0)) return true;
	const found = await workspace.findFiles(TELLING_PLACES, undefined, 1).then(
		(files) => files.length,
		() => 0, // no search in this editor: the first file that is opened will tell
	);
	return found > 0;
}

/** What a keystroke leaves behind is little: a young generation of a few MiB holds it, and no more is taken from the machine. */
const MEMORY = ["--max-semi-space-size=4"];

function serverOptions(module: string): ServerOptions {
	const run = { module, transport: TransportKind.ipc };
	return {
		run: { ...run, options: { execArgv: [...MEMORY] } },
		debug: { ...run, options: { execArgv: [...MEMORY, "--nolazy", "--inspect=6009"] } },
	};
}

function clientOptions(output: LogOutputChannel, files: FileSystemWatcher): LanguageClientOptions {
	return {
		documentSelector: SELECTOR,
		outputChannel: output,
		initializationOptions: () => ({
			locale: locale(),
			trusted: workspace.isTrusted,
			settings: settings(),
			syntaxShownByOthers: syntaxShownByOthers(),
			commands: SERVER_COMMANDS,
		}),
		synchronize: { configurationSection: SECTION, fileEvents: files },
		diagnosticPullOptions: { onChange: true, onSave: true, onTabs: true },
		// Hovers may link to our own pages and to nothing else.
		markdown: { isTrusted: { enabledCommands: ["runtimeConfig.openPage"] } },
	};
}
