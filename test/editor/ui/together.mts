import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Scenario } from "./scenario.mts";
import { until } from "./window.mts";

const FILES = ["etc/containerd/config.toml", "etc/containerd/conf.d/20-second.toml"];

/** One fix that changes two files, which are then saved together. */
export const together: Scenario = {
	name: "two files are changed together",
	node: "test/editor/nodes/two-handlers",
	file: "etc/containerd/config.toml",
	// As VS Code comes, it saves by itself what an action changed in several files.
	server: { settings: { "files.refactoring.autoSave": false } },
	*steps(window, node) {
		const { page } = window;
		const read = () => FILES.map((file) => readFileSync(path.join(node, file), "utf8"));
		const toast = page.locator(".notification-toast", { hasText: "2 files were changed. Save all?" });
		yield ["the handlers are underlined", () => until(page, "an error", async () => (await window.errors()) > 0)];
		yield [
			"aligning changes both and offers to save them",
			async () => {
				const align = async () => {
					await window.fixes("SystemdCgroup", /^Align this node on the systemd cgroup driver$/);
					await window.take(/^Align this node on the systemd cgroup driver$/);
				};
				await Promise.all([toast.waitFor(), align()]); // it hides after a while, which a slow machine may sleep through
				assert.ok(
					read().every((text) => text.includes("SystemdCgroup = false")),
					"nothing is saved unasked",
				);
			},
		];
		yield [
			"one click saves both",
			async () => {
				await toast.locator(".monaco-button", { hasText: "Save all" }).click();
				await until(page, "both files on disk", async () =>
					read().every((text) => /SystemdCgroup = true # the \w+ handler/.test(text)),
				);
			},
		];
		yield ["nothing is left", () => window.problems(/No problems have been detected/)];
	},
};
