import fc from "fast-check";
import { type Data, type DataChange, dataAt } from "../../server/src/syntax/data.ts";
import type { Path } from "../../server/src/syntax/tree.ts";
import { placesOf } from "./edit-law.ts";

/** Whole numbers from 0 up to a limit (exclusive), one after the other; the same seed gives the same ones. */
export type Dice = (limit: number) => number;

export function dice(seed: number): Dice {
	let state = seed >>> 0 || 1;
	return (limit) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * limit);
	};
}

const KEYS = ["a", "b", "c", "d-e", "runc", "SystemdCgroup", "x.y", "", "io.containerd.grpc.v1.cri", "it's", "é"];
const WORDS = [
	"",
	"x",
	"systemd",
	"registry.k8s.io/pause:3.10",
	"C:\\run",
	"it's",
	'say "so"',
	"# no comment",
	"[a]",
	"two\nlines",
	"\u0001",
	"ü😀",
];

const scalar: fc.Arbitrary<Data> = fc.oneof(
	fc.constantFrom(...WORDS),
	fc.boolean(),
	fc.integer({ min: -1000, max: 1000 }),
	fc.constantFrom<Data>(0.5, -1e-7, 3e22, 2 ** 60, Number.POSITIVE_INFINITY, Number.NaN, 9007199254740993n, -(2n ** 63n)),
);

/** Any value that TOML can say. */
export const value: fc.Arbitrary<Data> = fc.letrec<{ value: Data }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		scalar,
		fc.array(tie("value"), { maxLength: 3 }),
		fc.array(fc.dictionary(fc.constantFrom(...KEYS), tie("value"), { maxKeys: 2 }), { maxLength: 2 }),
		fc.dictionary(fc.constantFrom(...KEYS), tie("value"), { maxKeys: 4 }),
	),
})).value;

export const table: fc.Arbitrary<{ [key: string]: Data }> = fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 5 });

const isTable = (data: Data): data is { [key: string]: Data } =>
	typeof data === "object" && data !== null && !Array.isArray(data);

/** Writes values as someone might have: headers, dotted keys, inline tables, comments, blanks and quotes as the dice fall. */
export function writtenAnyhow(data: { [key: string]: Data }, roll: Dice): string {
	const writer = new Writer(roll);
	writer.table([], data, "");
	return writer.text();
}

class Writer {
	readonly #roll: Dice;
	readonly #eol: string;
	readonly #indent: string;
	readonly #comments: boolean;
	readonly #single: boolean;
	readonly #lines: string[] = [];
	/** Bodies that headers open; written last, and where no list of tables minds, in any order. */
	#comment = 0;

	constructor(roll: Dice) {
		this.#roll = roll;
		this.#eol = roll(4) === 0 ? "\r\n" : "\n";
		this.#indent = ["", "", "  ", "\t"][roll(4)] ?? "";
		this.#comments = roll(3) > 0;
		this.#single = roll(3) === 0;
	}

	text(): string {
		const last = this.#roll(4) === 0 ? "" : this.#eol;
		return this.#lines.join(this.#eol) + (this.#lines.length > 0 ? last : "");
	}

