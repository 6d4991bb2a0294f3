import type { Format } from "./format.ts";
import { editText } from "./toml/edit.ts";
import { parse } from "./toml/parse.ts";

export { writeToml } from "./toml/print.ts";

/** TOML 1.0, and of TOML 1.1 what can be told from it (reported). */
export const toml: Format = {
	id: "toml",
	parse,
	edit: (text, document, changes) => (document === 0 ? editText(text, changes) : undefined),
};
