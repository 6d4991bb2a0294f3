import { readdirSync, readFileSync } from "node:fs";

/** What a process and all below it have used so far; zeros where there is no `/proc`. */
export interface Usage {
	/** Highest resident memory, in MiB: the sum of each process's own peak. */
	readonly peakMiB: number;
	/** User and system time, in ms; the kernel counts in steps of 10 ms. */
	readonly cpuMs: number;
}

/** The kernel's clock ticks per second are 100 on every Linux that Node runs on. */
const MS_PER_TICK = 10;

export function usageOf(pid: number): Usage {
	const usages = treeOf(pid).map(usageOfOne);
	return {
		peakMiB: usages.reduce((sum, { peakMiB }) => sum + peakMiB, 0),
		cpuMs: usages.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
	};
}

function usageOfOne(pid: number): Usage {
	const peak = /^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1];
	const fields = statOf(pid);
	return { peakMiB: Number(peak ?? 0) / 1024, cpuMs: (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * MS_PER_TICK };
}

/** The fields of `/proc/PID/stat` behind the name, which may hold spaces: state, parent, … */
const statOf = (pid: number): string[] => {
	const stat = read(`/proc/${pid}/stat`);
	return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
};

function treeOf(root: number): number[] {
	const children = new Map<number, number[]>();
	for (const name of list("/proc")) {
		if (!/^\d+$/.test(name)) continue;
		const parent = Number(statOf(Number(name))[1]);
		children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
	}
	const tree = [root];
	for (const pid of tree) tree.push(...(children.get(pid) ?? []));
	return tree;
}

/** A process may end while it is looked at. */
function read(file: string): string {
	try {
		return readFileSync(file, "latin1");
	} catch {
		return "";
	}
}

function list(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
