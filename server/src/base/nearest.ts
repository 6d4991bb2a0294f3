/** The word that was most likely meant: close in spelling, and no other as close. Undefined when none is. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
	const limit = word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3;
	const near = candidates
		.map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase(), limit) }))
		.filter((c) => c.distance <= limit)
		.sort((a, b) => a.distance - b.distance);
	return near[0] && near[0].distance < (near[1]?.distance ?? Number.POSITIVE_INFINITY) ? near[0].candidate : undefined;
}

/** Letters to insert, delete, change or swap; anything above `limit` is as good as infinite, and not counted out. */
function distance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let best = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, change);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] as number) + 1);
			next.push(best);
		}
		before = row;
		row = next;
		// No later row gets below both of its predecessors.
		if (Math.min(...row) > limit && Math.min(...before) > limit) return limit + 1;
	}
	return row[b.length] as number;
}
