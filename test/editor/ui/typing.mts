import assert from "node:assert/strict";
import type { Scenario } from "./scenario.mts";
import { until, type Window } from "./window.mts";

/** The rows of the list of suggestions. */
const rows = ({ page }: Window) => page.locator(".suggest-widget.visible .monaco-list-row");

/** Types at the cursor, asks for suggestions, and waits until one of them has a label. */
async function suggest(window: Window, typed: string, label: RegExp): Promise<string[]> {
	const { page } = window;
	await page.keyboard.type(typed);
	await until(page, `the suggestion ${label}`, async () => {
		await page.keyboard.press("Control+Space");
		await page.waitForTimeout(500);
		return (await rows(window).filter({ hasText: label }).count()) > 0;
	});
	return (await rows(window).allInnerTexts()).map((text) => text.trim());
}

/** Takes the first suggestion, and leaves the choice of values that may follow. */
async function take(window: Window): Promise<void> {
	await window.page.keyboard.press("Enter");
	await window.page.waitForTimeout(300);
	await window.page.keyboard.press("Escape");
	await window.page.keyboard.press("Escape");
}

/** A person types with suggestions. */
export const typing: Scenario = {
	name: "a person types",
	node: "examples/driver-mismatch",
	file: "etc/containerd/config.toml",
	*steps(window) {
		const { page, line } = window;
		yield ["the server has read the node", () => window.awaitErrors(1)];
		yield [
			"TOML: keys of this table, without those that are there",
			async () => {
				await line("SystemdCgroup").click();
				await page.keyboard.press("End");
				await page.keyboard.press("Enter");
				const labels = await suggest(window, "Bin", /BinaryName/);
				assert.ok(!labels.some((label) => label.includes("SystemdCgroup")), labels.join("; "));
			},
		];
		yield [
			"TOML: the key comes with a value to type over",
			async () => {
				await take(window);
				await line("BinaryName").waitFor();
				assert.match((await line("BinaryName").innerText()).replace(/\u00a0/g, " "), /BinaryName = ""$/);
			},
		];
		yield [
			"TOML: a header by the first letters of its name",
			async () => {
				await page.keyboard.press("Control+End");
				await page.keyboard.press("Enter");
				await suggest(window, "[metr", /metrics/);
				await take(window);
				await until(page, "the header", async () => /^\[metrics\]$/.test((await line("[metrics").innerText()).trim()));
			},
		];
		yield [
			"YAML: a key",
			async () => {
				await window.open("var/lib/kubelet/config.yaml");
				await line("staticPodPath").click();
				await page.keyboard.press("End");
				await page.keyboard.press("Enter");
				await suggest(window, "failSw", /failSwapOn/);
				await take(window);
				await until(page, "the key", async () =>
					/^failSwapOn: (?:true|false)$/.test((await line("failSwapOn").innerText()).replace(/\u00a0/g, " ")),
				);
			},
		];
		yield [
			"YAML: the words of a key",
			async () => {
				await page.keyboard.press("End");
				await page.keyboard.press("Enter");
				const labels = await suggest(window, "topologyManagerScope: ", /container/);
				assert.ok(
					labels.some((label) => label.startsWith("pod")),
					labels.join("; "),
				);
			},
		];
	},
};
