import { defineMessages } from "../../base/message.ts";
import type { NodeFile } from "../../kinds/parts/files.ts";
import { defineRule, type Finding, type Fix, SAFE } from "../rule.ts";

const messages = defineMessages({
	bom: {
		en: "The file begins with a byte order mark, which {reader} takes for a broken key: it does not start.",
		zh: "文件开头有字节顺序标记（BOM），{reader} 会把它当成错误的键：无法启动。",
	},
	utf16: {
		en: "The file is UTF-16; {reader} reads only UTF-8 and does not start.",
		zh: "文件是 UTF-16 编码；{reader} 只能读取 UTF-8，无法启动。",
	},
	invalid: {
		en: "The file holds bytes that are not UTF-8; {reader} does not start with it.",
		zh: "文件里有不是 UTF-8 的字节；{reader} 无法用它启动。",
	},
	save: { en: "Save without the byte order mark", zh: "保存为不带 BOM 的文件" },
});

export default defineRule({
	id: "byte-order-mark",
	group: "syntax",
	severity: "error",
	on: ["files"],
	docs: {
		summary: { en: "The file is not plain UTF-8", zh: "文件不是纯 UTF-8" },
		why: {
			en: "Windows editors put an invisible mark in front of a file, or save it as UTF-16. Some readers skip it, others stop at it, and no editor shows it.",
			zh: "Windows 上的编辑器会在文件前面加一个看不见的标记，或者保存为 UTF-16。有的解析器会跳过它，有的会因此停下，而编辑器都不显示它。",
		},
		sources: ["https://toml.io/en/v1.0.0#spec", "https://www.rfc-editor.org/rfc/rfc8259#section-8.1"],
	},
	messages,

	*check({ files }) {
		for (const file of files.all) {
			yield* markOf(file);
			const first = file.file.bytes.invalid?.[0];
			if (first === undefined || file.verdict("invalid-utf-8") !== "fatal") continue;
			yield {
				at: { ...startOfFile(file), span: { start: first, end: first + 1 } },
				message: messages.invalid({ reader: file.reader }),
			};
		}
	},
});

const startOfFile = ({ file }: NodeFile) => ({ file, span: { start: 0, end: 0 }, written: true });

function* markOf(file: NodeFile): Iterable<Finding> {
	const { bom } = file.file.bytes;
	const isUtf8 = bom === "utf-8";
	if (!bom || file.verdict(isUtf8 ? "byte-order-mark" : "utf-16") !== "fatal") return;
	const at = startOfFile(file);
	const save: Fix = { title: messages.save(), ...SAFE, changes: [{ type: "save-without-bom", spot: at }] };
	const { reader } = file;
	yield { at, message: isUtf8 ? messages.bom({ reader }) : messages.utf16({ reader }), fixes: isUtf8 ? [save] : [] };
}
