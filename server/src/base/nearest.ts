/** The word that was most likely meant: close in spelling, and no other as close. Undefined when none is. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
	const limit = word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3;
	const wanted = word.toLowerCase();
	const letters = lettersOf(wanted);
	const rows = rowsFor(candidates);
	const near = candidates
		.map((candidate) => ({ candidate, lower: candidate.toLowerCase() }))
		.filter(({ lower }) => leastDistance(letters, lettersOf(lower)) <= limit)
		.map(({ candidate, lower }) => ({ candidate, distance: distance(wanted, lower, limit, rows) }))
		.filter((c) => c.distance <= limit)
		.sort((a, b) => a.distance - b.distance);
	return near[0] && near[0].distance < (near[1]?.distance ?? Number.POSITIVE_INFINITY) ? near[0].candidate : undefined;
}

/** The letters of a word as bits; letters may share one. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
	return letters;
}

/** Each letter that only one of two words has takes an edit of its own: told at once for most words of a long list. */
const leastDistance = (a: number, b: number): number => Math.max(bitsOf(a & ~b), bitsOf(b & ~a));

function bitsOf(letters: number): number {
	let bits = 0;
	for (let rest = letters; rest !== 0; rest &= rest - 1) bits++;
	return bits;
}

/** Three rows of the table of distances, for all candidates of one word. */
type Rows = readonly [Uint8Array, Uint8Array, Uint8Array];

const rowsFor = (candidates: readonly string[]): Rows => {
	const length = candidates.reduce((longest, candidate) => Math.max(longest, candidate.length), 0) + 1;
	return [new Uint8Array(length), new Uint8Array(length), new Uint8Array(length)];
};

/** Letters to insert, delete, change or swap; anything above `limit` is as good as infinite, and not counted out. */
function distance(a: string, b: string, limit: number, rows: Rows): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let [before, row, next] = rows;
	for (let j = 0; j <= b.length; j++) row[j] = capped(j);
	for (let i = 1; i <= a.length; i++) {
		// No later row gets below this one by more than the one swap that looks two rows back.
		if (fillRow(a, b, i, before, row, next) > limit + 1) return limit + 1;
		[before, row, next] = [row, next, before];
	}
	return at(row, b.length);
}

/** The distances of the first `i` letters of a word to each beginning of the other; the least of them. */
function fillRow(a: string, b: string, i: number, before: Uint8Array, row: Uint8Array, next: Uint8Array): number {
	let least = capped(i);
	next[0] = least;
	for (let j = 1; j <= b.length; j++) {
		let best = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
		if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(before, j - 2) + 1);
		next[j] = capped(best);
		least = Math.min(least, best);
	}
	return least;
}

const at = (row: Uint8Array, index: number): number => row[index] as number;
/** Larger distances than a byte holds are all the same to us. */
const capped = (distance: number): number => Math.min(distance, 250);
