// Bundles the three programs into dist/: the extension, the language server and the command line.
// `--dev` keeps them readable, with source maps.
import { build } from "esbuild";

const dev = process.argv.includes("--dev");
const common = {
	bundle: true,
	platform: "node",
	format: "cjs",
	target: "node20",
	// `main` last: the parser libraries have ES modules beside it, of which only what is used is kept.
	mainFields: ["module", "main"],
	minify: !dev,
	sourcemap: dev ? "inline" : false,
	charset: "utf8",
	logLevel: "warning",
};
const program = {
	...common,
	banner: { js: "#!/usr/bin/env node" },
	// yaml keeps its ES modules for browsers: bundled without the getters of the CommonJS ones they parse a fifth faster.
	alias: { yaml: "./node_modules/yaml/browser/dist/index.js" },
};

const builds = await Promise.allSettled([
	build({ ...common, entryPoints: ["client/src/extension.ts"], outfile: "dist/client.js", external: ["vscode"] }),
	build({ ...program, entryPoints: ["server/src/lsp/main.ts"], outfile: "dist/server.js" }),
	build({ ...program, entryPoints: ["server/src/cli/main.ts"], outfile: "dist/cli.js" }),
]);
// What went wrong stands in esbuild's own words above.
if (builds.some((one) => one.status === "rejected")) process.exitCode = 1;