	/** The body of a table and, below it, what gets headers of its own. */
	table(path: readonly string[], data: { [key: string]: Data }, indent: string): void {
		const below: (() => void)[] = [];
		for (const [key, value] of Object.entries(data)) {
			const deeper = path.length > 0 ? indent + this.#indent : indent;
			const inner = [...path, key];
			if (isTable(value) && this.#roll(2) === 0) below.push(() => this.#section(inner, value, deeper));
			else if (Array.isArray(value) && value.length > 0 && value.every(isTable) && this.#roll(2) === 0) {
				below.push(() => {
					for (const item of value) this.#section(inner, item as { [key: string]: Data }, deeper, true);
				});
			} else this.#pair([key], value, deeper);
		}
		if (this.#roll(3) === 0) this.#lines.push(...(this.#comments ? [`${indent}${this.#remark()}`] : []), "");
		if (this.#roll(2) === 0) below.reverse();
		for (const write of below) write();
	}

	#section(path: readonly string[], data: { [key: string]: Data }, indent: string, item = false): void {
		if (this.#roll(2) === 0) this.#lines.push("");
		if (this.#comments && this.#roll(4) === 0) this.#lines.push(`${indent}${this.#remark()}`);
		const onlyTables = Object.values(data).length > 0 && Object.values(data).every((value) => isTable(value));
		if (!item && onlyTables && this.#roll(2) === 0) {
			for (const [key, value] of Object.entries(data)) this.#section([...path, key], value as { [key: string]: Data }, indent);
			return;
		}
		const key = this.#key(path);
		this.#lines.push(`${indent}${item ? `[[${key}]]` : `[${key}]`}${this.#trailing()}`);
		this.table(path, data, indent);
	}

	#pair(path: readonly string[], value: Data, indent: string): void {
		if (isTable(value) && Object.keys(value).length > 0 && this.#roll(2) === 0) {
			for (const [key, inner] of Object.entries(value)) this.#pair([...path, key], inner, indent);
			return;
		}
		if (this.#comments && this.#roll(8) === 0) this.#lines.push(`${indent}${this.#remark()}`);
		const equals = [" = ", "=", "  =   "][this.#roll(10)] ?? " = ";
		this.#lines.push(`${indent}${this.#key(path)}${equals}${this.#value(value, indent)}${this.#trailing()}`);
	}

	#remark(): string {
		return `# remark ${this.#comment++}, "it's"`;
	}

	#trailing(): string {
		return this.#comments && this.#roll(5) === 0 ? ` ${this.#remark()}` : "";
	}

	#key(path: readonly string[]): string {
		const dot = this.#roll(8) === 0 ? " . " : ".";
		return path.map((key) => (/^[\w-]+$/.test(key) && this.#roll(8) > 0 ? key : this.#string(key))).join(dot);
	}

	#value(value: Data, indent: string): string {
		if (typeof value === "string") return this.#text(value);
		if (Array.isArray(value)) return this.#list(value, indent);
		if (isTable(value)) return this.#inline(value);
		return this.#number(value);
	}

	#number(value: Data): string {
		if (typeof value !== "number") return String(value);
		if (Number.isNaN(value)) return "nan";
		if (!Number.isFinite(value)) return value > 0 ? "+inf" : "-inf";
		return Number.isInteger(value) && Math.abs(value) < 2 ** 53 ? String(value) : value.toExponential();
	}

	#text(text: string): string {
		if (text.includes("\n") && this.#roll(2) === 0)
			return `"""\\\n${text}"""`.replaceAll("\n", this.#eol === "\n" ? "\n" : "\\n\\\r\n");
		return this.#string(text);
	}

	#string(text: string): string {
		const literal = this.#single || this.#roll(6) === 0;
		return literal && /^[^'\p{Cc}]*$/u.test(text) ? `'${text}'` : JSON.stringify(text);
	}

	#list(items: readonly Data[], indent: string): string {
		const inner = items.map((item) => this.#value(item, `${indent}  `));
		if (this.#roll(3) > 0) return items.length === 0 ? "[]" : `[${inner.join(["", ", ", ","][1 + this.#roll(2)])}]`;
		const comma = items.length > 0 && this.#roll(2) === 0 ? "," : "";
		const lines = inner.map((item, i) => {
			const end = i + 1 < inner.length ? "," : comma;
			const above = this.#comments && this.#roll(5) === 0 ? `${indent}  ${this.#remark()}${this.#eol}` : "";
			return `${above}${indent}  ${item}${end}${this.#trailing()}`;
		});
		return [`[${this.#trailing()}`, ...lines, `${indent}]`].join(this.#eol);
	}

	#inline(data: { [key: string]: Data }): string {
		const pairs = this.#members([], data);
		return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
	}

	#members(path: readonly string[], data: { [key: string]: Data }): string[] {
		return Object.entries(data).flatMap(([key, value]) => {
			const inner = [...path, key];
			if (isTable(value) && Object.keys(value).length > 0 && this.#roll(3) === 0) return this.#members(inner, value);
			return [`${this.#key(inner)} = ${this.#value(value, "")}`];
		});
	}
}

/** A place for a new key: below one of the tables that are there, perhaps a few tables deeper. */
function newPath(data: Data, roll: Dice): Path {
	const tables = placesOf(data).filter((path) => isTable(dataAt(data, path) ?? null));
	const keys = Array.from({ length: 1 + (roll(3) === 0 ? roll(3) : 0) }, () => one(["new", ...KEYS], roll) ?? "new");
	return [...(one(tables, roll) ?? []), ...keys];
}

const one = <T>(list: readonly T[], roll: Dice): T | undefined => list[roll(list.length)];

/** A change of an op that has a meaning for the data, or undefined where there is none (no list to insert into). */
export function changeFor(op: DataChange["op"], data: Data, newValue: Data, roll: Dice): DataChange | undefined {
	const inner = placesOf(data).filter((path) => path.length > 0);
	const target = (roll(2) === 0 ? one(inner, roll) : undefined) ?? newPath(data, roll);
	if (op === "set") return { op, path: target, value: newValue };
	if (op === "insert") {
		const path = one(
			placesOf(data).filter((place) => Array.isArray(dataAt(data, place))),
			roll,
		);
		const list = path && dataAt(data, path);
		return path && Array.isArray(list) ? { op, path, index: roll(list.length + 1), value: newValue } : undefined;
	}
	const from = one(inner, roll);
	if (!from) return undefined;
	return op === "remove" ? { op, path: from } : { op, from, to: target };
}
