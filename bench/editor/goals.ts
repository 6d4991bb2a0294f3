import { show } from "./figures.ts";
import type { Figures, Start } from "./measure.ts";
import type { FormatName } from "./workloads.ts";

/** A promise about speed or memory, and what came of it. */
export interface Verdict {
	readonly goal: string;
	readonly got: string;
	readonly isMet: boolean;
}

/** From the start to the answer to `initialize`, as a multiple of the bare server's. */
const START = 1.3;
/** Keystroke to findings, median, ms. */
const KEYSTROKE: Readonly<Record<"typical" | "huge", Readonly<Record<FormatName, number>>>> = {
	typical: { TOML: 4, JSON: 4, YAML: 12 },
	huge: { TOML: 150, JSON: 60, YAML: 600 },
};
/** The whole process, typical node, MiB. */
const PEAK_MIB = 90;
/**
 * After ten fast keystrokes at most one text that is no longer the newest is still being judged when the last one comes:
 * twice a slow keystroke, and some ms for the many messages.
 */
const backlogAllowed = ({ p95 }: Figures): number => 2 * p95 + 20;

export function verdicts([ours, bare]: readonly [Start, Start], figures: readonly Figures[]): Verdict[] {
	const ratio = ours.initializeMs / bare.initializeMs;
	const start: Verdict = {
		goal: `answers initialize within ${START} × the bare server's time`,
		got: `${ratio.toFixed(2)} ×`,
		isMet: ratio <= START,
	};
	return [start, ...figures.flatMap(verdictsOn)];
}

function verdictsOn(figures: Figures): Verdict[] {
	const { workload, mode, p50, backlog, peakMiB, right } = figures;
	const { format, size } = workload;
	const where = `${format}, ${size}, ${mode}`;
	const atMost = (what: string, value: number, limit: number, unit: string): Verdict => ({
		goal: `${where}: ${what} ≤ ${show(limit)} ${unit}`,
		got: `${show(value)} ${unit}`,
		isMet: value <= limit,
	});
	return [
		...(size === "small" ? [] : [atMost("keystroke p50", p50, KEYSTROKE[size][format], "ms")]),
		...(size === "huge" ? [atMost("wait after ten fast keystrokes", backlog, backlogAllowed(figures), "ms")] : []),
		...(size === "typical" ? [atMost("peak memory", peakMiB, PEAK_MIB, "MiB")] : []),
		{ goal: `${where}: the right findings after every keystroke`, got: `${(right * 100).toFixed(0)} %`, isMet: right === 1 },
	];
}
