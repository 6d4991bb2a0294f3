import { appendFileSync } from "node:fs";
import path from "node:path";
import { say } from "./say.ts";

/** What VS Code calls inside the extension host: runs the suite that HOST_SUITE names, and adds its counts to HOST_COUNTS. */
export async function run(): Promise<void> {
	const { default: Mocha } = await import("mocha"); // ES module only
	Object.assign(Mocha.reporters.Base, { consoleLog: say });
	const mocha = new Mocha({
		ui: "bdd",
		timeout: 30_000,
		reporter: "spec",
		color: false,
		forbidOnly: process.env.CI !== undefined,
	});
	mocha.addFile(path.join(__dirname, `${process.env.HOST_SUITE}.suite.cjs`));
	const { passed, failed } = await new Promise<{ passed: number; failed: number }>((resolve) => {
		const runner = mocha.run((failures) => resolve({ passed: runner.stats?.passes ?? 0, failed: failures }));
	});
	if (process.env.HOST_COUNTS !== undefined) appendFileSync(process.env.HOST_COUNTS, `${JSON.stringify({ passed, failed })}\n`);
	if (failed > 0) throw new Error(`${failed} tests failed`);
	if (passed === 0) throw new Error("no test ran");
}
