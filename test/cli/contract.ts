import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { applyEdits, type TextEdit } from "../../server/src/base/edit.ts";

interface Position {
	readonly line: number;
	readonly character: number;
}
interface Range {
	readonly start: Position;
	readonly end: Position;
}
interface Edit {
	readonly path: string;
	readonly range?: Range;
	readonly newText?: string;
	readonly create?: true;
	readonly rename?: string;
}
export interface Finding {
	readonly rule: string;
	readonly severity: string;
	readonly path: string;
	readonly range: Range;
	readonly message: string;
	readonly related: readonly { readonly path: string; readonly range: Range; readonly message: string }[];
	readonly fixes: readonly { readonly title: string; readonly safe: boolean; readonly edits: readonly Edit[] }[];
}
export interface NodeReport {
	readonly root: string;
	readonly assume: Readonly<Record<string, string>>;
	readonly files: readonly { readonly path: string; readonly kind: string }[];
	readonly findings: readonly Finding[];
}

const SEVERITIES = ["error", "warning", "information", "hint"];

/** The document of `check --format json`, held to every word of its description. `cwd` is where the command line ran. */
export function readReport(json: string, cwd: string): readonly NodeReport[] {
	assert.ok(json.endsWith("}\n") && json.indexOf("\n") === json.length - 1, "one line, one document");
	const report = JSON.parse(json) as { schema: number; nodes: NodeReport[] };
	hasKeys(report, ["schema", "nodes"]);
	assert.equal(report.schema, 1);
	assert.ok(Array.isArray(report.nodes));
	for (const node of report.nodes) isNode(node, cwd);
	return report.nodes;
}

function isNode(node: NodeReport, cwd: string): void {
	hasKeys(node, ["root", "assume", "files", "findings"]);
	assert.equal(typeof node.root, "string");
	for (const value of Object.values(node.assume)) assert.equal(typeof value, "string");
	assert.ok(node.files.length > 0);
	for (const file of node.files) {
		hasKeys(file, ["path", "kind"]);
		assert.match(file.kind, /^[a-z][a-z-]*$/);
	}
	const paths = node.files.map((file) => file.path);
	for (const at of paths) assert.ok(at !== "" && !at.startsWith("/") && !at.includes("\\"), at);
	assert.deepEqual(paths, [...new Set(paths)].sort(), "each file once, in order");
	const texts = new Map(paths.map((at) => [at, textAt(path.resolve(cwd, node.root, at))]));
	for (const finding of node.findings) isFinding(finding, texts);
}

const textAt = (file: string): string => {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return "";
	}
};

function isFinding(finding: Finding, texts: ReadonlyMap<string, string>): void {
	hasKeys(finding, ["rule", "severity", "path", "range", "message", "related", "fixes"]);
	assert.match(finding.rule, /^[a-z][a-z0-9-]*$/);
	assert.ok(SEVERITIES.includes(finding.severity), finding.severity);
	isPlace(finding, texts);
	isMessage(finding.message);
	for (const related of finding.related) {
		hasKeys(related, ["path", "range", "message"]);
		isPlace(related, texts);
		isMessage(related.message);
	}
	for (const fix of finding.fixes) {
		hasKeys(fix, ["title", "safe", "edits"]);
		isMessage(fix.title);
		assert.equal(typeof fix.safe, "boolean");
		assert.ok(fix.edits.length > 0, fix.title);
		for (const edit of fix.edits) isEdit(edit, texts);
	}
}

function isEdit(edit: Edit, texts: ReadonlyMap<string, string>): void {
	if (edit.rename !== undefined) {
		hasKeys(edit, ["path", "rename"]);
		assert.ok(texts.has(edit.path) && !texts.has(edit.rename));
	} else if (edit.create !== undefined) {
		hasKeys(edit, ["path", "range", "newText", "create"]);
		assert.equal(edit.create, true);
		assert.deepEqual(edit.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
		assert.ok(!texts.has(edit.path));
	} else {
		hasKeys(edit, ["path", "range", "newText"]);
		assert.equal(typeof edit.newText, "string");
		isPlace({ path: edit.path, range: edit.range as Range }, texts);
	}
}

function isPlace(place: { readonly path: string; readonly range: Range }, texts: ReadonlyMap<string, string>): void {
	hasKeys(place.range, ["start", "end"]);
	const text = texts.get(place.path);
	assert.ok(text !== undefined, `${place.path} is one of the files`);
	const [start, end] = [offsetAt(text, place.range.start), offsetAt(text, place.range.end)];
	assert.ok(start <= end, "a range does not end before it starts");
}

const isMessage = (message: string): void => {
	assert.ok(typeof message === "string" && message.length > 0 && !/\{\w+\}/.test(message), message);
};

const hasKeys = (value: object, keys: readonly string[]): void => assert.deepEqual(Object.keys(value).sort(), [...keys].sort());

/** The offset of a position that lies in a text. */
function offsetAt(text: string, position: Position): number {
	hasKeys(position, ["line", "character"]);
	const lines: string[] = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
	if (text === "" || /[\r\n]$/.test(text)) lines.push("");
	const line = lines[position.line];
	assert.ok(line !== undefined, `there is a line ${position.line}`);
	assert.ok(position.character >= 0 && position.character <= line.length, `line ${position.line} has ${position.character}`);
	return lines.slice(0, position.line).join("").length + position.character;
}

/** A text after edits of a report. */
export const edited = (text: string, edits: readonly Edit[]): string =>
	applyEdits(
		text,
		edits.map(
			({ range, newText = "" }): TextEdit => ({
				span: { start: offsetAt(text, (range as Range).start), end: offsetAt(text, (range as Range).end) },
				newText,
			}),
		),
	);
