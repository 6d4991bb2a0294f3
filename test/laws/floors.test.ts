import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";

/** What the files of a folder may import: other folders of the server, packages, and Node's own modules (`node:`). */
interface Floor {
	readonly values: readonly string[];
	/** Further ones, of which only types may be imported. */
	readonly types?: readonly string[];
}

const FLOORS: Readonly<Record<string, Floor>> = {
	base: { values: [] },
	knowledge: { values: [] },
	syntax: { values: ["base", "jsonc-parser", "yaml", "@iarna/toml"] },
	io: { values: ["base", "node:"] },
	kinds: { values: ["syntax", "knowledge", "base"] },
	node: { values: ["kinds", "syntax", "knowledge", "base"] },
	rules: { values: ["kinds", "knowledge", "base"], types: ["syntax"] },
	analysis: { values: ["rules", "node", "kinds", "knowledge", "syntax", "base"] },
	lsp: { values: ["analysis", "node", "io", "base", "vscode-languageserver", "vscode-languageserver-textdocument", "node:"] },
	cli: { values: ["analysis", "node", "io", "base", "node:", "package.json"] },
	client: { values: ["vscode", "vscode-languageclient"] },
};

interface Import {
	readonly file: string;
	readonly target: string;
	readonly typesOnly: boolean;
}

const ROOT = path.join(import.meta.dirname, "../..");
const SERVER = path.join(ROOT, "server/src");

/** Every import that leaves its own folder. */
function importsOf(folder: string): Import[] {
	const top = folder === "client" ? path.join(ROOT, "client/src") : path.join(SERVER, folder);
	const files = readdirSync(top, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
	return files.flatMap((file) => {
		const text = readFileSync(path.join(top, file), "utf8");
		const found = text.matchAll(/(?:^|\n)\s*(?:import|export)\s(type\s)?[^;"]*?from\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/g);
		return [...found]
			.map(([, type, target, lazy]) => ({
				file: path.relative(ROOT, path.join(top, file)),
				target: targetOf(path.dirname(path.join(top, file)), target ?? lazy ?? ""),
				typesOnly: type !== undefined,
			}))
			.filter(({ target }) => target !== folder);
	});
}

/** The folder of the server, the package, or the outside file that an import leads to. */
function targetOf(from: string, specifier: string): string {
	if (specifier.startsWith("node:")) return "node:";
	if (!specifier.startsWith(".")) return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
	const file = path.join(from, specifier);
	if (file.startsWith(path.join(ROOT, "client"))) return "client";
	return path.relative(file.startsWith(SERVER) ? SERVER : ROOT, file).split("/")[0] ?? "";
}

const imports = Object.keys(FLOORS).map((folder) => ({ folder, imports: importsOf(folder) }));

test("every folder of the server has its floor", () => {
	const folders = readdirSync(SERVER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	assert.deepEqual(
		folders.map((entry) => entry.name).filter((name) => !FLOORS[name]),
		[],
	);
});

test("a floor imports only what stands below it", () => {
	const wrong = imports.flatMap(({ folder, imports: list }) => {
		const { values, types = [] } = FLOORS[folder] ?? { values: [] };
		return list.filter(({ target, typesOnly }) => !values.includes(target) && !(typesOnly && types.includes(target)));
	});
	assert.deepEqual(
		wrong.map(({ file, target }) => `${file} imports ${target}`),
		[],
	);
});

test("the two tests above saw the imports", () => {
	const seen = (folder: string, target: string) =>
		imports.some((one) => one.folder === folder && one.imports.some((single) => single.target === target));
	assert.ok(imports.flatMap((one) => one.imports).length > 200);
	for (const [folder, target] of [
		["syntax", "base"],
		["kinds", "knowledge"],
		["rules", "kinds"],
		["analysis", "rules"],
		["cli", "analysis"],
		["client", "vscode"],
	] as const)
		assert.ok(seen(folder, target), `${folder} imports ${target}`);
});

test("only one file makes objects of the protocol out of what is found", () => {
	const folder = path.join(SERVER, "lsp");
	// Positions and severities: whatever else there is in an answer hangs on them.
	const made = readdirSync(folder).filter((file) =>
		/\bcharacter: |DiagnosticSeverity\./.test(readFileSync(path.join(folder, file), "utf8")),
	);
	assert.deepEqual(made, ["convert.ts"]);
});

test("releases of daemons stand in the tables of knowledge only", () => {
	// What a file may state itself, such as the version of its format, is no release.
	const release = /(?:atLeast|before|since|until)\b[^;\n]*["'`]\d+\.\d+|\bv\[[01]\] [<>=]+ \d/;
	const folders = ["kinds", "node", "rules", "analysis"].map((folder) => path.join(SERVER, folder));
	const files = folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file)),
	);
	const wrong = files
		.filter((file) => file.endsWith(".ts"))
		.flatMap((file) =>
			readFileSync(file, "utf8")
				.split("\n")
				.filter((line) => release.test(line))
				.map((line) => `${path.relative(ROOT, file)}: ${line.trim()}`),
		);
	assert.ok(files.length > 100);
	assert.deepEqual(wrong, []);
});
