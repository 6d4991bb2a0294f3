import { parseArgs } from "node:util";
import { defineMessages, type Locale } from "../base/message.ts";
import { nearest } from "../base/nearest.ts";
import type { Assumptions } from "../node/node.ts";
import { assumptionsIn } from "./assumptions.ts";
import { UsageError } from "./usage-error.ts";

export const COMMANDS = ["check", "fix", "rules"] as const;
export type CommandName = (typeof COMMANDS)[number];

const LOCALES = ["en", "zh-cn"] as const satisfies readonly Locale[];
const FORMATS = ["text", "json"] as const;
const FAIL_ON = ["error", "warning", "information", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What the command line asks for. */
export interface CommandLine {
	/** Undefined: none was named. */
	readonly command: CommandName | undefined;
	/** As they were given; the current folder where none was. */
	readonly paths: readonly string[];
	readonly assume: Assumptions;
	readonly format: (typeof FORMATS)[number];
	readonly failOn: FailOn;
	/** Ids of rules that `fix` keeps to; none: all of them. */
	readonly rules: readonly string[];
	readonly unsafe: boolean;
	readonly dryRun: boolean;
	readonly locale: Locale;
	/** Path of a `runtime-config.json` that stands for every node's own. */
	readonly config: string | undefined;
	readonly quiet: boolean;
	readonly help: boolean;
	readonly version: boolean;
}

interface Option {
	readonly type: "string" | "boolean";
	readonly short?: string;
	readonly multiple?: true;
	readonly of: readonly CommandName[];
}

const OPTIONS: Readonly<Record<string, Option>> = {
	assume: { type: "string", multiple: true, of: ["check", "fix"] },
	format: { type: "string", of: ["check", "rules"] },
	"fail-on": { type: "string", of: ["check"] },
	rule: { type: "string", multiple: true, of: ["fix"] },
	unsafe: { type: "boolean", of: ["fix"] },
	"dry-run": { type: "boolean", of: ["fix"] },
	locale: { type: "string", of: COMMANDS },
	config: { type: "string", of: COMMANDS },
	quiet: { type: "boolean", short: "q", of: COMMANDS },
	help: { type: "boolean", short: "h", of: COMMANDS },
	version: { type: "boolean", short: "V", of: COMMANDS },
};

const messages = defineMessages({
	noCommand: { en: "no such command: {name}; there are {names}", zh: "没有命令 {name}；可用的有 {names}" },
	meantCommand: { en: "no such command: {name}; did you mean {other}?", zh: "没有命令 {name}；您是指 {other} 吗？" },
	noOption: { en: "no such option: {name}", zh: "没有选项 {name}" },
	meantOption: { en: "no such option: {name}; did you mean {other}?", zh: "没有选项 {name}；您是指 {other} 吗？" },
	otherCommand: { en: "{name} is an option of {owners}, not of {command}", zh: "{name} 是 {owners} 的选项，{command} 没有" },
	noValue: { en: "{name} needs a value", zh: "{name} 需要一个值" },
	valueGiven: { en: "{name} takes no value", zh: "{name} 不带值" },
	choice: { en: "{name} {value}: must be one of {allowed}", zh: "{name} {value}：只能是 {allowed} 之一" },
	noPaths: { en: "{command} takes no path: {path}", zh: "{command} 不接受路径：{path}" },
});

/** Reads the command line; throws a usage error for what makes no sense. */
export function parseCommandLine(args: readonly string[]): CommandLine {
	const { tokens } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
	const [name, ...paths] = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
	const command = name === undefined ? undefined : commandNamed(name);
	const given = new Map<string, string[]>();
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		checkOption(token, command);
		given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? ""]);
	}
	if (command === "rules" && paths[0] !== undefined) throw new UsageError(messages.noPaths({ command, path: paths[0] }));
	return {
		command,
		paths: paths.length > 0 ? paths : ["."],
		assume: assumptionsIn(given.get("assume") ?? []),
		format: choice("format", given, FORMATS) ?? "text",
		failOn: choice("fail-on", given, FAIL_ON) ?? "error",
		rules: given.get("rule") ?? [],
		unsafe: given.has("unsafe"),
		dryRun: given.has("dry-run"),
		locale: choice("locale", given, LOCALES) ?? localeOfTerminal(),
		config: given.get("config")?.at(-1),
		quiet: given.has("quiet"),
		help: given.has("help"),
		version: given.has("version"),
	};
}

/** The language to complain in about a command line that cannot be read. */
export function localeIn(args: readonly string[]): Locale {
	const { values } = parseArgs({
		args: [...args],
		options: { locale: { type: "string" } },
		allowPositionals: true,
		strict: false,
	});
	return LOCALES.find((locale) => locale === values.locale) ?? localeOfTerminal();
}

function localeOfTerminal(): Locale {
	return /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "") ? "zh-cn" : "en";
}

function commandNamed(name: string): CommandName {
	const command = COMMANDS.find((known) => known === name);
	if (command) return command;
	const other = nearest(name, COMMANDS);
	throw new UsageError(other ? messages.meantCommand({ name, other }) : messages.noCommand({ name, names: COMMANDS.join(", ") }));
}

interface OptionToken {
	readonly name: string;
	readonly rawName: string;
	readonly value: string | undefined;
	readonly inlineValue: boolean | undefined;
}

function checkOption({ name: key, rawName: name, value, inlineValue }: OptionToken, command: CommandName | undefined): void {
	const option = Object.hasOwn(OPTIONS, key) ? OPTIONS[key] : undefined;
	if (!option) {
		const other = nearest(key, Object.keys(OPTIONS));
		throw new UsageError(other ? messages.meantOption({ name, other: `--${other}` }) : messages.noOption({ name }));
	}
	if (command && !option.of.includes(command))
		throw new UsageError(messages.otherCommand({ name, owners: option.of.join(", "), command }));
	if (option.type === "boolean" && value !== undefined) throw new UsageError(messages.valueGiven({ name }));
	// The next option is no value, unless it is written with an equals sign.
	if (option.type === "string" && (value === undefined || (!inlineValue && /^-./.test(value))))
		throw new UsageError(messages.noValue({ name }));
}

/** The last value of an option that takes one of a few; undefined when it is not given. */
function choice<T extends string>(
	option: string,
	given: ReadonlyMap<string, readonly string[]>,
	allowed: readonly T[],
): T | undefined {
	const value = given.get(option)?.at(-1);
	if (value === undefined) return undefined;
	const known = allowed.find((one) => one === value);
	if (known === undefined) throw new UsageError(messages.choice({ name: `--${option}`, value, allowed: allowed.join(", ") }));
	return known;
}
