import type { Scalar, Tree } from "../../server/src/syntax/tree.ts";

/** A tree as the toml-test project writes expected values: `{"type": "integer", "value": "1"}`. */
export type Tagged = { readonly type: string; readonly value: string } | Tagged[] | { readonly [key: string]: Tagged };

export function tagged(tree: Tree): Tagged {
	if (tree.kind === "list") return tree.items.map(tagged);
	if (tree.kind === "table") return Object.fromEntries(tree.entries.map((entry) => [entry.key, tagged(entry.value)]));
	return taggedScalar(tree);
}

function taggedScalar({ type, value }: Scalar): Tagged {
	if (type === "boolean") return { type: "bool", value: String(value) };
	if (type === "float") return { type, value: float(Number(value)) };
	if (type === "datetime") return moment(String(value));
	return { type, value: String(value) };
}

function float(value: number): string {
	if (Number.isNaN(value)) return "nan";
	if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
	return String(value);
}

function moment(text: string): Tagged {
	const value = text
		.toUpperCase()
		.replace(" ", "T")
		.replace(/((?:^|T)\d\d:\d\d)(?=$|[Z+-])/, "$1:00")
		.replace(/(:\d\d)(\.\d*?)0*(?=$|[Z+-])/, (_, seconds, fraction) => seconds + (fraction === "." ? "" : fraction));
	if (!value.includes(":")) return { type: "date-local", value };
	if (!value.includes("-", 1) && !value.includes("T")) return { type: "time-local", value };
	return { type: /(?:Z|[+-]\d\d:\d\d)$/.test(value) ? "datetime" : "datetime-local", value };
}

/** Expected values in one spelling: floats as JavaScript writes them, fractions of seconds without closing zeros. */
export function normalized(expected: Tagged): Tagged {
	if (Array.isArray(expected)) return expected.map(normalized);
	if (typeof expected.type !== "string" || typeof expected.value !== "string") {
		return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, normalized(value as Tagged)]));
	}
	if (expected.type === "float") return { type: "float", value: float(Number(expected.value.replace(/inf$/, "Infinity"))) };
	if (/date|time/.test(expected.type)) return { type: expected.type, value: (moment(expected.value) as { value: string }).value };
	return expected as Tagged;
}
