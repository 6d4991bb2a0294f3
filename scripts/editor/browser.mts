import path from "node:path";
import { type Browser, type BrowserContext, chromium as playwright } from "playwright-core";
import type { Server } from "./code-server.mts";
import { chromium } from "./machine.mts";

/** A headless Chromium from which nothing leaves the machine. */
export async function openBrowser(locale = "en-US"): Promise<{ readonly browser: Browser; readonly context: BrowserContext }> {
	const executablePath = chromium();
	if (executablePath === undefined) throw new Error("no Chromium: run scripts/editor/setup.sh");
	const browser = await playwright.launch({
		executablePath,
		chromiumSandbox: false,
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-quic",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--disable-dev-shm-usage",
		],
	});
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale });
	const leaves = (url: URL) =>
		/^https?:$/.test(url.protocol) && url.hostname !== "127.0.0.1" && !url.hostname.endsWith("localhost");
	await context.route(leaves, (route) => route.abort());
	return { browser, context };
}

/** What VS Code in the browser is told in its address: `openFile`, `extensionDevelopmentPath`, `extensionTestsPath` … */
export type Payload = readonly (readonly [name: string, value: string])[];

export function workbenchUrl(server: Server, folder: string | undefined, payload: Payload = []): string {
	const url = new URL("/", server.url);
	if (folder !== undefined) url.searchParams.set("folder", folder);
	if (payload.length > 0) url.searchParams.set("payload", JSON.stringify(payload));
	return url.href;
}

/** A file of this machine as the editor in the browser names it. */
export const remoteUri = (server: Server, file: string): string =>
	`vscode-remote://${server.authority}${path.resolve(file).split("/").map(encodeURIComponent).join("/")}`;
