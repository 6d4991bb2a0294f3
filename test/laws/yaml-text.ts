import type { Data } from "../../server/src/syntax/data.ts";

/** A number below `n`; the source of all freedom of a layout, 0 for its plainest form. */
export type Choose = (n: number) => number;

type Table = { [key: string]: Data };

const isTable = (data: Data): data is Table => typeof data === "object" && data !== null && !Array.isArray(data);
const isNested = (data: Data): data is Data[] | Table =>
	typeof data === "object" && data !== null && Object.keys(data).length > 0;

/** Writes a document in a random layout: block and flow, indentation, quotes, comments, blank lines. Lines end with LF. */
export function writeYaml(data: Data, choose: Choose): string {
	const writer = new Writer(choose);
	writer.comments(0);
	if (!isNested(data))
		return `${writer.lines.map((line) => `${line}\n`).join("")}${writer.inline(data, 2)}${writer.trailing()}\n`;
	if (choose(8) === 7) writer.lines.push(...`${writer.flow(data, 2)}${writer.trailing()}`.split("\n"));
	else writer.block(data, choose(6) === 5 ? 2 : 0);
	writer.comments(0);
	return `${writer.lines.join("\n")}\n`;
}

class Writer {
	readonly lines: string[] = [];
	readonly #choose: Choose;
	#comment = 0;

	constructor(choose: Choose) {
		this.#choose = choose;
	}

	comments(column: number): void {
		if (this.#choose(6) === 5) this.lines.push(`${" ".repeat(column)}# c${this.#comment++}: "x" [`);
		if (this.#choose(8) === 7) this.lines.push("");
	}

	trailing(): string {
		return this.#choose(6) === 5 ? ` # t${this.#comment++}` : "";
	}

	block(data: Data[] | Table, column: number): void {
		const start = " ".repeat(column);
		const children: [string, Data][] = Array.isArray(data)
			? data.map((item): [string, Data] => ["-", item])
			: Object.entries(data).map(([key, value]): [string, Data] => [`${this.#key(key)}:`, value]);
		for (const [i, [mark, value]] of children.entries()) {
			if (i > 0) this.comments(column);
			this.#child(start + mark, value, column, mark === "-");
		}
	}

	#child(head: string, value: Data, column: number, item: boolean): void {
		if (!isNested(value) || this.#choose(5) === 4) {
			this.#leaf(head, value, column);
			return;
		}
		const deeper = column + 1 + this.#choose(4);
		if (item && this.#choose(4) > 0) {
			const gap = 1 + this.#choose(3);
			const at = this.lines.length;
			this.block(value, column + 1 + gap);
			this.lines[at] = `${head}${" ".repeat(gap)}${(this.lines[at] ?? "").trimStart()}`;
			return;
		}
		this.lines.push(head + this.trailing());
		this.comments(deeper);
		const flat = !item && Array.isArray(value) && this.#choose(2) === 0;
		this.block(value, flat ? column : deeper);
	}

	#leaf(head: string, value: Data, column: number): void {
		if (value === null && this.#choose(2) === 0) this.lines.push(head + this.trailing());
		else if (typeof value === "string" && /^[^\s#][^\n]*\n$/.test(value) && this.#choose(2) === 0) {
			this.lines.push(`${head} |${this.trailing()}`, `${" ".repeat(column + 1 + this.#choose(3))}${value.slice(0, -1)}`);
			if (this.#choose(4) === 3) this.lines.push("");
		} else {
			const text = isNested(value) ? this.flow(value, column + 2) : this.inline(value, column + 2);
			const gap = " ".repeat(1 + this.#choose(2));
			this.lines.push(...`${head}${gap}${text}${this.trailing()}`.split("\n"));
		}
	}

	flow(data: Data, column: number): string {
		if (!isNested(data)) return this.inline(data, column, true);
		const broken = this.#choose(4) === 3;
		const inner = column + 1 + this.#choose(2);
		const gap = broken ? `\n${" ".repeat(inner)}` : this.#choose(3) === 2 ? " " : "";
		const parts = Array.isArray(data)
			? data.map((item) => this.flow(item, inner))
			: Object.entries(data).map(([key, value]) => `${this.#key(key, true)}: ${this.flow(value, inner)}`);
		const comma = () => `,${broken ? this.trailing() : ""}${broken ? gap : " "}`;
		const last = broken && this.#choose(3) === 2 ? "," : "";
		const body = parts.map((part, i) => part + (i < parts.length - 1 ? comma() : "")).join("") + last;
		const end = broken ? `${this.trailing()}\n${" ".repeat(column)}` : gap;
		const [open, close] = Array.isArray(data) ? ["[", "]"] : ["{", "}"];
		return open + (broken ? this.trailing() : "") + gap + body + end + close;
	}

	/** A scalar or an empty collection. */
	inline(data: Data, column: number, inFlow = false): string {
		if (typeof data === "string") return this.#string(data, column, inFlow);
		if (typeof data === "number" || typeof data === "bigint") return this.#number(data);
		if (Array.isArray(data)) return "[]";
		if (isTable(data)) return this.#one("{}", "{ }");
		if (data === null) return this.#one("null", "~");
		return data ? this.#one("true", "yes", "On", "y") : this.#one("false", "no", "OFF", "n");
	}

	#one(...forms: string[]): string {
		return forms[this.#choose(forms.length)] ?? "";
	}

	#number(data: number | bigint): string {
		if (Number.isNaN(data)) return ".nan";
		if (data === Number.POSITIVE_INFINITY || data === Number.NEGATIVE_INFINITY) return data > 0 ? ".inf" : "-.Inf";
		return Number.isSafeInteger(data) && data >= 0 && this.#choose(8) === 7 ? `0x${data.toString(16)}` : String(data);
	}

	#key(key: string, inFlow = false): string {
		return this.#string(key, -1, inFlow);
	}

	#string(text: string, column: number, inFlow: boolean): string {
		const style = this.#choose(4);
		const plain =
			/^[A-Za-z/][\w ./%<-]*$/.test(text) && !/\s$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text);
		if (plain && style < 2) return text;
		if (style === 2 && /^[ -~]*$/.test(text)) return `'${text.replaceAll("'", "''")}'`;
		const words = /^[\w-]+ [\w-]+$/.test(text) && column >= 0 && !inFlow && style === 3;
		if (words && this.#choose(3) === 2) return `"${text.replace(" ", `\n${" ".repeat(column)}`)}"`;
		return JSON.stringify(text).replace(
			/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
			(c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
		);
	}
}
