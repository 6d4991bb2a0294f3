import { type Span, span } from "../../base/span.ts";
import type { Problem, ProblemCode } from "../format.ts";
import type { Entry, Path, Table, Tree } from "../tree.ts";
import type { Header, InlineNode, KeyPart, Pair, Statement, Value } from "./nodes.ts";

/** A table that still grows. */
interface Branch {
	readonly table: { readonly kind: "table"; span: Span; readonly entries: Entry[] };
	/** The entry that counts for each key, once there are too many to look through. */
	index: Map<string, Entry> | undefined;
	/** What can grow below a key: one table, or the tables of `[[key]]`. */
	below: Map<string, Branch | Items> | undefined;
	/** By what it came to be: TOML lets only some of them grow later, and only in some places. */
	made: "header" | "implied" | "dotted" | "inline";
	/** For a dotted one: the table body whose keys made it. */
	body: Branch | undefined;
	/** The header that made it. */
	header: Header | undefined;
}

/** The tables of `[[key]]`, in order: as they grow, and as the tree has them. */
interface Items {
	readonly branches: Branch[];
	readonly trees: Tree[];
}

/** The tree of a text, and where its statements lie in it. */
interface Built {
	readonly root: Table;
	/** For each statement the path of the table that it opens (a header) or stands in (a pair). */
	readonly bodies: readonly Path[];
}

/** Puts statements together to one tree: tables spread over the text become one. Reports what TOML does not let grow. */
export function buildTables(text: string, statements: readonly Statement[], problems: Problem[]): Built {
	const builder = new Builder(text, problems);
	const bodies: Path[] = [];
	for (const statement of statements) {
		if (statement.kind === "header") builder.open(statement);
		else builder.add(statement);
		bodies.push(builder.path);
	}
	return { root: builder.root.table, bodies };
}

class Builder {
	readonly root: Branch;
	/** The path of the table that is open: headers lead to it, with the positions in `[[lists]]`. */
	path: (string | number)[] = [];
	readonly #text: string;
	readonly #problems: Problem[];
	#body: Branch;
	/** The body at hand stands below a header that is wrong: what doubles in it follows from that. */
	#quiet = false;

	constructor(text: string, problems: Problem[]) {
		this.#text = text;
		this.#problems = problems;
		this.root = branch(span(0, text.length), "header");
		this.#body = this.root;
	}

	open(header: Header): void {
		this.path = [];
		this.#quiet = header.key.broken;
		const { parts } = header.key;
		let at = this.root;
		for (let i = 0; i + 1 < parts.length; i++) {
			const part = parts[i];
			if (part) at = this.#throughHeader(at, part, header);
		}
		const last = parts[parts.length - 1];
		if (last) this.#body = header.array ? this.#openItem(at, last, header) : this.#openTable(at, last, header);
	}

	add(pair: Pair): void {
		this.#place(this.#body, pair, this.#body);
	}

