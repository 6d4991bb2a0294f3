import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { codeServer, freePort, nodeBinary } from "./machine.mts";

export interface ServerOptions {
	/** VS Code's display language, `zh-cn` for example. */
	readonly locale?: string;
	/** User settings on top of the quiet ones below. */
	readonly settings?: Readonly<Record<string, unknown>>;
	/** Folders of extensions that are installed as they are. */
	readonly extensions?: readonly string[];
	/** Packages to install before the start. */
	readonly vsix?: readonly string[];
	/** Ask for trust in folders, as VS Code does unless told otherwise; off where left out. */
	readonly trust?: boolean;
	/** Run extensions under development and their tests, which a built VS Code only does so; then it draws no notifications. */
	readonly development?: boolean;
	/** Further environment of the server and its extension host. */
	readonly env?: Readonly<Record<string, string>>;
	/** Keep user data and extensions here instead of in the throw-away folder. */
	readonly home?: string;
}

/** A running code-server with user data of its own, reachable from this machine only. */
export interface Server {
	readonly url: string;
	/** The authority of `vscode-remote://` URIs. */
	readonly authority: string;
	/** A throw-away folder, removed by `stop`. */
	readonly folder: string;
	stop(): Promise<void>;
}

/** Nothing that phones home, asks, greets or suggests. */
const QUIET = {
	"telemetry.telemetryLevel": "off",
	"update.mode": "none",
	"extensions.autoUpdate": false,
	"extensions.autoCheckUpdates": false,
	"extensions.ignoreRecommendations": true,
	"workbench.startupEditor": "none",
	"workbench.tips.enabled": false,
	"workbench.editor.useModal": "off",
	"workbench.enableExperiments": false,
	"workbench.secondarySideBar.defaultVisibility": "hidden",
	"chat.disableAIFeatures": true,
	"git.enabled": false,
	"files.autoSave": "off",
	"window.restoreWindows": "none",
	"security.workspace.trust.banner": "never",
	"security.workspace.trust.startupPrompt": "never",
};

/** Built-in extensions that no test of ours needs and that run only on the server: VS Code's own switch leaves them out. */
const LEFT_OUT = [
	"GitHub.copilot-chat",
	"ms-vscode.js-debug",
	"ms-vscode.js-debug-companion",
	"vscode.npm",
	"vscode.grunt",
	"vscode.gulp",
	"vscode.jake",
	"vscode.git",
	"vscode.github",
	"vscode.php-language-features",
	"vscode.tunnel-forwarding",
	"vscode.terminal-suggest",
	"vscode.debug-auto-launch",
	"vscode.debug-server-ready",
];

