/// <reference types="mocha" />
import assert from "node:assert/strict";
import { env, Uri, workspace } from "vscode";
import { finding, fixesAt, hoverAt, ourExtension, show } from "./node.ts";

const CHINESE = /\p{Script=Han}/u;

describe("an editor in Chinese", () => {
	it("is one", () => assert.equal(env.language, "zh-cn"));

	it("finds, teaches and mends in Chinese", async () => {
		const config = await show("etc/containerd/config.toml");
		const mismatch = await finding(config.uri, "cgroup-driver-mismatch");
		assert.match(mismatch.message, CHINESE);
		assert.match(await hoverAt(config, "SystemdCgroup"), CHINESE);
		const fixes = await fixesAt(config.uri, mismatch.range);
		assert.ok(fixes.length > 0);
		for (const action of fixes) assert.match(action.title, CHINESE);
	});

	it("has its pages and its own name in Chinese", async () => {
		const page = await workspace.openTextDocument(Uri.parse("runtime-config:/lessons/drivers.md"));
		assert.match(page.getText(), CHINESE);
		assert.match((await ourExtension()).packageJSON.displayName, CHINESE);
	});
});
