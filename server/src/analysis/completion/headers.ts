import { keyTableOf } from "../../kinds/key-tables.ts";
import { builtInRuntime } from "../../knowledge/containerd-dialects.ts";
import { splitKey } from "../../knowledge/key-lookup.ts";
import type { KeyInfo, Keys } from "../../knowledge/keys.ts";
import { rootBefore, tablesIn } from "../../syntax/cursor/headers.ts";
import { headerSpan, WORD } from "../../syntax/cursor/slot.ts";
import { writePath, writeStep } from "../../syntax/cursor/write.ts";
import { type Path, type Tree, treeAt } from "../../syntax/tree.ts";
import type { Context } from "./context.ts";
import { lifeOf } from "./life.ts";
import { type Insertion, literal, type Proposal, RANKS, stop } from "./proposal.ts";
import type { Slot } from "./slot.ts";

/** Names to begin with where any name will do and none is there yet. */
const EXAMPLES: Readonly<Record<string, string>> = {
	mirrors: "docker.io",
	configs: "registry.example.com",
	host: "https://registry.example.com",
	runtimes: builtInRuntime.name,
};

/** The sections that the document may have at a `[` and has not yet, whole. */
export function headerProposals(slot: Slot, context: Context): Proposal[] {
	const table = keyTableOf(slot.node);
	if (!table) return [];
	const { text } = context.file;
	const span = headerSpan(text, slot.token);
	const quote = text.slice(span.start, span.end).includes("'") ? "'" : '"';
	const array = /\[\[\s*$/.test(text.slice(0, span.start));
	const taken = takenPaths(text.slice(0, span.start - (array ? 2 : 1)), text.slice(span.end));
	const sections = sectionsOf(table.keys, context.possible.releases[table.release], array);
	// An item of a list within a list belongs to the last item above it.
	const root = array ? rootBefore(text, span.start - 2) : slot.node.document.root;
	return sections.flatMap(({ steps, going }) =>
		namings(steps, root)
			.filter(({ path }) => array || !taken.has(path.join("\0")))
			.map(({ path, steps: free, place }): Proposal => {
				const label = writePath(path, quote);
				return {
					label,
					kind: "table",
					detail: undefined,
					deprecated: going,
					rank: going ? RANKS.deprecated : RANKS.ordinary,
					insertion: sectionName(path, free, slot.after, quote),
					span,
					filter: label,
					about: { of: "key", document: slot.node.document.index, path: place },
				};
			}),
	);
}

/** The name of a section, with a stop for each name that is free. */
export function sectionName(path: readonly string[], steps: readonly string[], after: string, quote: '"' | "'"): Insertion {
	const plain = `${writePath(path, quote)}${after}`;
	if (!steps.includes("*")) return { plain };
	let stops = 0;
	const parts = path.map((name, i) => {
		const written = writeStep(name, quote);
		if (steps[i] !== "*") return literal(written);
		return written === name ? stop(++stops, name) : `${quote}${stop(++stops, name)}${quote}`;
	});
	return { plain, snippet: `${parts.join(".")}${after}` };
}

/** A name to begin with for a table in which any name will do. */
export const exampleIn = (table: string): string => EXAMPLES[table] ?? "name";

interface Section {
	/** Keys, with `*` for any name. */
	readonly steps: readonly string[];
	/** Every key in it is going. */
	readonly going: boolean;
}

/** The tables that a table of keys implies, with a key that some release reads. */
function sectionsOf(keys: Keys, releases: Parameters<typeof lifeOf>[1], array: boolean): Section[] {
	const found = new Map<string, { steps: readonly string[]; going: boolean }>();
	for (const [pattern, info] of Object.entries(keys)) {
		const life = lifeOf(info, releases);
		if (life === "unknown") continue;
		for (const steps of tablesAlong(splitKey(pattern), info, array)) {
			const name = steps.join("\0");
			const before = found.get(name);
			found.set(name, { steps, going: life === "going" && (before?.going ?? true) });
		}
	}
	return [...found.values()];
}

/** The tables on the way to a key, and itself if it is one; for `array` those that are items of a list. */
function tablesAlong(steps: readonly string[], { type }: KeyInfo, array: boolean): (readonly string[])[] {
	const isTable = type === "table" || type.startsWith("map");
	const lengths = steps.map((_, i) => i + 1).slice(0, isTable ? steps.length : -1);
	return lengths
		.filter((length) => (steps[length] === "[]") === array && steps[length - 1] !== "[]")
		.map((length) => steps.slice(0, length))
		.filter((start) => array || !start.includes("[]"));
}

/** A section under a name, and the steps of it that are free. */
interface Naming {
	/** What its header says. */
	readonly path: readonly string[];
	/** Where it stands in the document: positions in lists too. */
	readonly place: Path;
	/** `*` where the name is only one to begin with. */
	readonly steps: readonly string[];
}

/** A section under each name that stands in the document, and under one to begin with where there is none. */
function namings(steps: readonly string[], root: Tree): Naming[] {
	let found: Naming[] = [{ path: [], place: [], steps: [] }];
	for (const step of steps) {
		found = found.flatMap((before) => {
			if (step === "[]") return itemNamings(before, root);
			const names = step === "*" ? namesAt(root, before.place) : [{ name: step, free: false }];
			return names.map(({ name, free }) => ({
				path: [...before.path, name],
				place: [...before.place, name],
				steps: [...before.steps, free ? "*" : name],
			}));
		});
	}
	return found;
}

/** A section inside the last item of a list; nowhere as long as there is none. */
function itemNamings(before: Naming, root: Tree): Naming[] {
	const list = treeAt(root, before.place);
	if (list?.kind !== "list" || list.items.length === 0) return [];
	return [{ ...before, place: [...before.place, list.items.length - 1] }];
}

const MOST_NAMES = 20;

function namesAt(root: Tree, path: Path): { readonly name: string; readonly free: boolean }[] {
	const table = treeAt(root, path);
	const names = table?.kind === "table" ? table.entries.filter(({ value }) => value.kind === "table").map(({ key }) => key) : [];
	const known = [...new Set(names)].filter((name) => name !== WORD).slice(0, MOST_NAMES);
	const example = exampleIn(String(path.at(-1) ?? ""));
	if (example === builtInRuntime.name && !known.includes(example)) known.push(example);
	return known.length === 0 ? [{ name: example, free: true }] : known.map((name) => ({ name, free: false }));
}

/** The tables that stand in the rest of the text already: a second one would be refused. */
const takenPaths = (before: string, after: string): Set<string> =>
	tablesIn(`${before}\n${after.replace(/^\]{0,2}[^\r\n]*/, "")}`);
