import manifest from "../../../package.json";
import { defineMessages, type Locale, render } from "../base/message.ts";
import { type CommandLine, type CommandName, localeIn, parseCommandLine } from "./command-line.ts";
import { help } from "./help.ts";
import { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

type Command = (line: CommandLine, terminal: Terminal) => Promise<number>;

/** Loaded when they are asked for: `--version` needs no rules, `rules` no files. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
	check: async () => (await import("./check.ts")).check,
	fix: async () => (await import("./fix.ts")).fix,
	rules: async () => (await import("./rules.ts")).rules,
};

const messages = defineMessages({
	help: { en: "runtime-config --help says how it is used.", zh: "用法见 runtime-config --help。" },
	lost: { en: "the output could not be written: {why}", zh: "无法写出结果：{why}" },
	broken: { en: "this is a fault of ours, not of your files:\n{stack}", zh: "这是本程序的错误，与您的文件无关：\n{stack}" },
});

/** Runs one command; the exit code is 0, 1 (findings) or 2 (bad usage, or something that cannot be read). */
async function run(args: readonly string[]): Promise<number> {
	const line = parseCommandLine(args);
	if (line.version) return say(manifest.version);
	if (line.help) return say(render(help(line.command), line.locale));
	if (line.command === undefined) {
		process.stderr.write(`${render(help(undefined), line.locale)}\n`);
		return 2;
	}
	const command = await commands[line.command]();
	return command(line, new Terminal(line));
}

function say(text: string): number {
	process.stdout.write(`${text}\n`);
	return 0;
}

/** Says why nothing came of it. */
function explain(error: unknown, locale: Locale): void {
	const terminal = new Terminal({ locale, quiet: false });
	if (error instanceof UsageError) {
		terminal.complain(error.said);
		terminal.warn(messages.help());
	} else {
		const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
		process.stderr.write(`runtime-config: ${render(messages.broken({ stack }), locale)}\n`);
	}
}

async function main(args: readonly string[]): Promise<void> {
	try {
		process.exitCode = await run(args);
	} catch (error) {
		explain(error, localeIn(args));
		process.exitCode = 2;
	}
}

/** What becomes of output that cannot be written. */
function watchOutput(args: readonly string[]): void {
	process.stdout.on("error", (error: NodeJS.ErrnoException) => {
		// A reader that goes away (`| head`) is no error, and what was found still counts.
		if (error.code === "EPIPE") return;
		const locale = localeIn(args);
		new Terminal({ locale, quiet: false }).complain(messages.lost({ why: error.message }));
		process.once("exit", () => {
			process.exitCode = 2;
		});
	});
	// There is nowhere left to say so.
	process.stderr.on("error", () => undefined);
}

const args = process.argv.slice(2);
watchOutput(args);
void main(args);
