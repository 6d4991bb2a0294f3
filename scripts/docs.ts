import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keyPages } from "../server/src/analysis/key-pages.ts";
import { lessonPage, rulePage } from "../server/src/analysis/pages.ts";
import { type Locale, render } from "../server/src/base/message.ts";
import { lessons } from "../server/src/knowledge/lessons/index.ts";
import { rules } from "../server/src/rules/index.ts";
import { casesOfRules, exampleOf } from "./example.ts";

// npm run docs: writes the pages about rules and lessons into docs/, as the editor shows them; rules with an example beside.
// The pages about keys list what the key tables hold, for readers of the project: no part of the package.
// With --check it writes nothing and fails when a page is missing, stale or no longer wanted.

const ROOT = path.join(import.meta.dirname, "..");
/** Folders that hold generated pages only, below docs/. English pages stand first. */
const LANGUAGES: readonly { readonly locale: Locale; readonly folder: string }[] = [
	{ locale: "en", folder: "docs" },
	{ locale: "zh-cn", folder: "docs/zh-cn" },
];

const heads = {
	en: {
		rules: "Rules",
		lessons: "Lessons",
		keys: "Keys",
		keysOf: "keys",
		columns: "| rule | severity | what is wrong |",
		generated: "Written by `npm run docs`.",
	},
	"zh-cn": {
		rules: "规则",
		lessons: "讲解",
		keys: "配置键",
		keysOf: "个键",
		columns: "| 规则 | 严重级别 | 问题 |",
		generated: "由 `npm run docs` 生成。",
	},
} as const satisfies Record<Locale, object>;

/** Every generated page: path from the project's folder → text. */
async function pages(): Promise<Map<string, string>> {
	const all = new Map<string, string>();
	const cases = await casesOfRules(ROOT);
	for (const { locale, folder } of LANGUAGES) {
		for (const { id } of rules) {
			const example = await exampleOf(id, cases.get(id) ?? [], locale);
			all.set(`${folder}/rules/${id}.md`, [await rulePage(id, locale), example].filter((part) => part !== "").join("\n"));
		}
		for (const { id } of lessons()) all.set(`${folder}/lessons/${id}.md`, await lessonPage(id, locale));
		for (const { id, markdown } of keyPages) all.set(`${folder}/keys/${id}.md`, await markdown(locale));
		all.set(`${folder}/keys/README.md`, keyIndex(locale));
		all.set(`${folder}/rules/README.md`, ruleIndex(locale));
		all.set(`${folder}/lessons/README.md`, lessonIndex(locale));
	}
	return all;
}

function ruleIndex(locale: Locale): string {
	const groups = [...new Set(rules.map((rule) => rule.group))];
	const row = (rule: (typeof rules)[number]) =>
		`| [\`${rule.id}\`](${rule.id}.md) | ${rule.severity} | ${render(rule.docs.summary, locale)} |`;
	const tables = groups.map((group) => {
		const rows = rules.filter((rule) => rule.group === group).map(row);
		return `## ${group}\n\n${heads[locale].columns}\n| --- | --- | --- |\n${rows.join("\n")}\n`;
	});
	return `# ${heads[locale].rules}\n\n${heads[locale].generated}\n\n${tables.join("\n")}`;
}

function lessonIndex(locale: Locale): string {
	const titles = lessons().map(({ id, title }) => `- [${locale === "en" ? title.en : title.zh}](${id}.md)`);
	return `# ${heads[locale].lessons}\n\n${heads[locale].generated}\n\n${titles.join("\n")}\n`;
}

function keyIndex(locale: Locale): string {
	const titles = keyPages.map(
		({ id, title, count }) => `- [${render(title, locale)}](${id}.md): ${count} ${heads[locale].keysOf}`,
	);
	return `# ${heads[locale].keys}\n\n${heads[locale].generated}\n\n${titles.join("\n")}\n`;
}

/** The pages that lie in the generated folders now. */
function existing(): Map<string, string> {
	const folders = LANGUAGES.flatMap(({ folder }) => [`${folder}/rules`, `${folder}/lessons`, `${folder}/keys`]);
	const found = new Map<string, string>();
	for (const folder of folders) {
		mkdirSync(path.join(ROOT, folder), { recursive: true });
		for (const file of readdirSync(path.join(ROOT, folder)))
			found.set(`${folder}/${file}`, readFileSync(path.join(ROOT, folder, file), "utf8"));
	}
	return found;
}

async function main(): Promise<void> {
	const wanted = await pages();
	const now = existing();
	const stale = [...wanted].filter(([file, text]) => now.get(file) !== text).map(([file]) => file);
	const extra = [...now.keys()].filter((file) => !wanted.has(file));
	if (process.argv.includes("--check")) {
		if (stale.length + extra.length === 0) return console.log(`${wanted.size} pages are fresh`);
		console.error(`Not what \`npm run docs\` writes:\n${[...stale, ...extra].map((file) => `  ${file}`).join("\n")}`);
		process.exitCode = 1;
		return;
	}
	for (const file of stale) writeFileSync(path.join(ROOT, file), wanted.get(file) ?? "");
	for (const file of extra) rmSync(path.join(ROOT, file));
	console.log(`${wanted.size} pages, ${stale.length} written, ${extra.length} removed`);
}

void main();
