import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { lesson } from "../../../server/src/knowledge/lessons/index.ts";
import { settingLessons } from "../../../server/src/knowledge/setting-lessons.ts";
import type { Scenario } from "./scenario.mts";
import { until } from "./window.mts";

const CONFIG = "etc/containerd/config.toml";

/** The first words of what is taught about SystemdCgroup, as a hover shows them. */
export const taught = (language: "en" | "zh"): RegExp => {
	const text = settingLessons["containerd:SystemdCgroup"]?.teach[language];
	assert.ok(text);
	return new RegExp(text.slice(0, language === "en" ? 40 : 8).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
};

const titleOf = (id: string): RegExp => {
	const title = lesson(id)?.title.en;
	assert.ok(title, id);
	return new RegExp(title);
};

/** From the first underline to a sound node. */
export const person: Scenario = {
	name: "a person mends a node",
	node: "examples/driver-mismatch",
	file: CONFIG,
	*steps(window, node) {
		const { page } = window;
		yield ["the file is coloured", () => until(page, "colours", async () => (await colours(window.line("SystemdCgroup"))) >= 3)];
		yield ["the wrong value is underlined", () => window.awaitErrors(1)];
		yield [
			"the Problems panel names the rule",
			async () => {
				const text = await window.problems(/cgroup-driver-mismatch/);
				assert.match(text, /config\.toml/);
				assert.match(text, /cgroupfs[\s\S]*systemd|systemd[\s\S]*cgroupfs/);
			},
		];
		yield [
			"the command explains cgroups",
			async () => {
				await window.run("Container Runtime Config: Explain cgroups");
				await page.locator(".tab.active", { hasText: "Preview control-group.md" }).waitFor();
				await window.preview(titleOf("control-group"));
				await window.open(CONFIG);
			},
		];
		yield ["the hover teaches", () => window.hover("SystemdCgroup", taught("en"))];
		yield [
			"its link opens a lesson",
			async () => {
				await page.locator(".monaco-hover:visible a[data-href*='openPage']", { hasText: "drivers" }).first().click();
				await page.locator(".tab.active", { hasText: "Preview drivers.md" }).waitFor();
				await window.preview(titleOf("drivers"));
			},
		];
		yield [
			"a lesson leads to the next",
			async () => {
				const link = (await window.preview(titleOf("drivers"))).locator("a[href*='lessons/control-group.md']").first();
				await link.click();
				await page.locator(".tab.active", { hasText: "Preview control-group.md" }).waitFor();
				await window.preview(titleOf("control-group"));
			},
		];
		yield [
			"the file is explained",
			async () => {
				await window.open(CONFIG);
				await window.run("Container Runtime Config: Explain why this file");
				const dialog = page.locator(".monaco-dialog-box");
				await dialog.waitFor();
				assert.match(await dialog.innerText(), /containerd/);
				await page.keyboard.press("Escape");
				await dialog.waitFor({ state: "hidden" });
			},
		];
		const ALIGN = /^Align this node on the systemd cgroup driver$/;
		yield [
			"the lightbulb offers a fix and to align the node",
			async () => {
				const titles = await window.fixes("SystemdCgroup", ALIGN);
				const quick = titles.filter((title) => title.includes("SystemdCgroup"));
				assert.ok(quick.length > 0, `a fix of this value among ${titles}`);
			},
		];
		yield ["aligning leaves no error", () => window.take(ALIGN).then(() => window.awaitErrors(0))];
		yield ["the Problems panel is empty", () => window.problems(/No problems have been detected/)];
		yield [
			"the saved file keeps its comment",
			async () => {
				await page.keyboard.press("Control+S");
				await until(page, "the saved file", async () =>
					/SystemdCgroup = true # left over from the first set-up/.test(readFileSync(path.join(node, CONFIG), "utf8")),
				);
			},
		];
		yield [
			"unit and environment files are coloured",
			async () => {
				await window.open("kubeadm-flags.env");
				await until(page, "colours", async () => (await colours(window.line("KUBELET_KUBEADM_ARGS"))) >= 3);
				await window.open("10-kubeadm.conf");
				await until(page, "colours", async () => (await colours(window.line("EnvironmentFile"))) >= 2);
			},
		];
	},
};

/** In how many colours a line is drawn. */
async function colours(line: import("playwright-core").Locator): Promise<number> {
	const classes = await line.locator("span > span").evaluateAll((spans) => spans.map((span) => span.className.split(" ")[0]));
	return new Set(classes).size;
}
