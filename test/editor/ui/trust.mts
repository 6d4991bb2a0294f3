import assert from "node:assert/strict";
import { taught } from "./person.mts";
import type { Scenario } from "./scenario.mts";

/** Only `etc` of a node is open. Its kubelet lies beside it: read once the folder is trusted, and not before. */
export const trust: Scenario = {
	name: "a folder is trusted later",
	node: "examples/driver-mismatch",
	folder: "etc",
	file: "containerd/config.toml",
	server: { trust: true },
	*steps(window) {
		const { page } = window;
		yield ["the window is restricted", () => page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor()];
		yield ["the hover teaches all the same", () => window.hover("SystemdCgroup", taught("en"))];
		yield ["nothing is said about files outside", async () => assert.equal(await window.errors(), 0)];
		yield [
			"the folder is trusted",
			async () => {
				await window.run("Workspaces: Manage Workspace Trust");
				await page.locator(".workspace-trust-editor .monaco-button", { hasText: /^Trust$/ }).click();
				await page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor({ state: "detached" });
			},
		];
		yield [
			"now the other file counts",
			async () => {
				await window.open("config.toml");
				await window.awaitErrors(1);
			},
		];
	},
};
