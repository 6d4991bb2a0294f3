import type { Held } from "./since.ts";

/** The numbers that a key takes. Durations are counted in seconds. */
export interface Limit extends Held {
	/** Dotted path, as in the key tables. */
	readonly key: string;
	readonly min?: number;
	readonly max?: number;
	/** The value must be larger than this one. */
	readonly above?: number;
	readonly multipleOf?: number;
	/** A negative number is taken as well. */
	readonly orNegative?: true;
}
