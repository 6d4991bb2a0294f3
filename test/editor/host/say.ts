import { openSync, writeSync } from "node:fs";
import { format } from "node:util";

const report = process.env.E2E_REPORT === undefined ? undefined : openSync(process.env.E2E_REPORT, "a");

/** Prints a line: into the file that the runner shows, as VS Code keeps the console of the extension host to itself. */
export function say(...words: unknown[]): void {
	if (report === undefined) console.log(...words);
	else writeSync(report, `${format(...words)}\n`);
}
