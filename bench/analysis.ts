/**
 * What one keystroke costs without the protocol round it: the changed file is parsed and its node judged anew.
 * Run: npm run bench analysis. Processor time, as other programs may be running; the lowest and the middle of many.
 * `node --cpu-prof` on it shows where the time goes.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { lowest, median, show, table } from "./editor/figures.ts";
import { type Size, type Workload, writeWorkloads } from "./editor/workloads.ts";

type Server = typeof import("./editor/analysis-entry.ts");

const ROUNDS: Readonly<Record<Size, { readonly warmUps: number; readonly rounds: number }>> = {
	small: { warmUps: 150, rounds: 100 },
	typical: { warmUps: 150, rounds: 100 },
	huge: { warmUps: 2, rounds: 6 },
};

async function main(): Promise<void> {
	const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
	try {
		const server = await bundled(folder);
		const rows: string[][] = [];
		for (const workload of writeWorkloads(folder)) rows.push(await row(server, workload));
		console.log(table(["workload", "parse ms", "at best", "parse + judge ms", "at best", "findings"], rows));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function bundled(folder: string): Promise<Server> {
	const outfile = path.join(folder, "analysis.js");
	await build({
		entryPoints: [path.join(import.meta.dirname, "editor/analysis-entry.ts")],
		outfile,
		bundle: true,
		platform: "node",
		format: "cjs",
		target: "node20",
		mainFields: ["module", "main"],
	});
	return createRequire(import.meta.url)(outfile);
}

async function row({ analyze, readNode, documentsOf, formats }: Server, workload: Workload): Promise<string[]> {
	const node = await readNode(workload.root);
	const { warmUps, rounds } = ROUNDS[workload.size];
	const parses: number[] = [];
	const judgements: number[] = [];
	let findings = 0;
	for (let i = -warmUps; i < rounds; i++) {
		// Another text every time, as caches go by the file.
		const files = node.files.map(({ file, kind }) =>
			workload.file.endsWith(file.path) ? { file: { ...file, text: file.text + "\n".repeat(i & 1) }, kind } : { file, kind },
		);
		const changed = files.find(({ file }) => workload.file.endsWith(file.path));
		if (!changed) throw new Error(`${workload.file} is no file of its node`);
		const parse = cpuMs(() => documentsOf(changed.file, formats[changed.kind.format]));
		const judge = cpuMs(() => {
			findings = analyze({ ...node, files }).length;
		});
		if (i < 0) continue;
		parses.push(parse);
		judgements.push(parse + judge);
	}
	const times = [median(parses), lowest(parses), median(judgements), lowest(judgements)].map(show);
	return [`${workload.format} ${workload.size}`, ...times, String(findings)];
}

function cpuMs(run: () => void): number {
	const begun = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(begun);
	return (user + system) / 1000;
}

main();
