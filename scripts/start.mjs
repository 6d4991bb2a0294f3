// npm start: installs, builds, and checks the example nodes in the terminal.
import { install, run } from "./install.mjs";

install();
run("node", ["esbuild.mjs"]);
run("node", ["dist/cli.js", "check", "examples", "--fail-on", "never"]);
