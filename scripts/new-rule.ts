import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

// npm run new-rule <group> <id>: makes the file of a rule, the file of its cases, and its place in the list.
// The cases fail until they and the rule are filled in.

const ROOT = path.join(import.meta.dirname, "..");
const INDEX = "server/src/rules/index.ts";

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const ruleFile = (group: string, id: string): string => `import { defineMessages } from "../../base/message.ts";
import { defineRule } from "../rule.ts";

const messages = defineMessages({
	found: { en: "TODO: what is wrong, with both values and both files.", zh: "待写：哪里有问题，写明两个值和两个文件。" },
});

export default defineRule({
	id: "${id}",
	group: "${group}",
	severity: "warning",
	on: ["node"],
	docs: {
		summary: { en: "TODO", zh: "待写" },
		why: { en: "TODO", zh: "待写" },
		sources: [],
	},
	messages,

	*check({ node }) {
		const setting = node.kubelet?.get("cgroupDriver");
		if (setting?.origin === "written") yield { at: setting, message: messages.found() };
	},
});
`;

const testFile = (group: string, id: string): string => `import rule from "../../server/src/rules/${group}/${id}.ts";
import { testRule } from "../harness/rule-cases.ts";
import { KUBELET, kubeletFile } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "TODO: what makes it fire",
		files: {
			[KUBELET]: text\`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: systemd
				#             ^^^^^^^ warning: words of the message
			\`,
		},
		fixed: [],
	},
	{ name: "TODO: a near miss that stays silent", files: { [KUBELET]: kubeletFile("cgroupDriver: systemd") } },
]);
`;

/** The list with a rule more: its import in the order of paths, its name at the end of its group. */
function withRule(index: string, group: string, id: string): string {
	const name = camel(id);
	const line = `import ${name} from "./${group}/${id}.ts";`;
	const imports = index.split("\n").filter((one) => /^import \w+ from "\.\/[\w-]+\/[\w-]+\.ts";$/.test(one));
	const pathOf = (one: string) => one.slice(one.indexOf('"'));
	const next = imports.find((one) => pathOf(one) > pathOf(line));
	const last = imports.filter((one) => one.includes(`"./${group}/`)).at(-1);
	const before = last ? /import (\w+)/.exec(last)?.[1] : undefined;
	const listed = next
		? index.replace(next, `${line}\n${next}`)
		: index.replace(`${imports.at(-1)}`, `${imports.at(-1)}\n${line}`);
	return before ? listed.replace(`\t${before},\n`, `\t${before},\n\t${name},\n`) : listed.replace(/\n\];/, `\n\t${name},\n];`);
}

function main([group, id]: readonly string[]): void {
	const groups = [
		...(/type Group = ([^;]+);/.exec(readFileSync(path.join(ROOT, "server/src/rules/rule.ts"), "utf8"))?.[1] ?? "").matchAll(
			/"(\w+)"/g,
		),
	];
	const known = groups.map(([, name]) => name);
	if (!group || !id || !known.includes(group) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
		console.error(
			`npm run new-rule <group> <id>\n  group: ${known.join(", ")}\n  id: words with dashes that name the wrong pattern`,
		);
		process.exitCode = 2;
		return;
	}
	const made = { [`server/src/rules/${group}/${id}.ts`]: ruleFile(group, id), [`test/rules/${id}.test.ts`]: testFile(group, id) };
	const there = Object.keys(made).filter((file) => existsSync(path.join(ROOT, file)));
	if (there.length > 0) {
		console.error(`already there: ${there.join(", ")}`);
		process.exitCode = 1;
		return;
	}
	for (const [file, content] of Object.entries(made)) {
		mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
		writeFileSync(path.join(ROOT, file), content);
	}
	const index = path.join(ROOT, INDEX);
	writeFileSync(index, withRule(readFileSync(index, "utf8"), group, id));
	console.log(
		`${[...Object.keys(made), INDEX].join("\n")}\nThe cases fail until they and the rule are filled in; then: npm run docs && npm run check`,
	);
}

main(process.argv.slice(2));
