import assert from "node:assert/strict";
import { test } from "node:test";
import { bounded } from "../../server/src/io/bounded.ts";

test("jobs run side by side, but never more than so many; results keep the order", async () => {
	let running = 0;
	let most = 0;
	const results = await bounded([5, 1, 4, 2, 3, 0], 3, async (turns) => {
		most = Math.max(most, ++running);
		for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
		running--;
		return turns * 2;
	});
	assert.deepEqual(results, [10, 2, 8, 4, 6, 0]);
	assert.equal(most, 3);
});

test("nothing to do, and a job that fails", async () => {
	assert.deepEqual(await bounded([], 3, async () => 1), []);
	await assert.rejects(
		bounded([1, 2], 1, async (one) => {
			if (one === 2) throw new Error("two");
		}),
		/two/,
	);
});
