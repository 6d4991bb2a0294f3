import { keyInfoOf } from "../../kinds/key-tables.ts";
import type { KeyInfo } from "../../knowledge/keys.ts";
import { isAloneOnLine, type TreeFormat } from "../../syntax/cursor/token.ts";
import { comparedWith, type Plain, writeScalar } from "../../syntax/cursor/write.ts";
import { type Path, treeAt } from "../../syntax/tree.ts";
import type { Context } from "./context.ts";
import type { Candidate } from "./known-values.ts";
import { newestDefault, wordsIn } from "./life.ts";
import { namedValues } from "./named-values.ts";
import { type Proposal, RANKS, STANDARD } from "./proposal.ts";
import type { Slot } from "./slot.ts";

/** The values that are known for a slot, the default among them. */
export function valueProposals(slot: Slot, context: Context, format: TreeFormat): Proposal[] {
	const found = keyInfoOf(slot.node, slot.path);
	const info = found?.info ?? innerInfo(slot);
	const named = namedValues(slot, context);
	if (!info && named.length === 0) return [];
	const standard = info && found ? defaultOf(info, found.table.release, context) : undefined;
	const words = info && found ? wordsIn(info, context.possible.releases[found.table.release]) : [];
	const candidates = named.length > 0 ? withDefault(named, standard) : info ? ownValues(info, words, standard) : [];
	const listed = listedBeside(slot);
	const isList = info?.type.startsWith("list") === true && found?.pattern.endsWith("[]") !== true;
	const around = !isList ? ALONE : format === "yaml" && isAloneOnLine(slot.token, context.file.text) ? ITEM : LIST;
	return candidates.filter(({ value }) => !listed.has(value)).map((candidate) => proposalOf(candidate, slot, around, format));
}

/** What makes a value a list. */
const ALONE = ["", ""] as const;
const LIST = ["[", "]"] as const;
const ITEM = ["- ", ""] as const;

const defaultOf = (info: KeyInfo, release: keyof Context["possible"]["releases"], { possible }: Context): Plain | undefined => {
	const value = newestDefault(info, possible.releases[release]);
	return typeof value === "object" || value === undefined || value === "" ? undefined : value;
};

/** What stands in a map has the type of the map's values. */
function innerInfo({ node, path }: Slot): KeyInfo | undefined {
	const outer = typeof path.at(-1) === "string" ? keyInfoOf(node, path.slice(0, -1))?.info.type : undefined;
	return outer === "map<boolean>" ? { type: "boolean" } : undefined;
}

/** The values that the table of keys names. */
function ownValues({ type }: KeyInfo, words: readonly string[], standard: Plain | undefined): Candidate[] {
	if (type === "boolean") return [true, false].map((value) => ({ value, standard: value === standard }));
	const own: Candidate[] = words.map((value) => ({ value: type === "integer" ? Number(value) : value }));
	return withDefault(own, standard);
}

/** The default too, where it is none of the others. */
function withDefault(candidates: readonly Candidate[], standard: Plain | undefined): Candidate[] {
	if (standard === undefined) return [...candidates];
	const marked = candidates.map((one) => (one.value === standard ? { ...one, standard: true } : one));
	return marked.some(({ value }) => value === standard) ? marked : [...marked, { value: standard, standard: true }];
}

/** The values that the list around a slot has already. */
function listedBeside({ node, path }: Slot): ReadonlySet<unknown> {
	if (typeof path.at(-1) !== "number") return new Set();
	const list = treeAt(node.document.root, path.slice(0, -1));
	const items = list?.kind === "list" ? list.items : [];
	return new Set(items.map((item) => (item.kind === "scalar" ? item.value : undefined)));
}

function proposalOf(candidate: Candidate, slot: Slot, [open, close]: readonly [string, string], format: TreeFormat): Proposal {
	const { token, before, after, path } = slot;
	const { value, standard, going, detail } = candidate;
	const written = writeScalar(format, value, token.quote);
	return {
		label: String(value),
		kind: "value",
		detail: detail ?? (standard ? STANDARD : undefined),
		deprecated: going === true,
		rank: going ? RANKS.deprecated : RANKS.ordinary,
		insertion: { plain: `${before}${open}${written}${close}${after}` },
		span: token.span,
		filter: comparedWith(String(value), written, token.quote),
		about: { of: "key", document: slot.node.document.index, path: keyPath(path) },
	};
}

/** The path of the key that a value is given to. */
const keyPath = (path: Path): Path => path.slice(0, path.findLastIndex((step) => typeof step === "string") + 1);
