import { type KeyTable, keyTableOf } from "../../kinds/key-tables.ts";
import { childrenOf, lookUp } from "../../knowledge/key-lookup.ts";
import { headKeys } from "../../knowledge/keys/kubeadm-parts.ts";
import type { KeyDefault, KeyInfo } from "../../knowledge/keys.ts";
import { sectionSpot } from "../../syntax/cursor/section-spot.ts";
import type { TreeFormat } from "../../syntax/cursor/token.ts";
import { comparedWith, writeKey } from "../../syntax/cursor/write.ts";
import { lineBreakOf, lineStart } from "../../syntax/line-breaks.ts";
import { entryOf } from "../../syntax/tree.ts";
import type { Context } from "./context.ts";
import { flagsOf } from "./flags.ts";
import { gatesOf } from "./gates.ts";
import { exampleIn, sectionName } from "./headers.ts";
import { lifeOfKey, newestDefault, wordsIn } from "./life.ts";
import { mapNames } from "./map-names.ts";
import { namedValues } from "./named-values.ts";
import { type Insertion, literal, type Proposal, RANKS } from "./proposal.ts";
import type { Slot } from "./slot.ts";
import { around, choiceOf, startValue, writePair } from "./writing.ts";

/** The keys that may stand in a slot and do not yet. */
export function keyProposals(slot: Slot, context: Context, format: TreeFormat): Proposal[] {
	const table = keyTableOf(slot.node) ?? headTable(slot);
	if (!table) return [];
	if (slot.node.kind.part === "kubeadm" && slot.path.at(-1) === "kubeletExtraArgs")
		return argumentProposals(slot, context, format);
	if (table.release === "kubelet" && slot.path.length === 1 && slot.path[0] === "featureGates")
		return gateProposals(slot, context, format);
	const names = [...childrenOf(table.keys, slot.path).filter((name) => name !== "*"), ...mapNames(slot)];
	const written = new Set(slot.siblings.map(({ key }) => spelt(key, table)));
	return names.flatMap((name) => {
		if (written.has(spelt(name, table))) return [];
		const proposal = keyProposal(name, slot, table, context, format);
		return proposal ? [proposal] : [];
	});
}

/** The keys that tell what a document of kubeadm's file is, as long as nobody can tell. */
function headTable({ node, path }: Slot): KeyTable | undefined {
	const isOpen = node.kind.id === "kubeadm" && path.length === 0 && REQUIRED.some((key) => !entryOf(node.document.root, key));
	return isOpen ? { keys: headKeys, release: "kubeadm", words: "kubeadm", anyCase: false } : undefined;
}

/** Feature gates, to be turned the other way. */
function gateProposals(slot: Slot, context: Context, format: TreeFormat): Proposal[] {
	const written = new Set(slot.siblings.map(({ key }) => key));
	return gatesOf(context.possible.releases.kubelet)
		.filter(({ name }) => !written.has(name))
		.map(({ name, detail, on, going }) => ({
			label: name,
			kind: "key",
			detail,
			deprecated: going,
			rank: going ? RANKS.deprecated : RANKS.ordinary,
			insertion: insertionOf({ name, info: { type: "boolean" }, standard: on }, slot, context, format),
			span: slot.token.span,
			filter: comparedWith(name, writeKey(format, name, slot.token.quote), slot.token.quote),
			about: { of: "key", document: slot.node.document.index, path: [...slot.path, name] },
		}));
}

/** Flags of the kubelet as keys: kubeadm takes them without their dashes. */
function argumentProposals(slot: Slot, context: Context, format: TreeFormat): Proposal[] {
	const written = new Set(slot.siblings.map(({ key }) => key));
	return flagsOf("kubelet", context)
		.filter(({ name }) => !written.has(name))
		.map(({ name, going, info }) => ({
			label: name,
			kind: "flag",
			detail: info?.type,
			deprecated: going,
			rank: going ? RANKS.deprecated : RANKS.ordinary,
			insertion: insertionOf({ name, info: { type: "string" }, standard: undefined }, slot, context, format),
			span: slot.token.span,
			filter: comparedWith(name, writeKey(format, name, slot.token.quote), slot.token.quote),
			about: { of: "flag", part: "kubelet", name },
		}));
}

const spelt = (key: string, { anyCase }: KeyTable): string => (anyCase ? key.toLowerCase() : key);

