import type { Held } from "./since.ts";

/** When a setting takes part in a pair. Keys are dotted paths, as in the key tables. */
export type When =
	/** Something is written: no empty text, no empty list or table, no zero. */
	| { readonly key: string; readonly is: "set" }
	/** This value is written. */
	| { readonly key: string; readonly is: boolean | string }
	/** A number above this one is written. */
	| { readonly key: string; readonly above: number }
	/** A duration other than this one is written. */
	| { readonly key: string; readonly not: string }
	/** The list in force, written or by default, holds one of these items. */
	| { readonly key: string; readonly holds: readonly string[] }
	/** The list in force holds an item other than this one; without one: any item. */
	| { readonly key: string; readonly beyond: string | undefined };

/** Two settings of one daemon that cannot stand together. */
export interface Conflict extends Held {
	readonly one: When;
	readonly other: When;
}

/** Two numbers or durations of which one must be less than the other, defaults included. */
export interface Order extends Held {
	readonly smaller: string;
	readonly larger: string;
	readonly orEqual?: true;
	/** Zero in `larger` switches it off, and nothing is compared; nor with less than zero, which is told by its own limit. */
	readonly zeroIsOff?: true;
}

/** A setting that needs another one beside it: something written at `key`, a value there, or a feature gate that is on. */
export interface Companion extends Held {
	readonly when: When;
	readonly needs: { readonly key: string; readonly value?: string } | { readonly gate: string };
	/** Where this is so, nothing is needed. */
	readonly unless?: When;
}
