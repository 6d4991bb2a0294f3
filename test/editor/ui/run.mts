import { readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { missing, root } from "../../../scripts/editor/machine.mts";
import { chinese } from "./chinese.mts";
import { neighbours } from "./neighbours.mts";
import { person } from "./person.mts";
import { play } from "./scenario.mts";
import { together } from "./together.mts";
import { trust } from "./trust.mts";
import { typing } from "./typing.mts";

// Plays each scenario in a browser, on the extension as `npm run package` left it in out/. `run.mts trust` plays only those whose
// name contains the word.

const MAX_PACKAGE = 1_000_000; // bytes

const lacks = missing();
if (lacks.length > 0) {
	console.error(lacks.join("; "));
	process.exit(1);
}
const packages = readdirSync(path.join(root, "out")).filter((file) => file.endsWith(".vsix"));
const vsix = path.join(root, "out", packages[0] ?? "npm run package comes first");
const total = { passed: 0, failed: 0 };
const { size } = statSync(vsix);
console.log(`${size < MAX_PACKAGE ? "ok" : "not ok"} - the package has ${size} bytes`);
total[size < MAX_PACKAGE ? "passed" : "failed"]++;

const wanted = process.argv.slice(2);
if (wanted.length === 0) rmSync(path.join(root, "test/editor/out"), { recursive: true, force: true });
for (const scenario of [person, typing, together, trust, chinese, neighbours]) {
	if (wanted.length > 0 && !wanted.some((word) => scenario.name.includes(word))) continue;
	const { passed, failed } = await play(scenario, vsix);
	total.passed += passed;
	total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
