import type { Format } from "./format.ts";
import { editJson } from "./json/edit.ts";
import { readJson } from "./json/parse.ts";

/** JSON as strict readers take it (Docker's `daemon.json`, CNI); comments and the like are read and reported. */
export const json: Format = {
	id: "json",
	parse(text) {
		const { root, span, comments, problems } = readJson(text);
		return { documents: [{ root, span, comments }], problems };
	},
	edit: (text, document, changes) => (document === 0 ? editJson(text, changes) : undefined),
};
