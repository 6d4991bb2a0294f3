import assert from "node:assert/strict";
import { test } from "node:test";
import { withOnly } from "../../server/src/analysis/worlds.ts";
import { anyWorld } from "../../server/src/node/any-world.ts";

test("a part that other worlds share asks for its own facts only", () => {
	const world = withOnly(["containerd", "cgroup"], anyWorld);
	assert.equal(
		world.ask("containerd", () => 1),
		anyWorld.ask("containerd", () => 1),
	);
	assert.equal(world.machine("cgroup"), anyWorld.machine("cgroup"));
	assert.throws(() => world.ask("kubelet", () => 1), /asks for kubelet/);
	assert.throws(() => world.machine("init"), /asks for init/);
	assert.throws(() => world.describe("crio"), /asks for crio/);
});
