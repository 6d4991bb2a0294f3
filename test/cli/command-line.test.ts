import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { render } from "../../server/src/base/message.ts";
import { widthOf } from "../../server/src/cli/columns.ts";
import { COMMANDS, parseCommandLine } from "../../server/src/cli/command-line.ts";
import { help } from "../../server/src/cli/help.ts";
import { UsageError } from "../../server/src/cli/usage-error.ts";
import { Bench, ROOT } from "./run.ts";

const bench = Bench.start();
const USAGE = "\nruntime-config --help says how it is used.\n";
const manifest = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };

/** A mistake ends with 2 and its words on standard error, and nothing else happens. */
async function refused(args: string, words: string): Promise<void> {
	const { code, out, err } = await bench.run(args.split(" "));
	assert.deepEqual({ code, out, err }, { code: 2, out: "", err: `runtime-config: ${words}${USAGE}` }, args);
}

/** All of them are refused as they are read. */
function allRefused(cases: readonly [args: string, words: string][]): void {
	for (const [args, words] of cases) {
		const isTold = (error: unknown) => error instanceof UsageError && render(error.said, "en") === words;
		assert.throws(() => parseCommandLine(args.split(" ")), isTold, `${args}: ${words}`);
	}
}

describe("help", { concurrency: 2 }, () => {
	it("names every command, the exit codes and the options that hold everywhere", async () => {
		const { code, out, err } = await bench.run(["--help"]);
		assert.deepEqual([code, err], [0, ""]);
		for (const word of ["check", "fix", "rules", "--locale", "--config", "--quiet", "--help", "--version", "Exit code"])
			assert.ok(out.includes(word), word);
	});

	it("of a command names its options and no others", async () => {
		const options = ["--format", "--fail-on", "--assume", "--rule ", "--unsafe", "--dry-run"];
		const own = {
			check: ["--format", "--fail-on", "--assume"],
			fix: ["--assume", "--rule ", "--unsafe", "--dry-run"],
			rules: ["--format"],
		};
		for (const [command, wanted] of Object.entries(own)) {
			const { code, out, err } = await bench.run([command, "-h"]);
			assert.deepEqual([code, err], [0, ""]);
			assert.deepEqual(options.filter((option) => out.includes(`  ${option}`)).sort(), [...wanted].sort(), command);
			assert.match(out, new RegExp(`^runtime-config ${command} `));
		}
	});

	it("comes on standard error, with 2, where no command is given", async () => {
		const { code, out, err } = await bench.run([]);
		assert.deepEqual([code, out], [2, ""]);
		assert.match(err, /runtime-config check \[PATH…\]/);
	});

	it("fits into 120 columns in English and Chinese", () => {
		for (const command of [undefined, ...COMMANDS]) {
			const { en, zh } = help(command);
			for (const line of `${en}\n${zh}`.split("\n")) assert.ok(widthOf(line) <= 120, line);
		}
	});
});

it("--version says the version of the package, with a command too", async () => {
	for (const args of [["--version"], ["check", "-V"]]) {
		const { code, out, err } = await bench.run(args);
		assert.deepEqual({ code, out, err }, { code: 0, out: `${manifest.version}\n`, err: "" });
	}
});

