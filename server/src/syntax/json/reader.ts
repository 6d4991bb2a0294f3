import { type Span, span } from "../../base/span.ts";
import type { Problem } from "../format.ts";
import type { Entry, List, Scalar, Table, Tree } from "../tree.ts";
import type { Report } from "./report.ts";
import type { Token, TokenKind } from "./tokens.ts";
import { scalarOf, wordRepair } from "./words.ts";

/** How deep brackets are followed. */
const DEEPEST = 100;

/** A container that is being read. */
export interface Open {
	readonly token: Token;
	readonly close: "}" | "]";
}

/** Reads values, and goes on after an error. */
export class Reader {
	/** How many brackets found no partner. */
	unmatched = 0;
	/** How many braces were opened twice at the start of a table. */
	surplusOpen = 0;
	/** The token to read next. */
	at = 0;
	readonly #tokens: readonly Token[];
	readonly #report: Report;
	readonly #byIndentation: boolean;
	readonly #eol: string;
	readonly #open: Open[] = [];

	/** With `byIndentation`, a bracket that stands where its container's own cannot stand is not taken for it. */
	constructor(tokens: readonly Token[], report: Report, byIndentation: boolean, eol: string) {
		this.#eol = eol;
		this.#tokens = tokens;
		this.#report = report;
		this.#byIndentation = byIndentation;
	}

	/** A token counted from the next one. */
	peek(ahead = 0): Token {
		const last = this.#tokens.length - 1;
		return this.#tokens[Math.min(Math.max(this.at + ahead, 0), last)] as Token;
	}

	/** A string or a word with a colon behind it; `ahead` is how far the token behind it is from here. */
	isKey(token: Token, ahead = 1): boolean {
		return (token.kind === "string" || token.kind === "word") && this.peek(ahead).kind === ":";
	}

	/** Reports a problem that belongs to the line of a token. */
	add(code: Problem["code"], where: Span, token: Token, rest: Partial<Problem> = {}): void {
		this.#report.add({ code, span: where, ...rest }, token.line);
	}

	/** Reports a token that cannot stand where it does. */
	syntax(token: Token, expected: string): void {
		this.add("syntax", span(token.start, token.end), token, { data: { expected } });
	}

	/** Over a brace that closes one opened twice. */
	skipSurplus(): void {
		this.surplusOpen--;
		this.at++;
	}

	/** A value, or undefined (and nothing read) where none starts. */
	value(): Tree | undefined {
		const token = this.peek();
		if (token.kind === "{" || token.kind === "[") return this.#container(token);
		const scalar = scalarOf(token);
		if (!scalar) return undefined;
		this.at++;
		if (token.kind === "word") {
			const where = span(token.start, token.end);
			this.add("syntax", where, token, { data: { expected: "value" }, ...wordRepair(token) });
		}
		return scalar;
	}

