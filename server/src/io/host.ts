import { promises as fs } from "node:fs";
import { arch } from "node:os";

/** What this machine shows of itself without running anything: only for the node whose root is `/`. */
export async function hostFacts(): Promise<Record<string, string>> {
	const exists = (path: string) =>
		fs.access(path).then(
			() => true,
			() => false,
		);
	const facts: Record<string, string> = { arch: arch() === "x64" ? "amd64" : arch() };
	if (await exists("/sys/fs/cgroup/cgroup.controllers")) facts.cgroup = "v2";
	else if (await exists("/sys/fs/cgroup/memory")) facts.cgroup = "v1";
	facts.init = (await exists("/run/systemd/system")) ? "systemd" : "other";
	const release = await fs.readFile("/proc/sys/kernel/osrelease", "utf8").catch(() => "");
	const kernel = /^\d+\.\d+(\.\d+)?/.exec(release)?.[0];
	if (kernel) facts.kernel = kernel;
	return facts;
}