function keyProposal(name: string, slot: Slot, table: KeyTable, context: Context, format: TreeFormat): Proposal | undefined {
	const path = [...slot.path, name];
	const found = lookUp(table.keys, path);
	const info = found?.info ?? innerInfo(table, slot);
	const releases = context.possible.releases[table.release];
	const life = found ? lifeOfKey(table.keys, found, releases) : "in use";
	if (!info || life === "unknown") return undefined;
	const standard = newestDefault(info, releases);
	const { token } = slot;
	const isTable = isTableType(info);
	return {
		label: name,
		kind: isTable ? "table" : "key",
		detail: detailOf(info, standard),
		deprecated: life === "going",
		rank: life === "going" ? RANKS.deprecated : isRequired(name, slot) ? RANKS.required : isTable ? RANKS.table : RANKS.ordinary,
		insertion: insertionOf({ name, info, standard, words: wordsIn(info, releases) }, slot, context, format),
		span: token.span,
		...(slot.pair || token.quote !== "" || slot.after !== ""
			? {}
			: { shorter: { start: token.span.start, end: context.offset } }),
		filter: comparedWith(name, writeKey(format, name, token.quote), token.quote),
		about: { of: "key", document: slot.node.document.index, path },
	};
}

const LONGEST = 40;

/** The type in the words of the tables, and the default where it is short. */
function detailOf({ type }: KeyInfo, value: KeyDefault | undefined): string {
	const text = value === undefined || value === null || type === "table" ? "" : JSON.stringify(value);
	return text === "" || text.length > LONGEST ? type : `${type} = ${text}`;
}

/** What stands in a map has the type of the map's values. */
function innerInfo({ keys }: KeyTable, { path }: Slot): KeyInfo | undefined {
	const inner = /^map<(string|boolean|any)>$/.exec(lookUp(keys, path)?.info.type ?? "")?.[1];
	return inner === undefined ? undefined : { type: inner === "boolean" ? "boolean" : inner === "any" ? "any" : "string" };
}

/** More than these are no help in a menu. */
const MOST_CHOICES = 12;

const isScalarType = ({ type }: KeyInfo): boolean => !isTableType({ type }) && !type.startsWith("list");

const isTableType = ({ type }: KeyInfo): boolean => type === "table" || type === "list<table>" || type.startsWith("map");

/** Keys without which a file is not read, or read as something else. */
const REQUIRED = ["apiVersion", "kind"];

function isRequired(name: string, { path, node }: Slot): boolean {
	if (path.length > 0) return false;
	return node.kind.part === "containerd" ? name === "version" : node.kind.format === "yaml" && REQUIRED.includes(name);
}

interface Known {
	readonly name: string;
	readonly info: KeyInfo;
	/** Its default. */
	readonly standard: KeyDefault | undefined;
	/** The words it takes, where they are few. */
	readonly words?: readonly string[];
}

function insertionOf({ name, info, standard, words = [] }: Known, slot: Slot, context: Context, format: TreeFormat): Insertion {
	const { token, pair, before, after } = slot;
	const key = writeKey(format, name, token.quote);
	if (!pair) return around(before, { plain: key, snippet: literal(key) }, after);
	const header = isTableType(info) && format === "toml" ? headerInsertion(name, info, slot, context) : undefined;
	if (header) return header;
	const named = isScalarType(info) ? namedValues({ ...slot, at: "value", path: [...slot.path, name] }, context) : [];
	const value =
		named.length > 0
			? choiceOf(
					format,
					named.slice(0, MOST_CHOICES).map((one) => one.value),
				)
			: startValue(format, info, words, standard);
	const block = format === "yaml" && before === "" && after === "" ? blockOf(slot, context) : undefined;
	return around(before, writePair(format, key, info, value, block), after);
}

/** A table gets a section of its own, where that takes no other key away from the section around. */
function headerInsertion(name: string, info: KeyInfo, slot: Slot, context: Context): Insertion | undefined {
	const spot = sectionSpot(slot, context.file.text);
	if (!spot) return undefined;
	// Of a list the header means the item above it: that is the one around the cursor.
	const path = [...slot.path.filter((step) => typeof step === "string"), name];
	const children = childrenOf(keyTableOf(slot.node)?.keys ?? {}, [...slot.path, name]);
	const free = children.length === 1 && children[0] === "*" ? [exampleIn(name)] : [];
	const written = sectionName([...path, ...free], [...path, ...free.map(() => "*")], "", '"');
	const [open, close] = info.type === "list<table>" ? ["[[", "]]"] : ["[", "]"];
	const rest = `${close}${spot.newline}${spot.indent}`;
	return { plain: `${open}${written.plain}${rest}`, snippet: `${open}${written.snippet ?? literal(written.plain)}${rest}$0` };
}

/** How a block below a key in YAML goes on; undefined in flow syntax. */
function blockOf({ token }: Slot, { file: { text } }: Context): { indent: string; newline: string } | undefined {
	const line = text.slice(lineStart(text, token.span.start), token.span.start);
	if (!/^[ \t]*(?:- +)*$/.test(line)) return undefined;
	return { indent: line.replace(/-/g, " "), newline: lineBreakOf(text) };
}
