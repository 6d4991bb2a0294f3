/**
 * The language server as an editor feels it, beside the barest server there can be: start, keystrokes, memory.
 * Run: npm run bench server. Prints tables and names every goal that is missed; a slow machine is no error.
 * `SERVER=file.js` measures another bundle, for a comparison.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { show, table } from "./editor/figures.ts";
import { verdicts } from "./editor/goals.ts";
import { type Contestant, type Figures, measure, measureStarts, type Start } from "./editor/measure.ts";
import { type Workload, writeWorkloads } from "./editor/workloads.ts";

const ROOT = path.join(import.meta.dirname, "..");

async function main(): Promise<void> {
	const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
	try {
		console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}; load before: ${load()}\n`);
		await compare(writeWorkloads(folder), await bareServer(folder));
		console.log(`\nload after: ${load()}`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function compare(workloads: readonly Workload[], bareProgram: string): Promise<void> {
	const ours = { name: "ours", program: process.env.SERVER ?? path.join(ROOT, "dist/server.js"), isReal: true };
	const push: Contestant = { ...ours, mode: "push" };
	const pull: Contestant = { ...ours, mode: "pull" };
	const bare: Contestant = { name: "bare", program: bareProgram, mode: "push", isReal: false };

	const starts = await measureStarts(workloads, push, bare);
	console.log(table(["server", "initialize ms", "first findings ms", "CPU ms"], starts.map(startRow)), "\n");

	const figures: Figures[] = [];
	for (const workload of workloads) figures.push(...(await measure(workload, [push, pull, bare])));
	const head = ["workload", "keystroke p50 ms", "p95", "CPU ms", "after 10 fast", "hover p95", "first ms", "peak MiB", "right"];
	console.log(table(head, figures.map(row)), "\n");

	const judged = verdicts(
		starts,
		figures.filter(({ server }) => server === ours.name),
	);
	const missed = judged.filter(({ isMet }) => !isMet);
	console.log(`${judged.length - missed.length} of ${judged.length} goals met${missed.length > 0 ? "; missed:" : "."}`);
	for (const { goal, got } of missed) console.log(`- ${goal}; it was ${got}`);
}

/** Bundled as ours is. */
async function bareServer(folder: string): Promise<string> {
	const outfile = path.join(folder, "bare.js");
	await build({
		entryPoints: [path.join(import.meta.dirname, "editor/bare-server.ts")],
		outfile,
		bundle: true,
		platform: "node",
		format: "cjs",
		target: "node20",
		mainFields: ["module", "main"],
		minify: true,
		charset: "utf8",
	});
	return outfile;
}

const load = (): string => loadavg().map(show).join(", ");

function startRow({ server, initializeMs, firstMs, cpuMs }: Start): string[] {
	return [server, show(initializeMs), show(firstMs), show(cpuMs)];
}

function row({ workload, server, mode, right, ...f }: Figures): string[] {
	const name = `${workload.format} ${workload.size}, ${server} ${mode}`;
	const times = [f.p50, f.p95, f.cpuPerKeystroke, f.backlog, f.hoverP95, f.firstMs, f.peakMiB].map(show);
	return [name, ...times, Number.isNaN(f.hoverP95) ? "–" : `${(right * 100).toFixed(0)} %`];
}

main();
