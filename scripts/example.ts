import { readdirSync } from "node:fs";
import path from "node:path";
import { analyze } from "../server/src/analysis/analyze.ts";
import { compileFix } from "../server/src/analysis/fixes.ts";
import { LineIndex } from "../server/src/base/lines.ts";
import { type Locale, render } from "../server/src/base/message.ts";
import { withEdits } from "../test/harness/fix-law.ts";
import { type Files, nodesOf } from "../test/harness/node-of.ts";
import { collectCases, fires, type RuleCase, readCase } from "../test/harness/rule-cases.ts";

const words = {
	en: { example: "An example", says: "says", after: "After the fix" },
	"zh-cn": { example: "示例", says: "会说", after: "修复之后" },
} as const satisfies Record<Locale, object>;

/** Longer files say little to a reader. */
const MAX_LENGTH = 3000;
const LANGUAGES: Readonly<Record<string, string>> = {
	toml: "toml",
	json: "json",
	yaml: "yaml",
	yml: "yaml",
	service: "ini",
	env: "sh",
};

const isText = (file: Files[string] | undefined): file is string => typeof file === "string" && file.length < MAX_LENGTH;
/** A case that can be shown whole: files of text, without marks that no page shows. */
const canBeShown = (one: RuleCase): boolean =>
	fires(one) && one.unmarked === undefined && Object.values(one.files).every((file) => isText(file) && !file.includes("\uFEFF"));

/** The cases of every rule, by id. */
export function casesOfRules(root: string): Promise<ReadonlyMap<string, readonly RuleCase[]>> {
	const folder = path.join(root, "test/rules");
	const tests = readdirSync(folder).filter((file) => file.endsWith(".test.ts"));
	// A rule's own file stands before those with further cases (`<id>.<subject>.test.ts`).
	const names = tests.map((file) => file.slice(0, -".test.ts".length)).sort();
	return collectCases(names.map((name) => path.join(folder, `${name}.test.ts`)));
}

/** Markdown of the first case of a rule that fires: its files, what is said, and the files that its first fix changes. */
export async function exampleOf(id: string, cases: readonly RuleCase[], locale: Locale): Promise<string> {
	const one = cases.find(canBeShown);
	if (!one) return "";
	const { files } = readCase(one);
	const findings = (await nodesOf(files, one.assume)).flatMap((node) => analyze(node)).filter(({ rule }) => rule.id === id);
	const [finding] = findings;
	if (!finding) return "";
	const { line } = new LineIndex(finding.at.file.text).positionAt(finding.at.span.start);
	const say = words[locale];
	const blocks = [
		`## ${say.example}`,
		...Object.entries(files).map(([file, text]) => fenced(file, String(text))),
		`\`${id}\` ${say.says} (\`${finding.at.file.path}\`, ${line + 1}): ${render(finding.message, locale)}`,
	];
	const fix = finding.fixes?.find((each) => each !== undefined);
	const edits = fix && compileFix(fix);
	if (!fix || !edits) return `${blocks.join("\n\n")}\n`;
	const after = withEdits(files, edits);
	const changed = Object.entries(after).filter(([file, text]) => text !== files[file]);
	const shown = changed.map(([file, text]) => fenced(file, String(text)));
	return `${[...blocks, `${say.after}: ${render(fix.title, locale)}`, ...shown].join("\n\n")}\n`;
}

function fenced(file: string, text: string): string {
	const language = LANGUAGES[file.slice(file.lastIndexOf(".") + 1)] ?? (file.includes("crio") ? "toml" : "");
	return `\`${file}\`\n\n\`\`\`\`${language}\n${text.replace(/\r\n/g, "\n").replace(/\n*$/, "")}\n\`\`\`\``;
}