	#throughHeader(at: Branch, part: KeyPart, header: Header): Branch {
		const below = at.below?.get(part.text);
		this.path.push(part.text);
		const items = itemsOf(below);
		if (items) {
			this.path.push(items.branches.length - 1);
			return items.branches.at(-1) ?? at;
		}
		const table = tableOf(below);
		if (table && table.made !== "inline") return table;
		this.#reportPart("duplicate-table", at, part);
		return table ?? addBranch(at, part, part.span, branch(header.span, "implied"));
	}

	#openTable(at: Branch, part: KeyPart, header: Header): Branch {
		this.path.push(part.text);
		const found = tableOf(at.below?.get(part.text));
		if (!found) {
			this.#reportHeader("duplicate-table", at, part, header);
			const made = branch(header.span, "header");
			made.header = header;
			return addBranch(at, part, header.span, made);
		}
		if (found.made === "implied") {
			found.made = "header";
			found.header = header;
			found.table.span = header.span;
		} else if (found.made === "dotted" || this.#isOtherwiseWritten(found, header)) {
			this.#reportHeader("split-table", at, part, header);
		} else {
			this.#reportHeader("duplicate-table", at, part, header);
			// A reader that merges a split table goes on to see its keys twice; one that refuses a table sees nothing more.
			this.#quiet = true;
		}
		return found;
	}

	#isOtherwiseWritten(found: Branch, header: Header): boolean {
		return found.made === "header" && this.#headerText(found.header) !== this.#headerText(header);
	}

	#openItem(at: Branch, part: KeyPart, header: Header): Branch {
		const item = branch(header.span, "header");
		item.header = header;
		const items = itemsOf(at.below?.get(part.text));
		if (items) {
			items.branches.push(item);
			items.trees.push(item.table);
		} else {
			this.#reportHeader("duplicate-table", at, part, header);
			const trees = [item.table];
			const value: Tree = { kind: "list", span: header.span, items: trees };
			addEntry(at, { key: part.text, keySpan: part.span, span: header.span, value }, { branches: [item], trees });
		}
		this.path.push(part.text, items ? items.branches.length - 1 : 0);
		return item;
	}

	/** Puts a pair into a table, making the tables that its dotted key passes through. `body` is where the key is written. */
	#place(into: Branch, pair: Pair, body: Branch): void {
		const { parts } = pair.key;
		let at = into;
		for (let i = 0; i + 1 < parts.length; i++) {
			const part = parts[i];
			if (part) at = this.#throughDotted(at, part, pair, body);
		}
		const last = parts[parts.length - 1];
		if (!last) return;
		this.#reportPart("duplicate-key", at, last);
		const inline = pair.value.kind === "inline" ? this.#inlineTable(pair.value) : undefined;
		const value = inline?.table ?? this.#tree(pair.value);
		const where = parts.length === 1 ? pair.span : span(last.span.start, pair.span.end);
		addEntry(at, { key: last.text, keySpan: last.span, span: where, value }, inline);
	}

	#throughDotted(at: Branch, part: KeyPart, pair: Pair, body: Branch): Branch {
		const found = tableOf(at.below?.get(part.text));
		if (!found) {
			this.#reportPart("duplicate-table", at, part);
			const made = branch(pair.key.span, "dotted");
			made.body = body;
			return addBranch(at, part, span(part.span.start, pair.span.end), made);
		}
		if (found.made === "inline") this.#reportPart("duplicate-table", at, part);
		else if (found.made !== "implied" && found.body !== body) this.#reportPart("split-table", at, part);
		if (found.made === "implied") found.made = "dotted";
		// The next key of this body that passes through has nothing new to tell.
		found.body = body;
		return found;
	}

	#tree(value: Value): Tree {
		if (value.kind === "scalar") return value;
		if (value.kind === "inline") return this.#inlineTable(value).table;
		return { kind: "list", span: value.span, items: value.items.map((item) => this.#tree(item)) };
	}

	#inlineTable(value: InlineNode): Branch {
		const made = branch(value.span, "inline");
		for (const pair of value.pairs) this.#place(made, pair, made);
		return made;
	}

	/** A header for what is there already, if it is. */
	#reportHeader(code: ProblemCode, at: Branch, part: KeyPart, { key, span: where }: Header): void {
		const known = entryIn(at, part.text);
		if (!known || this.#quiet) return;
		const data = { key: this.#text.slice(key.span.start, key.span.end) };
		const related = known.value.kind === "table" ? known.value.span : known.keySpan;
		this.#problems.push({ code, span: where, data, related });
	}

	/** A part of a key that leads through what is there already, if it is. */
	#reportPart(code: ProblemCode, at: Branch, part: KeyPart): void {
		const known = entryIn(at, part.text);
		if (!known || this.#quiet) return;
		this.#problems.push({ code, span: part.span, data: { key: written(this.#text, part) }, related: known.keySpan });
	}

	#headerText(header: Header | undefined): string | undefined {
		return header?.key.parts.map((part) => written(this.#text, part)).join(".");
	}
}

const written = (text: string, part: KeyPart): string => text.slice(part.span.start, part.span.end);

function branch(where: Span, made: Branch["made"]): Branch {
	const table = { kind: "table" as const, span: where, entries: [] };
	return { table, index: undefined, below: undefined, made, body: undefined, header: undefined };
}

const tableOf = (below: Branch | Items | undefined): Branch | undefined => (below && "table" in below ? below : undefined);
const itemsOf = (below: Branch | Items | undefined): Items | undefined => (below && "trees" in below ? below : undefined);

function addBranch(at: Branch, part: KeyPart, where: Span, made: Branch): Branch {
	addEntry(at, { key: part.text, keySpan: part.span, span: where, value: made.table }, made);
	return made;
}

/** Most tables have few keys; looking through them is cheaper than a map each. */
const FEW = 8;

function entryIn({ index, table: { entries } }: Branch, key: string): Entry | undefined {
	if (index) return index.get(key);
	for (let i = entries.length - 1; i >= 0; i--) if (entries[i]?.key === key) return entries[i];
	return undefined;
}

/** A key that is there already stands twice then; the later one counts. */
function addEntry(at: Branch, entry: Entry, below?: Branch | Items): void {
	const { entries } = at.table;
	entries.push(entry);
	if (at.index) at.index.set(entry.key, entry);
	else if (entries.length > FEW) at.index = new Map(entries.map((known) => [known.key, known]));
	if (below) {
		at.below ??= new Map();
		at.below.set(entry.key, below);
	} else at.below?.delete(entry.key);
}