	#container(token: Token): Table | List {
		const isTable = token.kind === "{";
		const entries: Entry[] = [];
		const items: Tree[] = [];
		let end: number;
		this.at++;
		if (this.#open.length >= DEEPEST) {
			this.add("too-deep", span(token.start, token.end), token);
			end = this.#skip();
		} else {
			const open: Open = { token, close: isTable ? "}" : "]" };
			this.#open.push(open);
			end = isTable ? this.members(open, entries) : this.#items(open, items);
			this.#open.pop();
		}
		const where = span(token.start, end);
		return isTable ? { kind: "table", span: where, entries } : { kind: "list", span: where, items };
	}

	/** Over everything up to the bracket that closes the one just read. */
	#skip(): number {
		for (let depth = 1; depth > 0 && this.peek().kind !== "end"; this.at++) {
			const { kind } = this.peek();
			if (kind === "{" || kind === "[") depth++;
			else if (kind === "}" || kind === "]") depth--;
		}
		return this.peek(-1).end;
	}

	/** The members of a table up to its brace, added to `entries`; answers where they end. `seen` are the first of each key. */
	members(open: Open, entries: Entry[], seen = new Map<string, Entry>()): number {
		let comma: Token | undefined;
		for (;;) {
			const end = this.#end(open, comma);
			if (end !== undefined) return end;
			const token = this.peek();
			if (token.kind === ",") {
				this.#surplusComma(token, '"');
				comma = undefined;
				continue;
			}
			if (token.kind === "{" && this.peek(-1) === open.token) {
				this.surplusOpen++;
				this.syntax(token, '"');
				this.at++;
				continue;
			}
			const entry = this.#member(token);
			if (entry) {
				this.#duplicate(entry, seen);
				entries.push(entry);
			}
			comma = this.#separator(open);
		}
	}

	/** The items of a list up to its bracket; answers where they end. */
	#items(open: Open, items: Tree[]): number {
		let comma: Token | undefined;
		for (;;) {
			const end = this.#end(open, comma);
			if (end !== undefined) return end;
			const token = this.peek();
			if (token.kind === ",") {
				this.#surplusComma(token, "value");
				comma = undefined;
				continue;
			}
			const item = this.value();
			if (item) items.push(item);
			else {
				this.syntax(token, "value");
				this.at++;
			}
			comma = this.#separator(open);
		}
	}

	/** Whether a container ends here, rightly or because it must; answers where. `comma` is the one just read. */
	#end(open: Open, comma: Token | undefined): number | undefined {
		const token = this.peek();
		if (token.kind === open.close && !this.#misplaced(open, token)) {
			if (comma) this.#trailing(comma);
			this.at++;
			return token.end;
		}
		if (!this.#mustClose(open, token)) return undefined;
		const before = comma ?? this.peek(-1);
		const at = comma ? comma.start : before.end;
		const here = this.#open.length <= 1 || token.kind !== "end";
		const separator = comma || isEnd(token) ? "" : ",";
		const repair = here ? { repair: [{ span: span(at, at), newText: this.#closing(open, before) + separator }] } : {};
		this.add("unclosed", span(open.token.start, open.token.end), open.token, { data: { expected: open.close }, ...repair });
		this.#report.silence(before.line);
		if (token.kind === "end") this.unmatched++;
		else if (comma && !isEnd(token)) this.at--; // it separates the container from what follows
		return before.end;
	}

	/** The bracket to add: on its own line where the container has lines of its own. */
	#closing(open: Open, before: Token): string {
		return before.line > open.token.line ? `${this.#eol}${" ".repeat(open.token.indent)}${open.close}` : open.close;
	}

	/** In a reading by indentation: a closing brace that stands where its table's own one cannot stand. */
	#misplaced(open: Open, token: Token): boolean {
		return this.#byIndentation && token.first && open.token.line < token.line && token.indent !== open.token.indent;
	}

	/** Whether the container is over although its bracket does not come. */
	#mustClose(open: Open, token: Token): boolean {
		if (token.kind === "end") return true;
		if (this.#byIndentation && token.first && this.#open.length > 1 && this.#outdented(open, token)) return true;
		if (token.kind === "}" || token.kind === "]")
			return token.kind !== open.close && this.#open.some((o) => o.close === token.kind);
		return open.close === "]" && this.isKey(token) && this.#open.length > 1;
	}

	#outdented(open: Open, token: Token): boolean {
		if (token.line <= open.token.line) return false;
		const closes = token.kind === "}" || token.kind === "]";
		return closes ? token.indent < open.token.indent : token.indent <= open.token.indent;
	}

	#member(token: Token): Entry | undefined {
		const isKey = token.kind === "string" || token.kind === "word" || token.kind === "number" || token.kind === "literal";
		if (!isKey) {
			this.syntax(token, '"');
			const closes = token.kind === "}" || token.kind === "]";
			if (closes && !this.#byIndentation) this.unmatched++;
			if (token.kind === ":" || closes) this.at++;
			if (!closes) this.value();
			return undefined;
		}
		this.at++;
		const keySpan = span(token.start, token.end);
		if (token.kind !== "string") {
			const repair = [
				{ span: span(token.start, token.start), newText: '"' },
				{ span: span(token.end, token.end), newText: '"' },
			];
			this.add("syntax", keySpan, token, { data: { expected: '"' }, repair });
		}
		const value = this.#memberValue(token);
		return { key: token.value, keySpan, span: span(token.start, Math.max(token.end, value.span.end)), value };
	}

	#memberValue(key: Token): Tree {
		const colon = this.peek();
		if (colon.kind === ":") this.at++;
		else {
			const where = span(key.start, key.end);
			const sameLine = colon.line === key.line && !this.isKey(colon) && scalarOrOpen(colon);
			const repair = sameLine ? { repair: [{ span: span(key.end, key.end), newText: ":" }] } : {};
			this.add("syntax", where, key, { data: { expected: ":" }, ...repair });
			if (!sameLine) return unknownAt(key.end);
		}
		const next = this.peek();
		const value = this.isKey(next) ? undefined : this.value();
		if (value) return value;
		this.add("syntax", span(key.start, colon.end), key, { data: { expected: "value" } });
		return unknownAt(colon.end);
	}

	/** Goes on to the next member or item; answers the comma, if there is one. */
	#separator(open: Open): Token | undefined {
		const before = this.peek(-1);
		const token = this.peek();
		if (token.kind === ",") {
			this.at++;
			return token;
		}
		const next = open.close === "}" ? this.isKey(token) || token.kind === "string" : scalarOrOpen(token);
		if (next && !(open.close === "]" && this.isKey(token)))
			this.add("missing-comma", span(before.end - 1, before.end), before, {
				repair: [{ span: span(before.end, before.end), newText: "," }],
			});
		else if (!isEnd(token) && !this.isKey(token)) return this.#junk(open);
		return undefined;
	}

	/** Over what cannot follow a value, up to where the container can go on; answers the comma there. */
	#junk(open: Open): Token | undefined {
		const from = this.peek();
		let to = from;
		while (!isEnd(this.peek()) && this.peek().kind !== "," && !this.isKey(this.peek()) && this.peek().line === from.line) {
			to = this.peek();
			this.at += 1;
		}
		this.add("syntax", span(from.start, to.end), from, { data: { expected: open.close === "}" ? ", }" : ", ]" } });
		const comma = this.peek();
		if (comma.kind !== ",") return undefined;
		this.at++;
		return comma;
	}

	#surplusComma(token: Token, expected: string): void {
		const where = span(token.start, token.end);
		this.add("syntax", where, token, { data: { expected }, repair: [{ span: where, newText: "" }] });
		this.at++;
	}

	#trailing(comma: Token): void {
		const where = span(comma.start, comma.end);
		this.add("trailing-comma", where, comma, { repair: [{ span: where, newText: "" }] });
	}

	#duplicate(entry: Entry, seen: Map<string, Entry>): void {
		const first = seen.get(entry.key);
		if (!first) seen.set(entry.key, entry);
		else this.#report.add({ code: "duplicate-key", span: entry.keySpan, data: { key: entry.key }, related: first.keySpan }, -1);
	}
}

const ENDS: ReadonlySet<TokenKind> = new Set(["}", "]", "end"]);
const isEnd = (token: Token): boolean => ENDS.has(token.kind);
const STARTS: ReadonlySet<TokenKind> = new Set(["{", "[", "string", "number", "literal", "word"]);
const scalarOrOpen = (token: Token): boolean => STARTS.has(token.kind);

/** What stands for a value that is not written yet: it is there, and not known. */
const unknownAt = (at: number): Scalar => ({ kind: "scalar", span: span(at, at), type: "null", value: null, uncertain: true });
