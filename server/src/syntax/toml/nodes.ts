import type { Span } from "../../base/span.ts";
import type { Scalar } from "../tree.ts";

/** One part of a dotted key; `span` takes in its quotes. */
export interface KeyPart {
	readonly text: string;
	readonly span: Span;
}

/** At least one part. After an error the last part may be empty, or text that is no key. */
export interface Key {
	readonly parts: readonly KeyPart[];
	readonly span: Span;
	/** Something is wrong with it, and has been reported. */
	readonly broken: boolean;
}

/** A value as it is written; `tables.ts` makes the tree of it. */
export type Value = Scalar | ListNode | InlineNode;

export interface ListNode {
	readonly kind: "list";
	readonly span: Span;
	readonly items: readonly Value[];
}

/** `{ … }`; its keys may be dotted. */
export interface InlineNode {
	readonly kind: "inline";
	readonly span: Span;
	readonly pairs: readonly Pair[];
}

/** `key = value`. */
export interface Pair {
	readonly kind: "pair";
	readonly key: Key;
	readonly value: Value;
	readonly span: Span;
}

/** `[key]`, or `[[key]]` when `array`. */
export interface Header {
	readonly kind: "header";
	readonly key: Key;
	readonly array: boolean;
	readonly span: Span;
}

/** What a TOML text is a sequence of. */
export type Statement = Pair | Header;
