import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	fell: {
		en: "{key} stands below [{table}] and so belongs to that table, where nobody reads it; the top of the file is meant.",
		zh: "{key} 写在 [{table}] 下面，因此属于那个表，没有人会读取；本意应是文件顶层。",
	},
	move: { en: "Move {key} to the top of the file", zh: "把 {key} 移到文件顶层" },
});

export default defineRule({
	id: "key-in-wrong-table",
	group: "syntax",
	severity: "warning",
	on: ["keys"],
	docs: {
		summary: { en: "A top-level key fell into a table", zh: "顶层的键落进了某个表" },
		why: {
			en: "In TOML a key belongs to the last [table] above it, whatever its indentation. `version`, `imports` or a dotted `plugins.…` line appended to a file therefore lands in whichever table comes last.",
			zh: "在 TOML 中，键属于它上方最后一个 [表]，与缩进无关。因此追加到文件末尾的 `version`、`imports` 或带点的 `plugins.…` 会落进最后那个表里。",
		},
		sources: ["https://toml.io/en/v1.0.0#table"],
	},
	messages,

	*check({ keys }) {
		for (const written of keys.misplaced) {
			const { document, path, meant } = written;
			const args = { key: written.shownKey, table: written.table };
			const put = { type: "set", place: { document, path: meant }, value: written.data } as const;
			const drop = { type: "remove", place: { document, path } } as const;
			yield {
				at: written,
				message: messages.fell(args),
				fixes: [written.isFree ? fix(messages.move(args), UNSAFE, put, drop) : undefined],
			};
		}
	},
});
