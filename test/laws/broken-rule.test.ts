import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { rules } from "../../server/src/rules/index.ts";
import { nodesOf } from "../harness/node-of.ts";

test("a rule that throws is heard of, and costs no other finding", async (t) => {
	const [node] = await nodesOf({ "etc/containerd/config.toml": 'version = 2\ndisabled_plugins = ["cri"]\n[x\n' });
	assert.ok(node);
	const whole = analyze(node);
	assert.ok(whole.some(({ rule }) => rule.id === "syntax-error"));
	const broken = rules.find(({ id }) => id === "syntax-error");
	assert.ok(broken);
	t.mock.method(broken, "check", () => {
		throw new Error("broken");
	});
	const heard: string[] = [];
	const left = analyze(node, (id, error) => heard.push(`${id} ${String(error)}`));
	assert.deepEqual([...new Set(heard)], ["syntax-error Error: broken"]);
	assert.deepEqual(
		left.map(({ rule }) => rule.id),
		whole.map(({ rule }) => rule.id).filter((id) => id !== "syntax-error"),
	);
	assert.throws(() => analyze(node), /broken/);
});
