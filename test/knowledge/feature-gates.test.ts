import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { atLeast, compareVersions, parseVersion, type Version } from "../../server/src/base/version.ts";
import { gateDependencies, gateRows, goneLongAgo } from "../../server/src/knowledge/feature-gate-history.ts";
import { completeGates, type GateStep, gateHistory, gateNames, unknownBefore } from "../../server/src/knowledge/feature-gates.ts";
import { releaseLines } from "../../server/src/knowledge/releases.ts";

const versionOf = (release: string): Version => parseVersion(release) ?? assert.fail(release);
const historyOf = (name: string): readonly GateStep[] => gateHistory(name) ?? assert.fail(name);
/** What a release makes of a gate, as the rows have it: `GA+!`; nothing before the first step. */
const heldIn = (name: string, release: string): string => {
	const step = historyOf(name).findLast(({ since }) => atLeast(versionOf(release), since));
	return step ? `${step.stage}${step.on ? "+" : ""}${step.locked ? "!" : ""}` : "";
};
const isKnown = (name: string, release: string): boolean => !["", "removed"].includes(heldIn(name, release));

describe("the table of feature gates", () => {
	const rows = gateRows.trim().split("\n");

	test("every row is a name and its steps", () => {
		for (const row of rows) assert.match(row, /^[A-Za-z0-9]+: (?:alpha|beta|GA|deprecated)/, row);
		assert.equal(gateNames().length, rows.length, "one row a name");
		for (const name of gateNames()) assert.ok(historyOf(name).length > 0, name);
	});

	test("rows stand in the order of the alphabet", () => {
		const names = rows.map((row) => row.slice(0, row.indexOf(":")).toLowerCase());
		assert.deepEqual(names, names.toSorted());
	});

	test("the steps of a row ascend, and each says something new", () => {
		for (const name of gateNames()) {
			const steps = historyOf(name);
			for (const [i, step] of steps.entries()) {
				const last = steps[i - 1];
				if (!last) continue;
				assert.ok(compareVersions(versionOf(last.since), versionOf(step.since)) < 0, `${name}: ${last.since}, ${step.since}`);
				assert.notDeepEqual({ ...last, since: "" }, { ...step, since: "" }, `${name} since ${step.since}`);
				assert.notEqual(last.stage, "removed", `${name} goes on after it went`);
			}
		}
	});

	test("what a release does not have is neither on nor locked, and a locked alpha gate would be no alpha", () => {
		for (const name of gateNames()) {
			for (const { stage, on, locked } of historyOf(name)) {
				if (stage === "removed") assert.ok(!on && !locked, name);
				if (stage === "alpha" || stage === "beta") assert.ok(!locked, name);
			}
		}
	});

	test("the names that are gone long ago are in no row, and removed", () => {
		const names = goneLongAgo.split(" ");
		assert.equal(new Set(names).size, names.length);
		for (const name of names) {
			assert.ok(!gateNames().includes(name), name);
			assert.equal(heldIn(name, "1.17"), "removed", name);
		}
	});

	test("gates of which others depend have a row", () => {
		for (const [name, others] of Object.entries(gateDependencies))
			for (const one of [name, ...others]) assert.ok(gateHistory(one), one);
	});

	test("all releases of the kubelet that we know are covered", () => {
		for (const { minor } of releaseLines.kubelet) {
			const release = versionOf(minor);
			assert.ok(atLeast(release, completeGates.from) && !atLeast(release, completeGates.before), minor);
			const known = gateNames().filter((name) => isKnown(name, minor)).length;
			assert.ok(known > 90 && known < 280, `${known} gates in ${minor}`);
		}
	});

	test("a name that is none", () => {
		for (const name of ["Bogus", "constructor", "__proto__", "", "MemoryQoS: alpha"])
			assert.equal(gateHistory(name), undefined, name);
	});
});

/** Gates whose name a kubelet refused in the first release, as reported, and took in the one before. */
const REFUSED: readonly (readonly [gate: string, without: string, last: string])[] = [
	["BlockVolume", "1.21", "1.20"],
	["TTLAfterFinished", "1.25", "1.24"],
	["PodOverhead", "1.26", "1.25"],
	["CSIMigration", "1.27", "1.26"],
	["KubeletCredentialProviders", "1.28", "1.27"],
	["InTreePluginGCEUnregister", "1.31", "1.30"],
	["StatefulSetAutoDeletePVC", "1.35", "1.34"],
	["UserNamespacesPodSecurityStandards", "1.35", "1.34"],
];

describe("feature gates by release", () => {
	for (const [gate, without, last] of REFUSED) {
		test(`${gate} went with ${without}`, () => {
			assert.ok(!isKnown(gate, without));
			assert.ok(isKnown(gate, last));
		});
	}

	test("stages and locks as the sources of each release have them", () => {
		const facts: readonly (readonly [gate: string, release: string, held: string])[] = [
			["IPv6DualStack", "1.20", "alpha"],
			["IPv6DualStack", "1.22", "beta+"],
			["IPv6DualStack", "1.24", "GA+!"],
			["CSIMigrationOpenStack", "1.23", "beta+"],
			["CSIMigrationOpenStack", "1.24", "GA+!"],
			["LegacyNodeRoleBehavior", "1.22", "GA!"],
			["ExpandCSIVolumes", "1.24", "GA+"],
			["ExperimentalHostUserNamespaceDefaulting", "1.28", "deprecated!"],
			["NodeSwap", "1.21", ""],
			["NodeSwap", "1.24", "alpha"],
			["SeccompDefault", "1.25", "beta+"],
			["KubeletCgroupDriverFromCRI", "1.31", "beta+"],
			["VolumeSubpathEnvExpansion", "1.19", "removed"],
		];
		for (const [gate, release, held] of facts) assert.equal(heldIn(gate, release), held, `${gate} in ${release}`);
	});

	test("an alpha gate is unknown right before it came, another one three releases earlier", () => {
		assert.equal(unknownBefore(historyOf("NodeSwap")), "1.22");
		assert.equal(unknownBefore(historyOf("SystemdWatchdog")), "1.29");
		assert.equal(unknownBefore(historyOf("AllAlpha")), "1.0");
	});
});
