// npm test: every test there is. `node scripts/test.mjs check|unit|grammar|editor` runs one group of them;
// `npm run test:unit -- syntax lsp` only the test files whose path contains one of these words.
import { readdirSync } from "node:fs";
import path from "node:path";
import { install, root } from "./install.mjs";
import { asOne, closingLine, grammarTest, nodeTest, runSteps } from "./steps.mjs";

const [group = "all", ...words] = process.argv.slice(2).map((word) => word.replace(/^test\//, ""));
const bin = (name) => `node_modules/.bin/${name}`;

/** Test files for node:test; those in test/editor run inside an editor. */
function testFiles(wanted) {
	const files = readdirSync(path.join(root, "test"), { recursive: true })
		.map((file) => file.replaceAll("\\", "/"))
		.filter((file) => file.endsWith(".test.ts") && !file.startsWith("editor/"));
	return files.filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word))).map((file) => `test/${file}`);
}

const unit = (name, wanted) => ({
	name,
	command: ["node", "--import", "tsx", "--test", "--test-concurrency=2", "--test-reporter=spec", ...testFiles(wanted).sort()],
	count: nodeTest,
});
const grammars = ["toml", "unit", "env"].flatMap((name) => ["-g", `syntaxes/${name}.tmLanguage.json`]);
const build = { name: "build", command: ["node", "esbuild.mjs"], count: asOne, needed: true };

const groups = {
	check: [
		{ name: "types", command: [bin("tsc"), "-p", "."], count: asOne },
		{ name: "lint and format", command: [bin("biome"), "check"], count: asOne },
		{ name: "unused code", command: [bin("knip")], count: asOne },
		unit("floors", ["laws/floors"]),
		{ name: "generated pages are fresh", command: [bin("tsx"), "scripts/docs.ts", "--check"], count: asOne },
	],
	unit: [build, unit("unit tests", words)],
	grammar: [{ name: "grammars", command: [bin("vscode-tmgrammar-test"), ...grammars, "test/grammar/*"], count: grammarTest }],
	editor: [
		{ name: "editor: set-up", command: ["bash", "scripts/editor/setup.sh"], count: asOne, needed: true },
		{ name: "editor: package", command: ["npm", "run", "-s", "package"], count: asOne, needed: true },
		{
			name: "editor: in the extension host",
			command: ["bash", "scripts/node.sh", "tsx", "test/editor/host/run.mts"],
			count: closingLine,
		},
		{
			name: "editor: as a person sees it",
			command: ["bash", "scripts/node.sh", "tsx", "test/editor/ui/run.mts"],
			count: closingLine,
		},
	],
};
const all = [...groups.check.filter((step) => step.name !== "floors"), ...groups.unit, ...groups.grammar, ...groups.editor];

const steps = group === "all" ? all : groups[group];
if (!steps) {
	console.error(`unknown group of tests: ${group}; there are ${Object.keys(groups).join(", ")}`);
	process.exit(2);
}
if (group === "unit" && testFiles(words).length === 0) {
	console.error(`no test file has ${words.join(" or ")} in its path`);
	process.exit(2);
}
install();
process.exitCode = (await runSteps(steps)) ? 0 : 1;
