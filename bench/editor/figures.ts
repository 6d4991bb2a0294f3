/** The value that so large a share of the others does not exceed; NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const lowest = (values: readonly number[]): number => percentile(values, 0);

/** Three digits that mean something: 0.84, 3.2, 147. */
export const show = (value: number): string =>
	Number.isNaN(value) ? "–" : value < 1 ? value.toFixed(2) : value < 20 ? value.toFixed(1) : value.toFixed(0);

/** A Markdown table; numbers stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const rule = head.map((_, i) => (i === 0 ? "---" : "--:"));
	return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
