// Runs programs one after the other, shows their output, and counts tests over all of them.
import { spawn } from "node:child_process";
import { root } from "./install.mjs";

/**
 * A step: one program, and how its output is counted.
 * @typedef {{ name: string, command: string[], count: (output: string, code: number) => { passed: number, failed: number } }} Step
 */

/** A program that is one test: it passes when it ends with 0. */
export const asOne = (_output, code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** The summary of node:test's spec reporter. */
export const nodeTest = (output, code) =>
	ended(
		lastNumber(output, /^ℹ pass (\d+)$/gm),
		lastNumber(output, /^ℹ fail (\d+)$/gm) + lastNumber(output, /^ℹ cancelled (\d+)$/gm),
		code,
	);

/** One line of vscode-tmgrammar-test per file. */
export const grammarTest = (output, code) =>
	ended((output.match(/^✓ /gm) ?? []).length, (output.match(/^✖ /gm) ?? []).length, code);

/** A closing line `N passed, N failed`. */
export const closingLine = (output, code) =>
	ended(lastNumber(output, /(\d+) passed, \d+ failed/g), lastNumber(output, /\d+ passed, (\d+) failed/g), code);

function lastNumber(output, pattern) {
	return [...output.matchAll(pattern)].reduce((_, match) => Number(match[1]), 0);
}

/** A program that failed without a failed test, or ran no test at all, is a failure too. */
function ended(passed, failed, code) {
	return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

/** Runs a program with its output both shown and returned, without colours. */
function show([command, ...args]) {
	return new Promise((resolve) => {
		const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
		const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
		let output = "";
		for (const [stream, to] of [
			[child.stdout, process.stdout],
			[child.stderr, process.stderr],
		]) {
			stream.setEncoding("utf8").on("data", (text) => {
				output += text;
				to.write(text);
			});
		}
		child.on("error", (error) => resolve({ output: error.message, code: 1 }));
		child.on("close", (code) => resolve({ output, code: code ?? 1 }));
	});
}

/**
 * Runs the steps; `needed` ones (a build, a set-up) end the run when they fail, as nothing behind them can be trusted.
 * @param {(Step & { needed?: boolean })[]} steps
 */
export async function runSteps(steps) {
	const total = { passed: 0, failed: 0 };
	const red = [];
	for (const step of steps) {
		const started = Date.now();
		console.log(`\n== ${step.name}`);
		const { output, code } = await show(step.command);
		const { passed, failed } = step.count(output, code);
		total.passed += passed;
		total.failed += failed;
		console.log(`== ${step.name}: ${failed === 0 ? "ok" : "FAILED"} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
		if (failed > 0) red.push(step.name);
		if (failed > 0 && step.needed) break;
	}
	console.log(red.length > 0 ? `\nfailed: ${red.join(", ")}` : "");
	console.log(`${total.passed} passed, ${total.failed} failed`);
	return total.failed === 0;
}
