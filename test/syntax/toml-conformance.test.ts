import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { applyEdits } from "../../server/src/base/edit.ts";
import { LineIndex } from "../../server/src/base/lines.ts";
import type { Problem } from "../../server/src/syntax/format.ts";
import { toml } from "../../server/src/syntax/toml.ts";
import { normalized, type Tagged, tagged } from "./toml-tagged.ts";

const OWN = join(import.meta.dirname, "toml-cases");
/** A checkout of the `tests` folder of https://github.com/toml-lang/toml-test; without it only our own cases are run. */
const SUITE = process.env.TOML_TEST_DIR;

/** What TOML 1.1 takes. */
const NEWER: readonly Problem["code"][] = ["toml-1.1", "split-inline-table", "trailing-comma"];

const textsOf = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith(".toml"));
const read = (file: string): string => readFileSync(file, "utf8");

test("what is valid has the expected values and no problem", () => {
	const files = textsOf(join(OWN, "valid"));
	assert.ok(files.length >= 20);
	for (const file of files) assertValid(join(OWN, "valid", file));
});

test("what is invalid has exactly the expected problems", () => {
	const files = textsOf(join(OWN, "invalid"));
	assert.ok(files.length >= 20);
	for (const file of files) {
		const text = read(join(OWN, "invalid", file));
		const expected = JSON.parse(read(join(OWN, "invalid", file.replace(".toml", ".json"))));
		const { problems } = toml.parse(text);
		const found = problems.map((problem) => described(text, problem));
		assert.deepEqual(found, expected, file);
	}
});

/** A problem as our cases write it: its line (from 1), its text, and what the mend makes of that line. */
function described(text: string, { code, span, data, repair }: Problem) {
	const { line } = new LineIndex(text).positionAt(span.start);
	const whole = text.slice(span.start, span.end);
	const shown = whole.length > 40 ? `${whole.slice(0, 40)}…` : whole;
	const lineOf = (edited: string) => edited.split(/\r\n|\n|\r/)[line];
	return { code, line: line + 1, text: shown, ...data, ...(repair && { repaired: lineOf(applyEdits(text, repair)) }) };
}

test("every mend of an invalid case leaves one problem less", () => {
	let mended = 0;
	for (const file of textsOf(join(OWN, "invalid"))) {
		const text = read(join(OWN, "invalid", file));
		const { problems } = toml.parse(text);
		for (const { repair } of problems) {
			if (!repair) continue;
			mended++;
			const after = toml.parse(applyEdits(text, repair)).problems;
			assert.equal(after.length, problems.length - 1, `${file}: ${JSON.stringify(repair)}`);
		}
	}
	assert.ok(mended >= 15);
});

test("toml-test, TOML 1.0", { skip: SUITE ? false : "TOML_TEST_DIR is not set" }, () => {
	const { accepted, rejected } = runSuite("files-toml-1.0.0", () => true);
	assert.ok(accepted > 200 && rejected > 450, `only ${accepted} and ${rejected} files`);
});

test("toml-test, TOML 1.1, but for what is reported as newer", { skip: SUITE ? false : "TOML_TEST_DIR is not set" }, () => {
	const { accepted, rejected } = runSuite("files-toml-1.1.0", ({ code }) => !NEWER.includes(code));
	assert.ok(accepted > 200 && rejected > 450, `only ${accepted} and ${rejected} files`);
});

function runSuite(list: string, counts: (problem: Problem) => boolean): { accepted: number; rejected: number } {
	const suite = SUITE ?? "";
	assert.ok(existsSync(join(suite, list)), `no toml-test suite in ${suite}`);
	let accepted = 0;
	let rejected = 0;
	for (const file of read(join(suite, list)).split("\n")) {
		if (!file.endsWith(".toml")) continue;
		if (file.startsWith("valid/")) {
			assertValid(join(suite, file), counts);
			accepted++;
		} else {
			assert.ok(isRejected(readFileSync(join(suite, file)), counts), file);
			rejected++;
		}
	}
	return { accepted, rejected };
}

function assertValid(file: string, counts: (problem: Problem) => boolean = () => true): void {
	const { documents, problems } = toml.parse(read(file));
	assert.deepEqual(problems.filter(counts), [], file);
	const expected: Tagged = JSON.parse(read(file.replace(/toml$/, "json")));
	assert.deepEqual(tagged(documents[0]!.root), normalized(expected), file);
}

/** Bytes that are not UTF-8 never come to the parser. */
function isRejected(bytes: Buffer, counts: (problem: Problem) => boolean): boolean {
	try {
		const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
		return toml.parse(text).problems.some(counts);
	} catch {
		return true;
	}
}
