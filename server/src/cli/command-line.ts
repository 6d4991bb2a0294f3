import { parseArgs } from "node:util";
import type { Locale, Text } from "../base/message.ts";
import { type Assumptions, isAssumption } from "../node/node.ts";

/** Something on the command line that we do not understand: exit code 2. */
export class UsageError extends Error {
	readonly text: Text;

	constructor(text: Text) {
		super(text.en);
		this.text = text;
	}
}

export type FailOn = "error" | "warning" | "information" | "never";

/** What the command line asks for. */
export interface CommandLine {
	readonly command: string | undefined;
	readonly paths: readonly string[];
	readonly assume: Assumptions;
	readonly format: string;
	readonly failOn: FailOn;
	readonly rules: readonly string[];
	readonly unsafe: boolean;
	readonly dryRun: boolean;
	readonly locale: Locale;
	readonly config: string | undefined;
	readonly quiet: boolean;
	readonly help: boolean;
	readonly version: boolean;
}

const OPTIONS = {
	assume: { type: "string", multiple: true },
	format: { type: "string" },
	"fail-on": { type: "string" },
	rule: { type: "string", multiple: true },
	unsafe: { type: "boolean" },
	"dry-run": { type: "boolean" },
	locale: { type: "string" },
	config: { type: "string" },
	quiet: { type: "boolean", short: "q" },
	help: { type: "boolean", short: "h" },
	version: { type: "boolean", short: "V" },
} as const;

const FAIL_ON: readonly string[] = ["error", "warning", "information", "never"];

export function parseCommandLine(args: readonly string[]): CommandLine {
	const { values, positionals } = parsed(args);
	const failOn = values["fail-on"] ?? "error";
	if (!FAIL_ON.includes(failOn)) throw badValue("--fail-on", failOn, FAIL_ON);
	return {
		command: positionals[0],
		paths: positionals.length > 1 ? positionals.slice(1) : ["."],
		assume: assumptions(values.assume ?? []),
		format: values.format ?? "text",
		failOn: failOn as FailOn,
		rules: values.rule ?? [],
		unsafe: values.unsafe ?? false,
		dryRun: values["dry-run"] ?? false,
		locale: locale(values.locale),
		config: values.config,
		quiet: values.quiet ?? false,
		help: values.help ?? false,
		version: values.version ?? false,
	};
}

function parsed(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new UsageError({ en: message, zh: message });
	}
}

function assumptions(pairs: readonly string[]): Assumptions {
	const found: Record<string, string> = {};
	for (const pair of pairs) {
		const [key = "", ...rest] = pair.split("=");
		const value = rest.join("=");
		if (!isAssumption(key, value))
			throw new UsageError({ en: `--assume ${pair}: not a fact we know`, zh: `--assume ${pair}：无法识别的事实` });
		found[key] = value;
	}
	return found;
}

/** The language asked for, else that of the terminal. */
function locale(asked: string | undefined): Locale {
	if (asked === undefined)
		return /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "") ? "zh-cn" : "en";
	if (asked !== "en" && asked !== "zh-cn") throw badValue("--locale", asked, ["en", "zh-cn"]);
	return asked;
}

/** One of the values an option takes, or a usage error. */
export function badValue(option: string, value: string, allowed: readonly string[]): UsageError {
	const list = allowed.join(", ");
	return new UsageError({ en: `${option} ${value}: must be one of ${list}`, zh: `${option} ${value}：只能是 ${list} 之一` });
}
