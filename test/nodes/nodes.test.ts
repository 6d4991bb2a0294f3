import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { analyze, type Judged } from "../../server/src/analysis/analyze.ts";
import { LineIndex } from "../../server/src/base/lines.ts";
import { render } from "../../server/src/base/message.ts";
import { type Files, nodesOf } from "../harness/node-of.ts";

// Whole nodes, a folder each, with everything that is to be said of them in `<node>.json`.

const HERE = path.resolve(__dirname);
const nodes = readdirSync(HERE).filter((name) => statSync(path.join(HERE, name)).isDirectory());

/** `path:line:character severity rule: message`, lines and characters from 1. */
function show({ rule, severity, at, message }: Judged): string {
	const { line, character } = new LineIndex(at.file.text).positionAt(at.span.start);
	return `${at.file.path}:${line + 1}:${character + 1} ${severity} ${rule.id}: ${render(message, "en")}`;
}

function filesOf(folder: string): Files {
	const names = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll("\\", "/"));
	const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
	return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}

test("there are nodes, and one list of findings for each", () => {
	assert.ok(nodes.length >= 8);
	const lists = readdirSync(HERE).filter((name) => name.endsWith(".json"));
	assert.deepEqual(lists, nodes.map((name) => `${name}.json`).sort());
});

for (const name of nodes) {
	test(`all that is said of ${name}`, async () => {
		const found = (await nodesOf(filesOf(path.join(HERE, name)))).flatMap((node) => analyze(node)).map(show);
		assert.deepEqual(found, JSON.parse(readFileSync(path.join(HERE, `${name}.json`), "utf8")));
	});
}
