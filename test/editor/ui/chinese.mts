import assert from "node:assert/strict";
import { taught } from "./person.mts";
import type { Scenario } from "./scenario.mts";

/** The same node for a reader of Chinese. */
export const chinese: Scenario = {
	name: "in Chinese",
	node: "examples/driver-mismatch",
	file: "etc/containerd/config.toml",
	server: { locale: "zh-cn" },
	*steps(window) {
		const { page } = window;
		yield ["the wrong value is underlined", () => window.awaitErrors(1)];
		yield [
			"the problem is told in Chinese",
			async () => {
				const text = await window.problems(/cgroup-driver-mismatch/);
				assert.match(text, /\p{Script=Han}{2}/u);
			},
		];
		yield ["the hover teaches in Chinese", () => window.hover("SystemdCgroup", taught("zh"))];
		yield [
			"the fixes are in Chinese",
			async () => {
				const titles = await window.fixes("SystemdCgroup", /\p{Script=Han}.*systemd|systemd.*\p{Script=Han}/u);
				assert.ok(titles.length > 0);
			},
		];
		yield [
			"the commands are in Chinese",
			async () => {
				await page.keyboard.press("Escape");
				await window.run("容器运行时配置: 讲解 cgroup");
				await window.preview(/控制组|cgroup.*\p{Script=Han}/u);
			},
		];
	},
};
