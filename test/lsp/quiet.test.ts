import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Quiet } from "../../server/src/lsp/quiet.ts";

const turns = async (count: number): Promise<void> => {
	for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
};

describe("changes that have arrived already", () => {
	test("are all let through first, as far apart as an editor's messages are handed on", async () => {
		const quiet = new Quiet();
		let handed = 0;
		const reached = quiet.reached().then(() => handed);
		for (; handed < 10; handed++) {
			quiet.changed();
			await turns(6);
		}
		assert.equal(await reached, 10);
	});

	test("keep nobody waiting who asks when there are none", async () => {
		const quiet = new Quiet();
		quiet.changed();
		const isReached = await Promise.race([quiet.reached().then(() => true), turns(20).then(() => false)]);
		assert.ok(isReached);
	});

	test("keep nobody waiting for ever", { timeout: 5000 }, async () => {
		const quiet = new Quiet();
		let isTyping = true;
		const typing = (async () => {
			while (isTyping) {
				quiet.changed();
				await turns(2);
			}
		})();
		await quiet.reached();
		isTyping = false;
		await typing;
	});
});
