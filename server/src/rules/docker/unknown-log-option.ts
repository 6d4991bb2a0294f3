import { defineMessages } from "../../base/message.ts";
import { nearest } from "../../base/nearest.ts";
import { defineRule, fix, SAFE, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	unknown: {
		en: '"{option}" is no option of the log driver {driver}: dockerd does not start. It has {known}.',
		zh: "“{option}”不是日志驱动 {driver} 的选项：dockerd 无法启动。它的选项有 {known}。",
	},
	rename: { en: 'Rename it to "{other}"', zh: "改名为“{other}”" },
	delete: { en: 'Delete "{option}"', zh: "删除“{option}”" },
});

export default defineRule({
	id: "unknown-log-option",
	group: "docker",
	severity: "error",
	on: ["docker"],
	docs: {
		summary: { en: "A log option that the log driver does not have", zh: "日志驱动没有的日志选项" },
		why: {
			en: "dockerd hands log-opts to the log driver when it starts, and exits at one that the driver does not know. `dockerd --validate` does not ask the driver.",
			zh: "dockerd 启动时会把 log-opts 交给日志驱动，遇到驱动不认识的选项就退出。`dockerd --validate` 不会询问驱动。",
		},
		sources: [
			"https://docs.docker.com/engine/logging/drivers/json-file/",
			"https://docs.docker.com/engine/logging/drivers/local/",
		],
	},
	messages,

	*check({ docker }) {
		for (const unknown of docker.unknownLogOptions()) {
			const { option, driver, known, place, beside } = unknown;
			const other = nearest(option, known);
			const to = { document: place.document, path: ["log-opts", other ?? ""] };
			yield {
				at: unknown,
				message: messages.unknown({ option, driver, known: known.join(", ") }),
				fixes: [
					other !== undefined && !beside.includes(other)
						? fix(messages.rename({ other }), SAFE, { type: "move", from: place, to })
						: undefined,
					fix(messages.delete({ option }), UNSAFE, { type: "remove", place }),
				],
			};
		}
	},
});
