import { spawn, spawnSync } from "node:child_process";
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before } from "node:test";
import { build } from "esbuild";

export const ROOT = path.resolve(__dirname, "../..");

/** Takes root's power over files away. */
const SETPRIV = "setpriv --bounding-set=-dac_override,-dac_read_search,-fowner,-chown --";
const canTake = (): boolean => spawnSync("/bin/sh", ["-c", `${SETPRIV} true`]).status === 0;

/** What a line of a shell begins with, so that modes of files count; undefined where they do not. */
export const WEAK = process.getuid?.() !== 0 ? "" : canTake() ? SETPRIV : undefined;

/** How a run of the command line ended. */
export interface Ended {
	/** Null: it was stopped because it took too long. */
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
	readonly milliseconds: number;
}

export interface RunOptions {
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
	/** Until it is stopped, in milliseconds. */
	readonly timeout?: number;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The command line as it is installed, built once for a test file, with a folder of its own for what it works on. */
export class Bench {
	readonly #folder = mkdtempSync(path.join(tmpdir(), "cli-"));
	readonly program = path.join(this.#folder, "cli.js");
	#count = 0;

	/** Call it once, at the top of a test file. */
	static start(): Bench {
		const bench = new Bench();
		before(() =>
			build({
				entryPoints: [path.join(ROOT, "server/src/cli/main.ts")],
				outfile: bench.program,
				bundle: true,
				platform: "node",
				target: "node20",
				mainFields: ["module", "main"],
				logLevel: "error",
			}),
		);
		after(() => rmSync(bench.#folder, { recursive: true, force: true }));
		return bench;
	}

	/** A new folder with files. */
	folder(files: Files = {}): string {
		const folder = path.join(this.#folder, `work-${this.#count++}`);
		mkdirSync(folder);
		for (const [name, content] of Object.entries(files)) put(path.join(folder, name), content);
		return folder;
	}

	/** Runs the command line in English, without a terminal, in the folder of the work. */
	run(args: readonly string[], { cwd = this.#folder, env = {}, timeout = 20_000 }: RunOptions = {}): Promise<Ended> {
		return ended(process.execPath, [this.program, ...args], cwd, env, timeout);
	}

	/** Runs a line of a shell, in which `$CLI` is the command line. */
	shell(line: string, { cwd = this.#folder, env = {}, timeout = 20_000 }: RunOptions = {}): Promise<Ended> {
		return ended("bash", ["-c", line], cwd, { CLI: `${process.execPath} ${this.program}`, ...env }, timeout);
	}
}

function ended(command: string, args: readonly string[], cwd: string, env: RunOptions["env"], timeout: number): Promise<Ended> {
	const started = Date.now();
	const base = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", LANG: "C" };
	return new Promise((resolve, reject) => {
		const stdio: ["ignore", "pipe", "pipe"] = ["ignore", "pipe", "pipe"];
		const child = spawn(command, args, { cwd, env: { ...base, ...env }, stdio, timeout, killSignal: "SIGKILL" });
		let [out, err] = ["", ""];
		child.stdout.setEncoding("utf8").on("data", (text: string) => {
			out += text;
		});
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			err += text;
		});
		child.on("error", reject);
		child.on("close", (code) => resolve({ code, out, err, milliseconds: Date.now() - started }));
	});
}

/** Writes a file, with its folders. */
export function put(file: string, content: string | Uint8Array): void {
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, content);
}

/** Everything below a folder by path: the bytes of files, where links lead, mode and owner of all. */
export function snapshot(folder: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
		const at = path.join(folder, name);
		const stat = lstatSync(at);
		const content = stat.isFile()
			? readFileSync(at).toString("latin1")
			: stat.isSymbolicLink()
				? `-> ${readlinkSync(at)}`
				: stat.isDirectory()
					? "folder"
					: "special";
		found[name] = `${(stat.mode & 0o7777).toString(8)} ${stat.uid}:${stat.gid} ${content}`;
	}
	return found;
}
