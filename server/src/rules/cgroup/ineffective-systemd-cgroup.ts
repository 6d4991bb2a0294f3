import { defineMessages } from "../../base/message.ts";
import { showPath } from "../../kinds/setting.ts";
import { defineRule, fix, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	spelling: {
		en: '"{written}" is not read here: this release takes SystemdCgroup, so runtime "{handler}" stays on cgroupfs.',
		zh: "这里的“{written}”不会被读取：该版本只认 SystemdCgroup，运行时“{handler}”仍然使用 cgroupfs。",
	},
	place: {
		en: "{written} stands outside the options of a runtime, where nobody reads it; it belongs to {table}.",
		zh: "{written} 写在运行时的 options 之外，没有人会读取；它应当位于 {table}。",
	},
	rename: { en: "Rename it to SystemdCgroup", zh: "改名为 SystemdCgroup" },
	move: { en: "Move it to {table} as SystemdCgroup", zh: "移到 {table}，写作 SystemdCgroup" },
});

export default defineRule({
	id: "ineffective-systemd-cgroup",
	group: "cgroup",
	severity: "warning",
	on: ["containerd"],
	docs: {
		summary: {
			en: "SystemdCgroup is meant, but written so that containerd does not read it",
			zh: "本意是 SystemdCgroup，但写法使 containerd 读不到它",
		},
		why: {
			en: "The driver is an option of each runtime: SystemdCgroup below `options`. Written with an underscore, in another case, or one table too high, it is dropped; old releases do not even warn, and the node keeps running on cgroupfs.",
			zh: "驱动是每个运行时各自的选项：写在 `options` 下面的 SystemdCgroup。用下划线、换了大小写或者写高了一层，都会被丢弃；旧版本连警告都没有，节点会继续使用 cgroupfs。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/docs/cri/config.md"],
	},
	messages,

	*check({ containerd }) {
		for (const lost of containerd.lostSystemdCgroups()) {
			const table = showPath(lost.target.path.slice(0, -1));
			const args = { written: lost.key, handler: lost.handler, table };
			const title = lost.inOptions ? messages.rename() : messages.move(args);
			const from = { document: lost.document, path: lost.path };
			yield {
				at: lost,
				message: lost.inOptions ? messages.spelling(args) : messages.place(args),
				fixes: [
					lost.isFree && lost.target.document === lost.document
						? fix(title, UNSAFE, { type: "move", from, to: lost.target })
						: undefined,
				],
			};
		}
	},
});
