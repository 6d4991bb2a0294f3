import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { openBrowser, type Payload, remoteUri, workbenchUrl } from "./browser.mts";
import { type Server, startCodeServer } from "./code-server.mts";
import { missing } from "./machine.mts";

/** How the program ends, as a desktop VS Code would: 0 all passed, 1 the tests failed; the others are our own. */
const EXIT = { usage: 2, crashed: 125, timeout: 124, machine: 77 } as const;

/** Lines that a workbench without accounts and marketplace always logs. */
const NOISE = /authentication provider|extensions? gallery|open-vsx|DefaultAccount|chat-stt|native-watchdog/;

const options = readArguments(process.argv.slice(2));
const lacks = missing();
if (lacks.length > 0) {
	console.error(lacks.join("; "));
	process.exit(EXIT.machine);
}
process.exit(await runInHost());

interface Arguments {
	/** The extension under development. */
	readonly extension: string;
	/** Further ones: in its address the browser edition takes one only, so they are installed. */
	readonly neighbours: readonly string[];
	readonly tests: string;
	readonly folder: string | undefined;
	readonly locale: string | undefined;
}

function readArguments(given: readonly string[]): Arguments {
	const values = (name: string) => given.filter((one) => one.startsWith(`--${name}=`)).map((one) => one.slice(name.length + 3));
	const [extension, ...neighbours] = values("extensionDevelopmentPath");
	const [tests] = values("extensionTestsPath");
	if (extension === undefined || tests === undefined) {
		console.error("needs --extensionDevelopmentPath= and --extensionTestsPath=");
		process.exit(EXIT.usage);
	}
	return { extension, neighbours, tests, folder: given.find((one) => !one.startsWith("--")), locale: values("locale")[0] };
}

/** Runs the tests inside the extension host of a code-server, driven by a headless browser; the exit code they ask for. */
async function runInHost(): Promise<number> {
	const folder = mkdtempSync(path.join(tmpdir(), "report-"));
	// VS Code keeps the console of the extension host to itself, so the tests report through a file.
	const report = path.join(folder, "report.txt");
	writeFileSync(report, "");
	const server = await startCodeServer({
		development: true,
		extensions: options.neighbours,
		env: { E2E_REPORT: report },
		...(options.locale === undefined ? {} : { locale: options.locale }),
	});
	const { browser, context } = await openBrowser();
	try {
		return await outcome(server, await context.newPage());
	} finally {
		process.stdout.write(readFileSync(report, "utf8"));
		await browser.close();
		await server.stop();
		rmSync(folder, { recursive: true });
	}
}

function outcome(server: Server, page: Page): Promise<number> {
	return new Promise((resolve, reject) => {
		const limit = Number(process.env.E2E_TIMEOUT_MS ?? 180_000);
		const timer = setTimeout(() => {
			console.error(`no result after ${limit} ms`);
			resolve(EXIT.timeout);
		}, limit);
		page.on("crash", () => resolve(EXIT.crashed));
		const end = (code: number) => {
			clearTimeout(timer);
			resolve(code);
		};
		openTests(server, page, end).catch(reject);
	});
}

async function openTests(server: Server, page: Page, end: (code: number) => void): Promise<void> {
	// The workbench calls these two for a window that runs tests.
	await page.exposeFunction("codeAutomationLog", (type: string, args: unknown[]) => {
		const line = args.join(" ");
		if (type === "error" && !NOISE.test(line)) console.error(line);
	});
	await page.exposeFunction("codeAutomationExit", end);
	const payload: Payload = [
		["extensionDevelopmentPath", remoteUri(server, options.extension)],
		["extensionTestsPath", remoteUri(server, options.tests)],
	];
	await page.goto(workbenchUrl(server, options.folder, payload));
}
