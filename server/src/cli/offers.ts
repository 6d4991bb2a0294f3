import { editsOf } from "../analysis/actions.ts";
import type { Judged } from "../analysis/analyze.ts";
import type { FileEdit } from "../analysis/fixes.ts";
import type { SourceFile } from "../base/file.ts";

export type Fix = NonNullable<NonNullable<Judged["fixes"]>[number]>;

/** A fix with the edits that were proven to make it. */
export interface Offer {
	readonly fix: Fix;
	readonly edits: readonly FileEdit[];
}

/**
 * How much text is read to prove the fixes of a report, in UTF-16 code units by file. Each change of each fix reads its file anew:
 * the first findings of a huge file get their fixes, the others when these are gone.
 */
const MAX_LENGTH = 4_000_000;

/** The fixes of a report's findings that can be made. */
export class Offers {
	readonly #spent = new Map<SourceFile, number>();
	readonly #taken = new Map<Fix, boolean>();

	/** Those of one finding, in its order. */
	of({ fixes, at }: Judged): Offer[] {
		return (fixes ?? []).flatMap((fix) => {
			const edits = fix && this.#affords(fix, at.file) ? editsOf(fix) : undefined;
			return fix && edits ? [{ fix, edits }] : [];
		});
	}

	/** A fix that several findings share is proven once. */
	#affords(fix: Fix, file: SourceFile): boolean {
		const known = this.#taken.get(fix);
		if (known !== undefined) return known;
		const spent = (this.#spent.get(file) ?? 0) + fix.changes.length * file.text.length;
		const affords = spent <= MAX_LENGTH;
		if (affords) this.#spent.set(file, spent);
		this.#taken.set(fix, affords);
		return affords;
	}
}
