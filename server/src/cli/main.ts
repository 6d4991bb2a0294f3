import { check } from "./check.ts";
import { type CommandLine, parseCommandLine, UsageError } from "./command-line.ts";
import { fix } from "./fix.ts";
import { help } from "./help.ts";
import { UnreadablePath } from "./nodes.ts";
import { listRules } from "./rules.ts";
import { version } from "./version.ts";

const commands: Readonly<Record<string, (line: CommandLine) => Promise<number>>> = { check, fix, rules: listRules };

/** Runs one command; the exit code is 0, 1 (findings) or 2 (bad usage, or nothing could be read). */
async function run(args: readonly string[]): Promise<number> {
	const line = parseCommandLine(args);
	if (line.version) return say(version());
	if (line.help || line.command === undefined) return say(help(line.command, line.locale), line.help ? 0 : 2);
	const command = commands[line.command];
	if (!command) throw new UsageError({ en: `unknown command: ${line.command}`, zh: `未知命令：${line.command}` });
	return command(line);
}

function say(text: string, code = 0): number {
	(code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
	return code;
}

async function main(): Promise<void> {
	const args = process.argv.slice(2);
	try {
		process.exitCode = await run(args);
	} catch (error) {
		process.exitCode = 2;
		const locale = parseLocale(args);
		if (error instanceof UsageError)
			process.stderr.write(`runtime-config: ${locale === "zh-cn" ? error.text.zh : error.text.en}\n`);
		else if (error instanceof UnreadablePath)
			process.stderr.write(`runtime-config: ${locale === "zh-cn" ? "无法读取" : "cannot read"} ${error.message}\n`);
		else throw error;
	}
}

const parseLocale = (args: readonly string[]): "en" | "zh-cn" => (args.join(" ").includes("zh-cn") ? "zh-cn" : "en");

// A reader that goes away (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit(0);
	throw error;
});

void main();