describe("a mistake on the command line", { concurrency: 2 }, () => {
	it("ends with 2 and words on standard error, and nothing else", async () => {
		await refused("chekc", "no such command: chekc; did you mean check?");
		await refused("check --fail-on hint", "--fail-on hint: must be one of error, warning, information, never");
	});

	it("in the name of a command", () =>
		allRefused([
			["chekc", "no such command: chekc; did you mean check?"],
			["fxi .", "no such command: fxi; did you mean fix?"],
			["frobnicate", "no such command: frobnicate; there are check, fix, rules"],
		]));

	it("in the name of an option", () =>
		allRefused([
			["check --fromat json", "no such option: --fromat; did you mean --format?"],
			["fix --dryrun", "no such option: --dryrun; did you mean --dry-run?"],
			["check -x", "no such option: -x"],
			["check --frobnicate=1", "no such option: --frobnicate"],
			["check --constructor", "no such option: --constructor"],
		]));

	it("an option of another command", () =>
		allRefused([
			["check --dry-run", "--dry-run is an option of fix, not of check"],
			["fix --format json", "--format is an option of check, rules, not of fix"],
			["rules --assume kubelet=1.33.4", "--assume is an option of check, fix, not of rules"],
		]));

	it("a value that is missing, or one too many", () =>
		allRefused([
			["check --format", "--format needs a value"],
			["check --fail-on --quiet", "--fail-on needs a value"],
			["fix --rule", "--rule needs a value"],
			["check --assume -q", "--assume needs a value"],
			["check --quiet=yes", "--quiet takes no value"],
		]));

	it("a value that is none of those there are", () =>
		allRefused([
			["check --format yaml", "--format yaml: must be one of text, json"],
			["check --format=", "--format : must be one of text, json"],
			["check --fail-on hint", "--fail-on hint: must be one of error, warning, information, never"],
			["check --locale fr", "--locale fr: must be one of en, zh-cn"],
			["rules etc", "rules takes no path: etc"],
		]));

	it("a fact that is none", () =>
		allRefused([
			["check --assume kubelet", "--assume kubelet: write a fact as key=value, such as kubelet=1.33.4"],
			["check --assume kublet=1.33.4", "--assume kublet=1.33.4: no such fact; did you mean kubelet?"],
			["check --assume kubelet=latest", "--assume kubelet=latest: must be a version, such as 1.33.4"],
			["check --assume cgroup=v3", "--assume cgroup=v3: must be v1, v2"],
			["fix --assume init=openrc", "--assume init=openrc: must be systemd, other"],
			["fix --assume arch=", "--assume arch=: must not be empty"],
		]));

	it("a rule that there is not", async () => {
		await refused("fix --rule cri-disable", "--rule cri-disable: no such rule; did you mean cri-disabled?");
	});

	it("a --config that cannot be read", () => refused("check --config none.json", "--config none.json: cannot be read"));
});

describe("the language", () => {
	it("is that of --locale, whatever the terminal's is", async () => {
		const { err } = await bench.run(["chekc", "--locale", "zh-cn"]);
		assert.equal(err, "runtime-config: 没有命令 chekc；您是指 check 吗？\n用法见 runtime-config --help。\n");
		const { out } = await bench.run(["--help", "--locale", "en"], { env: { LC_ALL: "zh_CN.UTF-8" } });
		assert.match(out, /Exit code/);
	});

	it("is that of the terminal: LC_ALL before LC_MESSAGES before LANG", () => {
		const { LC_ALL, LC_MESSAGES, LANG } = process.env;
		const localeWith = (env: Readonly<Record<string, string>>) => {
			Object.assign(process.env, { LC_ALL: "", LC_MESSAGES: "", LANG: "", ...env });
			return parseCommandLine([]).locale;
		};
		try {
			assert.equal(localeWith({}), "en");
			for (const name of ["LC_ALL", "LC_MESSAGES", "LANG"]) assert.equal(localeWith({ [name]: "zh_CN.UTF-8" }), "zh-cn");
			assert.equal(localeWith({ LC_ALL: "C", LANG: "zh_CN.UTF-8" }), "en");
			assert.equal(localeWith({ LC_MESSAGES: "en_US.UTF-8", LANG: "zh_CN.UTF-8" }), "en");
		} finally {
			for (const [name, value] of Object.entries({ LC_ALL, LC_MESSAGES, LANG })) {
				if (value === undefined) delete process.env[name];
				else process.env[name] = value;
			}
		}
	});

	it("turns help, findings and notes Chinese", async () => {
		const env = { LC_ALL: "zh_CN.UTF-8" };
		const help = await bench.run(["--help"], { env });
		assert.match(help.out, /退出码/);
		const check = await bench.run(["check", "examples/cri-disabled"], { env, cwd: ROOT });
		assert.match(check.out, / {2}错误 {2}/);
		assert.match(check.err, /1 个节点，\d 个文件：1 个错误/);
	});
});

it("-- ends the options, so that a path may begin with a dash", async () => {
	const { code, err } = await bench.run(["check", "--", "--format"]);
	assert.deepEqual([code, err], [2, "runtime-config: cannot read --format: no such file or folder\n"]);
});

it("the last of an option given twice counts, and all of those that may be repeated", () => {
	const args =
		"fix --locale en --locale zh-cn --rule a --rule b --assume kubelet=1.30.1 --assume kubelet=1.31.2 --assume cgroup=v2";
	const { locale, rules, assume } = parseCommandLine(args.split(" "));
	assert.deepEqual({ locale, rules }, { locale: "zh-cn", rules: ["a", "b"] });
	assert.deepEqual(assume, { kubelet: "1.31.2", cgroup: "v2" });
});
