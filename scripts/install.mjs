// Installs the dependencies where they are missing or not those of the lock file. Needs nothing but Node and npm.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Ends the program with a message where Node is too old for the project. */
function requireNode() {
	if (Number(process.versions.node.split(".")[0]) >= 20) return;
	console.error(`Node 20 or later is needed; this is ${process.version}.`);
	process.exit(1);
}

const packagesOf = (lockFile) => JSON.parse(readFileSync(path.join(root, lockFile), "utf8")).packages;

/** Whether every package that the lock file asks for is installed in that version. */
function installed() {
	try {
		const have = packagesOf("node_modules/.package-lock.json");
		return Object.entries(packagesOf("package-lock.json")).every(
			([name, wanted]) => name === "" || wanted.optional || have[name]?.version === wanted.version,
		);
	} catch {
		return false; // nothing installed yet, or cut short
	}
}

export function install() {
	requireNode();
	if (installed()) return;
	console.log("Installing dependencies (npm ci) …");
	run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/** Runs a command in the project folder; ends this program with its exit code where that is not 0. */
export function run(command, args) {
	const { status, error } = spawnSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
	if (error) console.error(error.message);
	if (status !== 0) process.exit(status ?? 1);
}
