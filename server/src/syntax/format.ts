import type { TextEdit } from "../base/edit.ts";
import type { Span } from "../base/span.ts";
import type { DataChange } from "./data.ts";
import type { Tree } from "./tree.ts";

export type FormatId = "toml" | "json" | "yaml" | "env" | "unit" | "sysctl" | "modules" | "lines";

/**
 * What is wrong with a text, by code. A parser reads a superset and reports; which release of which daemon
 * refuses which code stands in a table (`knowledge/strictness.ts`), never in a parser.
 */
export type ProblemCode =
	/** Not this format: `expected` in `data` says what would have gone on. */
	| "syntax"
	/** A string, list, table or header that is opened and never closed; its sign is `opened`, or `expected` the one that closes it, in `data`. */
	| "unclosed"
	| "missing-comma"
	/** Text behind the end: a second JSON value. */
	| "trailing-text"
	/** “ ” ‘ ’ where a quote must stand; `character` in `data`. */
	| "smart-quote"
	/** A comma before `}` or `]` (JSON), before `}` of a TOML inline table. */
	| "trailing-comma"
	/** A comment in strict JSON. */
	| "comment"
	/** A tab as YAML indentation. */
	| "tab-indentation"
	/** The same key twice in one table; `key` in `data`, `related` is the first one. */
	| "duplicate-key"
	/** A TOML table given twice, or a key that cannot be a table; `key` in `data`, `related` is the first one. */
	| "duplicate-table"
	/** The same, told apart only by the quotes of the header, or a dotted key continued by a header: old readers merge it. */
	| "split-table"
	/** A control character, NUL, or a lone CR as line end; `character` in `data` as U+XXXX. */
	| "control-character"
	/** TOML 1.1 syntax in a 1.0 file: `\e` or `\x`, a time without seconds. */
	| "toml-1.1"
	/** TOML 1.1 too: an inline table over several lines. */
	| "split-inline-table"
	/** Nested deeper than we follow. */
	| "too-deep"
	/** A YAML alias without its anchor; `name` in `data`. */
	| "unknown-alias";

export interface Problem {
	readonly code: ProblemCode;
	readonly span: Span;
	readonly data?: Readonly<Record<string, string>>;
	/** The other place: the first of two keys, the bracket that stays open. */
	readonly related?: Span;
	/** The parser's own mend, where there is only one. */
	readonly repair?: readonly TextEdit[];
}

/** One document of a text (most have one; YAML may have several). */
export interface Root {
	readonly root: Tree;
	/** Where the document lies, without its `---`. */
	readonly span: Span;
	/** Every comment, from its mark to the end of its text. */
	readonly comments: readonly Span[];
}

export interface Parsed {
	readonly documents: readonly Root[];
	readonly problems: readonly Problem[];
}

/** A format: how its text is read and edited. Nothing above knows more of it. */
export interface Format {
	readonly id: FormatId;
	/** What an edit takes away stays in the text as a comment. */
	readonly keepsRemoved?: true;
	/** Never throws; recovers after an error, so that one broken line does not blind the rest. At least one document. */
	parse(text: string): Parsed;
	/**
	 * The edits that make each of some changes of data in one document as it stands, keeping comments, order, indentation, quotes and line ends;
	 * undefined where it cannot be done without a re-print. Not proven: see `proven.ts`.
	 */
	edit(text: string, document: number, changes: readonly DataChange[]): TextEdit[] | undefined;
}
