import type { Scalar, ScalarType } from "../tree.ts";

/** What a scalar means: its type and its decoded value. */
export interface Meaning {
	readonly type: ScalarType;
	readonly value: Scalar["value"];
}

/**
 * Plain words with a meaning, as the kubelet reads them: its reader (sigs.k8s.io/yaml, goyaml.v2 `resolve.go`)
 * keeps to YAML 1.1, so `yes`, `on` and even `y` are booleans.
 */
const WORDS: ReadonlyMap<string, Meaning> = new Map([
	...meanings("boolean", true, "y Y yes Yes YES true True TRUE on On ON"),
	...meanings("boolean", false, "n N no No NO false False FALSE off Off OFF"),
	...meanings("null", null, "~ null Null NULL"),
	...meanings("float", Number.NaN, ".nan .NaN .NAN"),
	...meanings("float", Number.POSITIVE_INFINITY, ".inf .Inf .INF +.inf +.Inf +.INF"),
	...meanings("float", Number.NEGATIVE_INFINITY, "-.inf -.Inf -.INF"),
	["", { type: "null", value: null }],
]);

function meanings(type: ScalarType, value: Scalar["value"], words: string): [string, Meaning][] {
	return words.split(" ").map((word) => [word, { type, value }]);
}

const INTEGER = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9][0-9]*)$/;
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const MAX_UINT64 = 2n ** 64n - 1n;
const MIN_INT64 = -(2n ** 63n);

/**
 * The meaning of a plain (unquoted) scalar to the kubelet. Dates and base-60 numbers are strings to it, `017`, `0o17`,
 * `0x1F` and `0b1` are integers, `_` may stand between digits, and a decimal integer beyond 64 bits is a float.
 */
export function plainMeaning(source: string): Meaning {
	const word = WORDS.get(source);
	if (word) return word;
	const first = source.charCodeAt(0);
	const mayBeNumber = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e;
	return (mayBeNumber ? numberMeaning(source) : undefined) ?? { type: "string", value: source };
}

function numberMeaning(source: string): Meaning | undefined {
	const digits = source.startsWith(".") ? source : source.replaceAll("_", "");
	const integer = INTEGER.exec(digits);
	if (integer) {
		const value = integerValue(integer[1] ?? "", integer[2] ?? "");
		const fits = value >= MIN_INT64 && value <= MAX_UINT64;
		if (fits || !FLOAT.test(digits)) return { type: "integer", value: narrow(value) };
	}
	if (!FLOAT.test(digits)) return undefined;
	const value = Number(digits);
	return Number.isFinite(value) ? { type: "float", value } : undefined;
}

function integerValue(sign: string, digits: string): bigint {
	const octal = /^0[0-7]+$/.test(digits);
	const value = BigInt(octal ? `0o${digits.slice(1)}` : digits);
	return sign === "-" ? -value : value;
}

const narrow = (value: bigint): number | bigint => {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : value;
};

const TAG = "tag:yaml.org,2002:";

/**
 * The meaning of a scalar with a tag. A tag that the kubelet's reader does not know is ignored, and so is one that does
 * not fit the text (the reader refuses the file; no release reads another value).
 */
export function taggedMeaning(tag: string, text: string): Meaning {
	const string: Meaning = { type: "string", value: text };
	if (!tag.startsWith(TAG)) return string;
	const wanted = tag.slice(TAG.length);
	const plain = plainMeaning(text);
	if (wanted === "float" && plain.type === "integer") return { type: "float", value: Number(plain.value) };
	const types: Readonly<Record<string, ScalarType>> = { bool: "boolean", int: "integer", float: "float", null: "null" };
	return types[wanted] === plain.type ? plain : string;
}

/** The text of a key that is not a string, as the kubelet's reader writes it for JSON. */
export function keyText({ value }: Meaning): string {
	if (typeof value !== "number" || Number.isFinite(value)) return String(value);
	if (Number.isNaN(value)) return ".nan";
	return value > 0 ? ".inf" : "-.inf";
}
