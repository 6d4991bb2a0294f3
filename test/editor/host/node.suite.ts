/// <reference types="mocha" />
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import {
	commands,
	DiagnosticSeverity,
	type DocumentSymbol,
	ExtensionKind,
	env,
	type Location,
	type LocationLink,
	type TextDocument,
	Uri,
	version,
	workspace,
} from "vscode";
import { settingLessons } from "../../../server/src/knowledge/setting-lessons.ts";
import { fileOf, finding, fixesAt, hoverAt, noFinding, ourExtension, replace, revertAll, show } from "./node.ts";
import { say } from "./say.ts";

const RULE = "cgroup-driver-mismatch";
const CONFIG = "etc/containerd/config.toml";

describe("a node whose drivers differ", () => {
	let config: TextDocument;
	const kubelet = fileOf("var/lib/kubelet/config.yaml");

	before(async () => {
		const started = Date.now();
		config = await show(CONFIG);
		await finding(config.uri, RULE);
		say(`from opening to finding: ${Date.now() - started} ms; VS Code ${version}, Node ${process.version}, ${env.appHost}`);
	});

	it("runs beside the files, not in the window", async () => {
		const extension = await ourExtension();
		assert.equal(extension.extensionKind, ExtensionKind.Workspace);
	});

	it("has its commands", async () => {
		const known = await commands.getCommands(true);
		for (const name of [
			"restart",
			"explainCgroups",
			"whyThisFile",
			"openRule",
			"openPage",
			"showOutput",
			"offerSave",
			"turnRuleOff",
		])
			assert.ok(known.includes(`runtimeConfig.${name}`), name);
	});

	it("names the two files", async () => {
		const mismatch = await finding(config.uri, RULE);
		assert.equal(mismatch.severity, DiagnosticSeverity.Error);
		assert.equal(config.getText(mismatch.range), "false");
		assert.match(mismatch.message, /cgroupfs/);
		assert.match(mismatch.message, /systemd/);
		assert.deepEqual(
			mismatch.relatedInformation?.map((one) => one.location.uri.fsPath),
			[kubelet.fsPath],
		);
	});

	it("teaches on hover", async () => {
		const lesson = settingLessons["containerd:SystemdCgroup"];
		assert.ok(lesson);
		const hover = await hoverAt(config, "SystemdCgroup");
		assert.ok(hover.includes(lesson.teach.en), hover);
		assert.match(hover, /command:runtimeConfig\.openPage\?/);
	});

	it("outlines, and leads from one side of the comparison to the other", async () => {
		const symbols = await commands.executeCommand<DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", config.uri);
		const names = (list: readonly DocumentSymbol[]): string[] => list.flatMap((one) => [one.name, ...names(one.children)]);
		assert.ok(names(symbols).includes("SystemdCgroup"), `${names(symbols)}`);
		const at = config.positionAt(config.getText().indexOf("SystemdCgroup"));
		const targets = await commands.executeCommand<(Location | LocationLink)[]>(
			"vscode.executeDefinitionProvider",
			config.uri,
			at,
		);
		const files = targets.map((one) => ("uri" in one ? one.uri : one.targetUri).fsPath);
		assert.deepEqual(files, [kubelet.fsPath]);
	});

	it("brings the drivers in line, and keeps the comment", async () => {
		const mismatch = await finding(config.uri, RULE);
		const actions = await fixesAt(config.uri, mismatch.range);
		assert.ok(actions.length >= 2, `more than one way: ${actions.map((one) => one.title)}`);
		const align = actions.find((one) => one.title === "Align this node on the systemd cgroup driver");
		assert.ok(align?.edit, `offered: ${actions.map((one) => one.title)}`);
		assert.ok(await workspace.applyEdit(align.edit));
		assert.match(config.getText(), /SystemdCgroup = true # left over from the first set-up/);
		await noFinding(config.uri, RULE);
		await noFinding(kubelet, RULE);
		await revertAll();
		config = await show(CONFIG);
		await finding(config.uri, RULE);
	});

	it("follows what is typed", async () => {
		await replace(config, "SystemdCgroup = false", "SystemdCgroup = true");
		await noFinding(config.uri, RULE);
		await revertAll();
		config = await show(CONFIG);
		await finding(config.uri, RULE);
	});

	it("follows what changes on disk in a file that is not open", async () => {
		const before = await readFile(kubelet.fsPath, "utf8");
		await writeFile(kubelet.fsPath, before.replace("cgroupDriver: systemd", "cgroupDriver: cgroupfs"));
		await noFinding(config.uri, RULE);
		await writeFile(kubelet.fsPath, before);
		await finding(config.uri, RULE);
	});

	it("obeys the settings", async () => {
		const settings = workspace.getConfiguration("runtimeConfig");
		await settings.update("rules", { [RULE]: "off" });
		await noFinding(config.uri, RULE);
		await settings.update("rules", undefined);
		await finding(config.uri, RULE);
	});

	it("has a page for the rule and for each lesson, without a network", async () => {
		const rule = await workspace.openTextDocument(Uri.parse(`runtime-config:/rules/${RULE}.md`));
		assert.equal(rule.languageId, "markdown");
		assert.match(rule.getText(), /cgroupDriver[\s\S]*SystemdCgroup|SystemdCgroup[\s\S]*cgroupDriver/);
		const lesson = await workspace.openTextDocument(Uri.parse("runtime-config:/lessons/drivers.md"));
		assert.match(lesson.getText(), /SystemdCgroup/);
		assert.match(lesson.getText(), /\]\(\.\.\/lessons\/[\w-]+\.md\)/, "its links lead to other pages");
	});

	it("starts again when asked", async () => {
		await commands.executeCommand("runtimeConfig.restart");
		await finding(config.uri, RULE);
	});
});
