import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";

const read = (file: string): string => readFileSync(path.join(import.meta.dirname, "../..", file), "utf8");
const manifest = JSON.parse(read("package.json"));
const english: Record<string, string> = JSON.parse(read("package.nls.json"));
const chinese: Record<string, string> = JSON.parse(read("package.nls.zh-cn.json"));
const HAN = /\p{Script=Han}/u;

test("every text of the manifest exists in both languages, and no other", () => {
	const used = new Set([...read("package.json").matchAll(/"%([\w.]+)%"/g)].map((match) => match[1] ?? ""));
	assert.ok(used.size > 15);
	assert.deepEqual(Object.keys(english).sort(), [...used].sort());
	assert.deepEqual(Object.keys(chinese).sort(), [...used].sort());
	for (const [key, text] of Object.entries(chinese)) assert.match(text, HAN, key);
});

test("every text of the client has a Chinese one, and no other", () => {
	const sources = readdirSync(path.join(import.meta.dirname, "../../client/src")).map((file) => read(`client/src/${file}`));
	const used = sources.flatMap((text) => [...text.matchAll(/l10n\.t\("([^"]+)"/g)].map((match) => match[1] ?? ""));
	assert.ok(used.length > 3);
	const bundle: Record<string, string> = JSON.parse(read("l10n/bundle.l10n.zh-cn.json"));
	assert.deepEqual(Object.keys(bundle).sort(), [...new Set(used)].sort());
	for (const [key, text] of Object.entries(bundle)) assert.match(text, HAN, key);
});

test("each command of the manifest is registered by the client", () => {
	const registered = read("client/src/commands.ts");
	for (const { command } of manifest.contributes.commands)
		assert.match(registered, new RegExp(`\\b${command.replace("runtimeConfig.", "")}:`), command);
});

test("the schema of runtime-config.json and the settings say the same", () => {
	const [{ url }] = manifest.contributes.jsonValidation;
	const { assume, rules } = JSON.parse(read(url)).properties;
	const settings = manifest.contributes.configuration.properties;
	assert.deepEqual(assume.properties, settings["runtimeConfig.assume"].properties);
	assert.deepEqual(rules.additionalProperties, settings["runtimeConfig.rules"].additionalProperties);
});

test("the files that the manifest names exist", () => {
	const { languages, grammars } = manifest.contributes;
	const files = [
		...languages.map((one: { configuration: string }) => one.configuration),
		...grammars.map((one: { path: string }) => one.path),
	];
	assert.ok(files.length >= 6);
	for (const file of files) assert.doesNotThrow(() => JSON.parse(read(file)), file);
	for (const { path: file, scopeName } of grammars) assert.equal(JSON.parse(read(file)).scopeName, scopeName);
});
