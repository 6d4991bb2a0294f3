import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import type { Text } from "../../server/src/base/message.ts";
import { rules } from "../../server/src/rules/index.ts";
import { collectCases, fires } from "../harness/rule-cases.ts";

// Law 4: every rule has a page, a case that fires and one that stays silent, its place in the list, and a Chinese text.

const ROOT = path.resolve(__dirname, "../..");
const folder = path.join(ROOT, "server/src/rules");
const files = readdirSync(folder, { recursive: true })
	.map((file) => String(file).replaceAll("\\", "/"))
	.filter((file) => file.includes("/") && readFileSync(path.join(folder, file), "utf8").includes("defineRule({"));
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();

describe("law 4: a rule is whole", () => {
	test("the list holds every rule file, and nothing else", () => {
		assert.ok(files.length > 40, "no rule files were seen");
		assert.deepEqual(rules.map(({ group, id }) => `${group}/${id}.ts`).sort(), files.sort());
	});

	test("ids are words with dashes, each once", () => {
		for (const { id } of rules) assert.match(id, /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/);
		assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
	});

	for (const { id, docs, messages } of rules) {
		test(`${id} speaks both languages`, () => {
			for (const text of [docs.summary, docs.why, ...Object.values(messages.texts)]) speaksBoth(text);
		});

		test(`${id} has a page in both languages`, () => {
			for (const page of [`docs/rules/${id}.md`, `docs/zh-cn/rules/${id}.md`]) assert.ok(existsSync(path.join(ROOT, page)), page);
		});
	}

	test("every rule has a case that fires and one that stays silent", async () => {
		const tests = readdirSync(path.join(ROOT, "test/rules")).filter((file) => file.endsWith(".test.ts"));
		const cases = await collectCases(tests.map((file) => path.join(ROOT, "test/rules", file)));
		const lacking = rules.filter(({ id }) => {
			const own = cases.get(id) ?? [];
			return !own.some(fires) || own.every(fires);
		});
		assert.deepEqual(
			lacking.map(({ id }) => id),
			[],
		);
	});
});

/** Chinese that is Chinese (or only placeholders and names), with the same placeholders. */
function speaksBoth({ en, zh }: Text): void {
	assert.deepEqual(placeholders(zh), placeholders(en), en);
	const words = en.replace(/\{\w+\}/g, "").match(/[a-z]{3,}/gi) ?? [];
	if (words.length > 2) assert.match(zh, /[\u4e00-\u9fff]/, en);
}
