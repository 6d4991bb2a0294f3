// npm run try [NODE]: opens the extension on a copy of an example node, in a desktop VS Code where there is one
// (`code` on the PATH, or VSCODE_EXECUTABLE), else in the browser edition that the tests use.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { install, root, run } from "./install.mjs";

const node = process.argv[2] ?? "driver-mismatch";
install();
run("node", ["esbuild.mjs"]);
const copy = path.join(mkdtempSync(path.join(tmpdir(), "runtime-config-")), node);
cpSync(path.join(root, "examples", node), copy, { recursive: true });

const code = process.env.VSCODE_EXECUTABLE ?? "code";
if (spawnSync(code, ["--version"], { stdio: "ignore" }).status === 0) {
	console.log(`Opening ${copy}`);
	run(code, ["--new-window", `--extensionDevelopmentPath=${root}`, copy, path.join(copy, "etc/containerd/config.toml")]);
} else {
	run("bash", ["scripts/editor/setup.sh", "--no-browser"]);
	run("bash", ["scripts/node.sh", "tsx", "scripts/editor/serve.mts", copy]);
}
