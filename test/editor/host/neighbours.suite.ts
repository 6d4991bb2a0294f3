/// <reference types="mocha" />
import assert from "node:assert/strict";
import { extensions, languages } from "vscode";
import { finding, findings, hoverAt, replace, revertAll, show, until } from "./node.ts";

const RULE = "cgroup-driver-mismatch";

describe("beside other extensions for TOML and YAML", () => {
	it("has the neighbours", () => {
		for (const id of ["tamasfe.even-better-toml", "redhat.vscode-yaml"]) assert.ok(extensions.getExtension(id), id);
	});

	it("shares the language and the hover", async () => {
		const config = await show("etc/containerd/config.toml");
		assert.equal(config.languageId, "toml");
		await finding(config.uri, RULE);
		const hover = await until("both hovers", async () => {
			const text = await hoverAt(config, "SystemdCgroup");
			return text.includes("neighbour's hover") && /cgroup/.test(text) && text;
		});
		assert.equal(hover.split("neighbour's hover").length, 2, "theirs is there once");
	});

	it("leaves syntax errors to them", async () => {
		const config = await show("etc/containerd/config.toml");
		await replace(config, '"io.containerd.runc.v2"', '"io.containerd.runc.v2');
		await until("the neighbour's error", () => languages.getDiagnostics(config.uri).some((one) => one.source === "neighbour"));
		await until("our answer to the broken text", () => findings(config.uri, RULE).length === 0);
		assert.deepEqual(
			findings(config.uri).map((one) => one.message),
			[],
		);
		await revertAll();
	});
});
