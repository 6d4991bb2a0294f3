import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ruleList } from "../../server/src/analysis/rule-list.ts";
import { rules } from "../../server/src/rules/index.ts";
import { Bench } from "./run.ts";

const bench = Bench.start();
const ids = rules.map(({ id }) => id);

interface Listed {
	readonly id: string;
	readonly group: string;
	readonly severity: string;
	readonly summary: string;
}

describe("rules", { concurrency: 2 }, () => {
	for (const [locale, letters] of [
		["en", /^[^\u4E00-\u9FFF]+$/],
		["zh-cn", /[\u4E00-\u9FFF]/],
	] as const) {
		it(`lists every rule once, by group (${locale})`, async () => {
			const { code, out, err } = await bench.run(["rules", "--locale", locale]);
			assert.deepEqual([code, err], [0, ""]);
			const blocks = out.trimEnd().split("\n\n");
			const listed = blocks.flatMap((block) => {
				const [group, ...rows] = block.split("\n");
				return rows.map((row) => {
					const [, id, severity, summary = ""] = /^ {2}(\S+) +(error|warning|information|hint) +(.+)$/.exec(row) ?? [];
					assert.match(summary, letters, row);
					return { id, group, severity };
				});
			});
			assert.deepEqual(
				listed,
				ruleList().map(({ id, group, severity }) => ({ id, group, severity })),
			);
			assert.deepEqual(listed.map(({ id }) => id).sort(), [...ids].sort());
		});

		it(`lists them for programs (${locale})`, async () => {
			const { code, out, err } = await bench.run(["rules", "--format", "json", "--locale", locale]);
			assert.deepEqual([code, err], [0, ""]);
			const listed = JSON.parse(out) as Listed[];
			assert.deepEqual(listed.map(({ id }) => id).sort(), [...ids].sort());
			for (const rule of listed) {
				assert.deepEqual(Object.keys(rule), ["id", "group", "severity", "summary"]);
				assert.match(rule.severity, /^(?:error|warning|information|hint)$/);
				assert.match(rule.summary, letters);
			}
		});
	}
});
