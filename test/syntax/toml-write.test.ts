import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { same, toData } from "../../server/src/syntax/data.ts";
import { toml, writeToml } from "../../server/src/syntax/toml.ts";
import { table } from "../laws/toml-texts.ts";

test("a new document has its keys first, then its tables", () => {
	const text = writeToml({ plugins: { "io.containerd.cri.v1.runtime": { cni: { bin_dirs: ["/opt/cni/bin"] } } }, version: 3 });
	assert.equal(text, 'version = 3\n\n[plugins."io.containerd.cri.v1.runtime".cni]\nbin_dirs = [ "/opt/cni/bin" ]\n');
});

test("what is written reads back as the same data, without a problem", () => {
	fc.assert(
		fc.property(table, (data) => {
			const { documents, problems } = toml.parse(writeToml(data));
			assert.deepEqual(problems, []);
			assert.ok(same(toData(documents[0]!.root), data));
		}),
		{ numRuns: 300 },
	);
});

test("a list of a table and something else is written whole", () => {
	const data = { list: [{ a: 1 }, 2] };
	assert.ok(same(toData(toml.parse(writeToml(data)).documents[0]!.root), data));
});

test("what TOML cannot say is an error", () => {
	assert.throws(() => writeToml({ a: null }), TypeError);
	assert.throws(() => writeToml({ a: 2n ** 63n }), TypeError);
	assert.throws(() => writeToml(["a"]), TypeError);
});
