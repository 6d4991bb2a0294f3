import stringify from "@iarna/toml/stringify.js";
import { applyEdits } from "../../base/edit.ts";
import { type Data, same, toData } from "../data.ts";
import { editText } from "./edit.ts";
import { parse } from "./parse.ts";

/**
 * A whole document for some data, for a text that does not exist yet: first the keys of the root, then its tables under
 * headers. Throws a TypeError for what TOML cannot say: null, an integer beyond 64 bits, a root that is no table.
 */
export function writeToml(data: Data): string {
	if (typeof data === "object" && data !== null && !Array.isArray(data)) {
		for (const write of [printed, spliced]) {
			const text = write(data);
			if (text !== undefined && saysExactly(text, data)) return text;
		}
	}
	throw new TypeError("no TOML says this");
}

function saysExactly(text: string, data: TableData): boolean {
	const { documents, problems } = parse(text);
	return problems.length === 0 && documents.every(({ root }) => same(toData(root), data));
}

type TableData = { [key: string]: Data };

function printed(data: TableData): string | undefined {
	try {
		return stringify(data);
	} catch {
		return undefined;
	}
}

/** The library loses what is no table in a list that starts with one, and the last digits of very large numbers. */
function spliced(data: TableData): string | undefined {
	let text = "";
	for (const [key, value] of Object.entries(data)) {
		const edits = editText(text, [{ op: "set", path: [key], value }]);
		if (!edits) return undefined;
		text = applyEdits(text, edits);
	}
	return text;
}
