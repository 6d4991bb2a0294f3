import assert from "node:assert/strict";
import path from "node:path";
import { root } from "../../../scripts/editor/machine.mts";
import { taught } from "./person.mts";
import type { Scenario } from "./scenario.mts";

const neighbour = (name: string) => path.join(root, "test/editor/neighbours", name);

/** Beside extensions that contribute to the same languages. */
export const neighbours: Scenario = {
	name: "beside others",
	node: "examples/driver-mismatch",
	file: "etc/containerd/config.toml",
	server: { extensions: [neighbour("even-better-toml"), neighbour("vscode-yaml")] },
	*steps(window) {
		const { page } = window;
		yield ["the wrong value is underlined", () => window.awaitErrors(1)];
		yield [
			"both hovers are there",
			async () => {
				const text = await window.hover("SystemdCgroup", taught("en"));
				assert.match(text, /neighbour's hover/);
			},
		];
		yield [
			"all of them run without an error",
			async () => {
				await window.run("Developer: Show Running Extensions");
				const list = page.locator(".runtime-extensions-editor");
				await list.locator(".monaco-list-row", { hasText: "even-better-toml" }).waitFor();
				const ours = list.locator(".monaco-list-row", { hasText: "Container Runtime Config" });
				await ours.waitFor();
				assert.doesNotMatch(await ours.innerText(), /uncaught|unresponsive/i);
			},
		];
	},
};