export async function startCodeServer(options: ServerOptions = {}): Promise<Server> {
	const folder = mkdtempSync(path.join(tmpdir(), "editor-"));
	const home = options.home ?? folder;
	const places = {
		config: path.join(folder, "config.yaml"),
		user: path.join(home, "user"),
		extensions: path.join(home, "extensions"),
	};
	prepare(folder, places, options);
	// Before the first start, which lists what lies there.
	for (const extension of options.extensions ?? [])
		cpSync(extension, path.join(places.extensions, extensionFolder(extension)), { recursive: true });
	for (const file of options.vsix ?? []) installPackage(places, file);
	const port = await freePort();
	const child = spawn(nodeBinary, programArguments(places, port, options), {
		stdio: ["ignore", ...logOutput()],
		env: environment({ TMPDIR: folder, XDG_RUNTIME_DIR: folder, ...options.env }),
		detached: true, // a group of its own, so that `stop` ends what it started too
	});
	const stop = () => endGroup(child).then(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
	const url = `http://127.0.0.1:${port}`;
	try {
		await answers(child, `${url}/healthz`);
	} catch (error) {
		await stop();
		throw error;
	}
	return { url, authority: `127.0.0.1:${port}`, folder, stop };
}

interface Places {
	readonly config: string;
	readonly user: string;
	readonly extensions: string;
}

function prepare(folder: string, places: Places, options: ServerOptions): void {
	mkdirSync(path.join(places.user, "User"), { recursive: true });
	mkdirSync(places.extensions, { recursive: true });
	writeFileSync(places.config, "");
	const settings = { ...QUIET, "security.workspace.trust.enabled": options.trust === true, ...options.settings };
	writeFileSync(path.join(places.user, "User/settings.json"), JSON.stringify(settings, null, "\t"));
	if (options.locale === undefined || options.locale === "en") return;
	// A display language counts only if some language pack offers it: name one, without a single translation in it.
	const translations = path.join(folder, "main.i18n.json");
	writeFileSync(translations, JSON.stringify({ version: "1.0.0", contents: {} }));
	const pack = {
		hash: "none",
		label: options.locale,
		extensions: [{ extensionIdentifier: { id: "test.language-pack" }, version: "0.0.1" }],
		translations: { vscode: translations },
	};
	writeFileSync(path.join(places.user, "languagepacks.json"), JSON.stringify({ [options.locale]: pack }));
}

function extensionFolder(extension: string): string {
	const { publisher, name, version } = JSON.parse(readFileSync(path.join(extension, "package.json"), "utf8"));
	return `${publisher}.${name}-${version}`;
}

function installPackage(places: Places, file: string): void {
	const folders = ["--extensions-dir", places.extensions, "--user-data-dir", places.user, "--config", places.config];
	const output = execFileSync(nodeBinary, [codeServer, "--install-extension", file, ...folders], {
		encoding: "utf8",
		env: environment({}),
	});
	if (!output.includes("successfully installed")) throw new Error(`${file} was not installed: ${output}`);
}

function programArguments(places: Places, port: number, options: ServerOptions): string[] {
	return [
		codeServer,
		...["--config", places.config, "--bind-addr", `127.0.0.1:${port}`, "--auth", "none"],
		...["--disable-telemetry", "--disable-update-check", "--disable-getting-started-override", "--disable-proxy"],
		...["--user-data-dir", places.user, "--extensions-dir", places.extensions],
		...(options.trust === true ? [] : ["--disable-workspace-trust"]),
		...(options.development === true && hasDevelopmentSwitch() ? ["--vscode-option", "enable-smoke-test-driver"] : []),
		...(options.locale === undefined ? [] : ["--locale", options.locale]),
	];
}

/** Old releases need no switch for extensions under development, and know none. */
const hasDevelopmentSwitch = (): boolean =>
	readFileSync(path.join(path.dirname(codeServer), "cli.js"), "utf8").includes("vscode-option");

function logOutput(): ["ignore", "ignore"] | [number, number] {
	if (process.env.E2E_SERVER_LOG === undefined) return ["ignore", "ignore"];
	const log = openSync(process.env.E2E_SERVER_LOG, "a");
	return [log, log];
}

/** The environment without what an outer VS Code leaves in its terminal, and without a marketplace. */
function environment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
	const outer = /^(VSCODE_|CODE_SERVER_|ELECTRON_RUN_AS_NODE$|NODE_OPTIONS$|PORT$|PASSWORD$|HASHED_PASSWORD$)/;
	const own = Object.entries(process.env).filter(([name]) => !outer.test(name));
	return {
		...Object.fromEntries(own),
		NO_COLOR: "1",
		EXTENSIONS_GALLERY: "{}",
		VSCODE_SKIP_BUILTIN_EXTENSIONS: LEFT_OUT.join(","),
		...more,
	};
}

const running = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

async function answers(child: ChildProcess, url: string): Promise<void> {
	process.once("exit", () => signalGroup(child, "SIGKILL")); // whatever goes wrong, leave no server behind
	const deadline = Date.now() + 60_000;
	while (Date.now() < deadline) {
		if (!running(child)) throw new Error(`code-server ended with ${child.exitCode ?? child.signalCode}`);
		const response = await fetch(url).catch(() => undefined);
		if (response?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error("code-server did not answer within 60 s");
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
	if (child.pid === undefined || !running(child)) return;
	try {
		process.kill(-child.pid, signal);
	} catch {
		// gone meanwhile
	}
}

async function endGroup(child: ChildProcess): Promise<void> {
	if (!running(child)) return;
	const gone = new Promise((resolve) => child.once("exit", resolve));
	signalGroup(child, "SIGTERM");
	const timer = setTimeout(() => signalGroup(child, "SIGKILL"), 5000);
	await gone;
	clearTimeout(timer);
}
