import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ServerOptions } from "../../../scripts/editor/code-server.mts";
import { root } from "../../../scripts/editor/machine.mts";
import { openWindow, type Window } from "./window.mts";

/** A story a person lives through in one window. Each step is one test; a failed one ends the story. */
export interface Scenario {
	readonly name: string;
	/** A folder with a node, relative to the project; it is copied. */
	readonly node: string;
	/** The folder to open, relative to the node; the node itself where left out. */
	readonly folder?: string;
	/** The first file to open, relative to the opened folder. */
	readonly file: string;
	readonly server?: ServerOptions;
	/** `node` is the copy. */
	steps(window: Window, node: string): Iterable<Step>;
}

export type Step = readonly [what: string, act: () => Promise<unknown>];

/** Where the screenshots of the last run lie. */
const SHOTS = path.join(root, "test/editor/out");

export async function play(scenario: Scenario, vsix: string): Promise<{ passed: number; failed: number }> {
	console.log(`\n-- ${scenario.name}`);
	const folder = mkdtempSync(path.join(tmpdir(), "ui-"));
	const node = path.join(folder, "node");
	cpSync(path.join(root, scenario.node), node, { recursive: true });
	mkdirSync(SHOTS, { recursive: true });
	const window = await openWindow({
		...scenario.server,
		vsix: [vsix],
		folder: path.join(node, scenario.folder ?? ""),
		file: scenario.file,
	});
	try {
		return await playSteps(scenario, window, node);
	} finally {
		await window.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

async function playSteps(scenario: Scenario, window: Window, node: string): Promise<{ passed: number; failed: number }> {
	let passed = 0;
	for (const [what, act] of scenario.steps(window, node)) {
		const started = Date.now();
		try {
			await act();
		} catch (error) {
			await shot(window, scenario.name, `${passed + 1}-failed`);
			console.log(`not ok - ${what}`);
			console.error(error);
			return { passed, failed: 1 };
		}
		passed++;
		await shot(window, scenario.name, `${passed}`);
		console.log(`ok - ${what} (${Date.now() - started} ms)`);
	}
	return { passed, failed: 0 };
}

const shot = (window: Window, scenario: string, step: string): Promise<unknown> =>
	window.page.screenshot({ path: path.join(SHOTS, `${scenario.replaceAll(" ", "-")}-${step}.png`) });
