// Holds what we say is in force in containerd (sandbox image, driver, CRI switched off) against what real releases said.
// node --import tsx .ci/effective.ts ORACLE_FOLDER
import { readFileSync } from "node:fs";
import { Worlds } from "../server/src/analysis/worlds.ts";
import { listBelow, readBelow } from "../server/src/io/disk.ts";
import { load } from "../server/src/io/load.ts";
import { needs, places } from "../server/src/node/needs.ts";
import { documentsOfNode } from "../server/src/node/node.ts";
import { possibleOn } from "../server/src/node/possible.ts";

interface Verdict {
	readonly cri?: "up" | "down";
	readonly systemdCgroup?: boolean;
	readonly effective?: { readonly sandboxImage?: string; readonly driver?: string };
}

const [oracle = "."] = process.argv.slice(2);
const cases = readFileSync(`${oracle}/cases.jsonl`, "utf8")
	.split("\n")
	.filter(Boolean)
	.map((line) => JSON.parse(line) as { id: string; daemon: string; assume?: object; verdicts: Record<string, Verdict> })
	.filter(({ daemon }) => daemon === "containerd");
let agree = 0;
let differ = 0;

function compare(where: string, what: string, theirs: unknown, ours: unknown): void {
	if (theirs === undefined || theirs === null) return;
	if (String(theirs).toLowerCase() === String(ours).toLowerCase()) agree++;
	else {
		differ++;
		console.log(`${where}: ${what} is ${theirs}, we say ${ours}`);
	}
}

async function main(): Promise<void> {
	for (const { id, assume, verdicts } of cases) {
		const root = `${oracle}/cases/${id}`;
		const reader = { read: (path: string) => readBelow(root, path), list: (folder: string) => listBelow(root, folder) };
		const files = await load([], places, needs, reader);
		for (const [release, verdict] of Object.entries(verdicts)) {
			const node = { root, files, assume: { ...assume, containerd: release }, rules: {} };
			const documents = documentsOfNode(node);
			const [outcome] =
				new Worlds(documents, possibleOn(documents, node.assume)).run(({ containerd }) => {
					const name = containerd?.defaultRuntime()?.value;
					return {
						image: containerd?.sandboxImage()?.value,
						systemd: containerd?.handlers().find((handler) => handler.name === name)?.systemdCgroup?.value,
						driver: containerd?.reportedDriver()?.driver,
						off: (containerd?.criDisabledBy().length ?? 0) > 0,
					};
				}) ?? [];
			const where = `${id}@${release}`;
			compare(where, "the sandbox image", verdict.effective?.sandboxImage, outcome?.value.image);
			compare(where, "SystemdCgroup", verdict.systemdCgroup, outcome?.value.systemd);
			compare(where, "the reported driver", verdict.effective?.driver, outcome?.value.driver);
			if (verdict.cri && id.includes("-disabled-"))
				compare(where, "CRI switched off", verdict.cri === "down", outcome?.value.off);
		}
	}
	console.log(`${agree} passed, ${differ} failed`);
}

void main();
