import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { build } from "esbuild";

const ROOT = path.join(import.meta.dirname, "../..");
const MAIN = path.join(ROOT, "server/src/lsp/main.ts");
/** What `main.ts` loads after `initialize`, before any question comes. */
const SERVER = path.join(ROOT, "server/src/lsp/server.ts");
const WORDS = "server/src/knowledge/words/";

/** The modules that a module brings with it at once: `import … from`, without types and without `import(…)`. */
function importsOf(file: string): string[] {
	const text = readFileSync(file, "utf8");
	const found = text.matchAll(/^(?:import|export)\s(?!type\b)(?:[^;"']*?\sfrom\s)?"(\.[^"]+)";/gm);
	return [...found].map(([, target = ""]) => path.join(path.dirname(file), target));
}

function reachedFrom(...starts: string[]): Set<string> {
	const reached = new Set(starts);
	for (const file of reached) for (const next of importsOf(file)) reached.add(next);
	return reached;
}

const relative = (file: string): string => path.relative(ROOT, file).replaceAll("\\", "/");

describe("words of keys load late", () => {
	it("the start of the server brings none", () => {
		const reached = [...reachedFrom(MAIN, SERVER)].map(relative);
		assert.ok(reached.includes("server/src/knowledge/keys/kubelet.ts"), "the tables of keys are not seen");
		assert.ok(reached.includes(`${WORDS}index.ts`), "what finds the words is not seen");
		assert.deepEqual(
			reached.filter((file) => file.startsWith(WORDS)),
			[`${WORDS}index.ts`],
		);
	});

	it("in the bundle they are made when they are first asked for", async () => {
		const { outputFiles, metafile } = await build({
			entryPoints: [MAIN],
			bundle: true,
			platform: "node",
			format: "cjs",
			write: false,
			metafile: true,
			charset: "utf8",
			logLevel: "silent",
			absWorkingDir: ROOT,
		});
		const text = outputFiles[0]?.text ?? "";
		const sets = Object.keys(metafile.inputs).filter((file) => file.startsWith(WORDS) && !/(?:index|key-words)\.ts$/.test(file));
		assert.equal(sets.length, 11, sets.join());
		for (const file of sets) {
			// esbuild wraps what is imported late into a function that runs once.
			const start = text.indexOf(`"${file}"() {`);
			assert.ok(start > 0, `${file} is not wrapped`);
			const next = text.indexOf("__esm({", start);
			const sample = /^\t\ten:.{12,40}?(?=["'`])/m.exec(readFileSync(path.join(ROOT, file), "utf8"))?.[0].slice(6, 40) ?? "?";
			const words = text.indexOf(sample);
			assert.ok(words > start && (next < 0 || words < next), `the words of ${file} (${sample}) stand outside`);
		}
	});
});
