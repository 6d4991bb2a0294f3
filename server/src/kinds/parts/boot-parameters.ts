import { entryOf, type Scalar, type Tree } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { type Setting, writtenSetting } from "../setting.ts";

/** One word of the kernel's command line, as the boot loader is told to write it. */
export interface BootParameter {
	/** With underscores for dashes. */
	readonly name: string;
	/** Undefined without `=`. */
	readonly value: string | undefined;
	/** The whole word, where it stands. */
	readonly setting: Setting<string>;
	/** Whether the words around it can be told apart well enough to change one. */
	readonly isPlain: boolean;
}

/** In the order in which they are put on the command line. Source: GRUB's util/grub.d/10_linux.in. */
const VARIABLES = ["GRUB_CMDLINE_LINUX", "GRUB_CMDLINE_LINUX_DEFAULT"];

/**
 * The parameters that GRUB's menu is made with: its defaults, then the files beside them, by name; a later assignment takes the
 * place of an earlier one, unless it holds it. A file with more shell in it than assignments is left out.
 */
export function bootParametersOf(documents: readonly NodeDocument[]): BootParameter[] {
	const files = documents.filter(({ kind, document }) => kind.id === "grub" && isPlainShell(document));
	const inOrder = [...files].sort((a, b) => orderOf(a) - orderOf(b) || (a.document.file.path < b.document.file.path ? -1 : 1));
	return VARIABLES.flatMap((variable) => {
		let words: BootParameter[] = [];
		for (const { document } of inOrder)
			if (document.root.kind === "table")
				for (const { key, value } of document.root.entries)
					if (key === variable) words = assigned(document, variable, value, words);
		return words;
	});
}

/** Sourced first. */
const orderOf = ({ document }: NodeDocument): number => (document.file.path.endsWith(".cfg") ? 1 : 0);

/** `export` before an assignment is as good as none. */
const isPlainShell = ({ problems, uncertain }: NodeDocument["document"]): boolean =>
	!uncertain && problems.every(({ code, repair }) => code === "syntax" && repair !== undefined);

function assigned(
	document: NodeDocument["document"],
	variable: string,
	value: Tree,
	before: readonly BootParameter[],
): BootParameter[] {
	if (value.kind !== "list") return [];
	// A key that stands twice has only its last value at its path.
	const isLast = entryOf(document.root, variable)?.value === value;
	// A comment behind the value is none to systemd, by whose rules the file is read: what comes before it is kept apart.
	const comment = value.items.findIndex((item) => textOf(item).includes("#"));
	const isPlain = isLast && comment < 0;
	return value.items.slice(0, comment < 0 ? undefined : comment).flatMap((item, index) => {
		const text = textOf(item);
		if (text === `$${variable}` || text === `\${${variable}}`) return before;
		const match = /^([^=]+)(?:=(.*))?$/s.exec(text);
		if (!match || (item as Scalar).uncertain) return [];
		const setting = writtenSetting(document, [variable, index], text, item.span, { name: text });
		return [{ name: (match[1] as string).replaceAll("-", "_"), value: match[2], setting, isPlain }];
	});
}

const textOf = (tree: Tree): string => (tree.kind === "scalar" ? String(tree.value) : "");
