import { ConfigurationTarget, env, extensions, workspace } from "vscode";

/** The section of all our settings, and the id of the language client (so that `trace.server` is found below it). */
export const SECTION = "runtimeConfig";

/** The language to speak: the setting, or the editor's own display language if it is one of ours. */
export function locale(): "en" | "zh-cn" {
	const wanted = workspace.getConfiguration(SECTION).get<string>("locale", "auto");
	const spoken = wanted === "auto" ? env.language.toLowerCase() : wanted;
	return spoken.startsWith("zh") ? "zh-cn" : "en";
}

/** All settings as one object, as `workspace/didChangeConfiguration` sends them too. */
export const settings = (): unknown => workspace.getConfiguration().get(SECTION);

/** Who shows syntax errors of a language already; the language is the server's format id. */
const OTHER_READERS = [
	{ extension: "tamasfe.even-better-toml", language: "toml" },
	{ extension: "tombi-toml.tombi", language: "toml" },
	{ extension: "redhat.vscode-yaml", language: "yaml" },
	{ extension: "vscode.json-language-features", language: "json" },
] as const;

/** Languages whose syntax errors another enabled extension shows. */
export const syntaxShownByOthers = (): string[] => [
	...new Set(OTHER_READERS.filter((other) => extensions.getExtension(other.extension)).map((other) => other.language)),
];

/** Turns a rule off for this user on this machine: for the node that the editor itself runs on there is no better place. */
export async function turnRuleOff(rule: string): Promise<void> {
	const section = workspace.getConfiguration(SECTION);
	const mine = section.inspect<Record<string, string>>("rules")?.globalValue ?? {};
	await section.update("rules", { ...mine, [rule]: "off" }, ConfigurationTarget.Global);
}
