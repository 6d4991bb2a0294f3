import { defineMessages } from "../../base/message.ts";
import { withoutFlag } from "../kubelet/without-flag.ts";
import { defineRule, fix, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	both: {
		en: '"{key}" stands in daemon.json, and as {flag} on the command line ({file}): dockerd does not start, even if both say the same.',
		zh: "“{key}”同时出现在 daemon.json 和命令行的 {flag}（{file}）中：即使两者相同，dockerd 也无法启动。",
	},
	flag: { en: "{flag} stands here", zh: "{flag} 在这里" },
	deleteKey: { en: 'Delete "{key}" from daemon.json', zh: "从 daemon.json 中删除“{key}”" },
	deleteFlag: { en: "Delete {flag} from {file}", zh: "从 {file} 中删除 {flag}" },
});

export default defineRule({
	id: "flag-and-file-conflict",
	group: "docker",
	severity: "error",
	on: ["docker"],
	docs: {
		summary: {
			en: "An option of dockerd is given both as a flag and in daemon.json",
			zh: "dockerd 的同一选项既作为参数又写在 daemon.json 中",
		},
		why: {
			en: "dockerd merges nothing: an option on its command line and in daemon.json keeps it from starting. The usual one is `hosts` beside the `-H fd://` of the packaged unit; a drop-in that empties ExecStart and gives it anew without the flag leaves the file in charge.",
			zh: "dockerd 不会合并：同一选项既在命令行又在 daemon.json 中，就无法启动。最常见的是 `hosts` 与软件包自带单元中的 `-H fd://`；写一个附加文件，先清空 ExecStart 再重新给出不带该参数的命令，就可以让文件说了算。",
		},
		sources: ["https://docs.docker.com/engine/daemon/troubleshoot/#resolve-conflicts-between-the-daemonjson-and-startup-scripts"],
	},
	messages,

	*check({ docker }) {
		for (const conflict of docker.conflicts()) {
			const { key, flags, place } = conflict;
			const [first] = flags;
			if (!first) continue;
			const args = { key, flag: first.words.map(({ text }) => text).join(" "), file: first.file.path };
			yield {
				at: conflict,
				message: messages.both(args),
				related: flags.map((flag) => ({
					at: flag,
					message: messages.flag({ flag: flag.words.map(({ text }) => text).join(" ") }),
				})),
				fixes: [
					fix(messages.deleteKey(args), UNSAFE, { type: "remove", place }),
					flags.length === 1 && first.file.path.startsWith("etc/")
						? fix(messages.deleteFlag(args), UNSAFE, ...withoutFlag(first))
						: undefined,
				],
			};
		}
	},
});
