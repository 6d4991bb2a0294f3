// npm run bench [WORD…]: builds, then runs the benchmarks of bench/ whose file name contains one of the words, or all of them.
import { readdirSync } from "node:fs";
import path from "node:path";
import { install, root, run } from "./install.mjs";

const words = process.argv.slice(2);
const wanted = (file) => words.length === 0 || words.some((word) => file.includes(word));
install();
run("node", ["esbuild.mjs"]);
for (const file of readdirSync(path.join(root, "bench")).sort()) {
	if (!/\.(mjs|ts)$/.test(file) || !wanted(file)) continue;
	console.log(`\n== ${file}`);
	run("node", ["--import", "tsx", path.join("bench", file)]);
}
