import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, SAFE } from "../rule.ts";

const messages = defineMessages({
	second: {
		en: "This ExecStart adds a second command to {unit}: systemd refuses the unit, since its Type is not oneshot.",
		zh: "这个 ExecStart 给 {unit} 增加了第二条命令：它的 Type 不是 oneshot，systemd 会拒绝该单元。",
	},
	first: { en: "The first command is here", zh: "第一条命令在这里" },
	reset: { en: "Put an empty ExecStart= before it", zh: "在它前面加一行空的 ExecStart=" },
});

export default defineRule({
	id: "exec-start-without-reset",
	group: "docker",
	severity: "error",
	on: ["node"],
	docs: {
		summary: { en: "A drop-in adds a second ExecStart to a service", zh: "附加文件给服务增加了第二个 ExecStart" },
		why: {
			en: "Lines of ExecStart add up over a unit and its drop-ins. A service that is not oneshot may have only one, so a drop-in that changes the command must first take back the old one with an empty `ExecStart=`. Else: `has more than one ExecStart= setting … Refusing.`",
			zh: "单元及其附加文件中的 ExecStart 会累加。不是 oneshot 的服务只能有一条，所以要改命令的附加文件必须先用空的 `ExecStart=` 收回旧的那条，否则会报 `has more than one ExecStart= setting … Refusing.`",
		},
		sources: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#ExecStart="],
	},
	messages,

	*check({ node }) {
		for (const added of node.addedExecStarts()) {
			yield {
				at: added,
				message: messages.second({ unit: added.unit }),
				related: [{ at: added.first, message: messages.first() }],
				fixes: [fix(messages.reset(), SAFE, { type: "insert", place: added.list, index: added.index, value: [] })],
			};
		}
	},
});
