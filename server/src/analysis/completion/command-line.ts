import { type Span, span } from "../../base/span.ts";
import type { Kind } from "../../kinds/kind.ts";
import { WORD } from "../../syntax/cursor/slot.ts";
import { documentsOf } from "../../syntax/documents.ts";
import { formats } from "../../syntax/formats.ts";
import { lineEnd, lineStart } from "../../syntax/line-breaks.ts";
import { type Path, type Tree, treeAt } from "../../syntax/tree.ts";
import type { Program } from "../command-lines.ts";
import type { Context } from "./context.ts";
import { flagsOf, flagValues, programOf, takesValue } from "./flags.ts";
import { type Proposal, RANKS, STANDARD } from "./proposal.ts";

/** What can stand at the cursor in a unit or an environment file: flags of a daemon, their values, names of variables. */
export function commandLineProposals(kind: Kind, context: Context): Proposal[] {
	const { file, offset } = context;
	const text = `${file.text.slice(0, offset)}${WORD}${file.text.slice(offset)}`;
	for (const { root } of documentsOf({ ...file, text }, formats[kind.format])) {
		const path = find(root, []);
		const place = path && placeIn(root, path, kind);
		const spot = place && spotOf(place.text, context);
		if (place && spot) return atSpot(place.program, place.before, spot, context);
	}
	return kind.format === "env" ? variableProposals(kind, context) : [];
}

/** The path of the word that holds the mark. */
function find(tree: Tree, path: Path): Path | undefined {
	if (tree.kind === "scalar") return typeof tree.value === "string" && tree.value.includes(WORD) ? path : undefined;
	const children: readonly (readonly [string | number, Tree])[] =
		tree.kind === "list" ? tree.items.map((item, i) => [i, item]) : tree.entries.map(({ key, value }) => [key, value]);
	for (const [step, child] of children) {
		const found = find(child, [...path, step]);
		if (found) return found;
	}
	return undefined;
}

interface Place {
	readonly program: Program;
	/** The word with the mark, or the part of it that is a command line. */
	readonly text: string;
	/** The words before it. */
	readonly before: readonly string[];
}

function placeIn(root: Tree, path: Path, kind: Kind): Place | undefined {
	const index = path.at(-1);
	const list = treeAt(root, path.slice(0, -1));
	if (typeof index !== "number" || list?.kind !== "list") return undefined;
	const words = list.items.map((item) => (item.kind === "scalar" ? String(item.value) : ""));
	const text = words[index] ?? "";
	const before = words.slice(0, index);
	const [section, directive] = path;
	if (kind.format === "env")
		return isArguments(String(section)) && kind.part === "kubelet" ? { program: "kubelet", text, before } : undefined;
	if (section !== "Service" || typeof directive !== "string") return undefined;
	if (directive === "Environment") return assigned(text, kind);
	const program = /^ExecStart$/.test(directive) && words[0] !== undefined && index > 0 ? programOf(words[0]) : undefined;
	return program && { program, text, before };
}

/** Variables that are put on the kubelet's command line. */
const isArguments = (name: string): boolean => /^KUBELET_\w*(?:ARGS|OPTS)$/.test(name);

/** `NAME=--a --b`, one word of `Environment=`. */
function assigned(text: string, kind: Kind): Place | undefined {
	const equals = text.indexOf("=");
	if (equals < 0 || kind.part !== "kubelet" || !isArguments(text.slice(0, equals))) return undefined;
	return { program: "kubelet", text: text.slice(equals + 1), before: [] };
}

/** The cursor in one word of a command line. */
interface Spot {
	/** The word up to the cursor, and from there on. */
	readonly typed: string;
	readonly rest: string;
	/** How much of `typed` stands in the file as it is, up to the cursor: quotes inside a word end that. */
	readonly verbatim: number;
	/** Words before it in the same text. */
	readonly earlier: readonly string[];
}

/** The word around the mark; undefined where escapes or quotes behind the cursor make it another one in the file. */
function spotOf(text: string, { file, offset }: Context): Spot | undefined {
	const at = text.indexOf(WORD);
	const typed = /\S*$/.exec(text.slice(0, at))?.[0] ?? "";
	const rest = /^\S*/.exec(text.slice(at + WORD.length))?.[0] ?? "";
	if (!file.text.startsWith(rest, offset)) return undefined;
	let verbatim = 0;
	while (verbatim < typed.length && file.text[offset - verbatim - 1] === typed.at(-verbatim - 1)) verbatim++;
	const earlier = text
		.slice(0, at - typed.length)
		.split(/\s+/)
		.filter((word) => word !== "");
	return { typed, rest, verbatim, earlier };
}

/** Where the last letters of what was typed stand, and the rest of the word; undefined where they are written otherwise. */
function spanOf({ rest, verbatim }: Spot, letters: number, { offset }: Context): Span | undefined {
	return letters <= verbatim ? span(offset - letters, offset + rest.length) : undefined;
}

function atSpot(program: Program, before: readonly string[], spot: Spot, context: Context): Proposal[] {
	const words = [...before, ...spot.earlier];
	const own = /^--?([A-Za-z][\w.-]*)=/.exec(spot.typed);
	if (own?.[1]) {
		const value = spanOf(spot, spot.typed.length - own[0].length, context);
		return value ? valuesAt(program, own[1], value, context) : [];
	}
	const whole = spanOf(spot, spot.typed.length, context);
	if (!whole) return [];
	const last = /^--?([A-Za-z][\w.-]*)$/.exec(words.at(-1) ?? "")?.[1];
	if (last && takesValue(program, last) && !spot.typed.startsWith("-")) return valuesAt(program, last, whole, context);
	return /^(?:-|--(?:[\w.][\w.-]*)?)?$/.test(spot.typed) ? flagNames(program, words, spot, whole, context) : [];
}

function flagNames(program: Program, words: readonly string[], { typed, rest }: Spot, where: Span, context: Context): Proposal[] {
	const equals = rest.indexOf("=");
	const end = equals < 0 ? where.end : context.offset + equals;
	const written = new Set(words.map((word) => /^--?([\w.-]+)/.exec(word)?.[1]));
	return flagsOf(program, context)
		.filter(({ name }) => !written.has(name))
		.map(({ name, takesValue, going, info }) => ({
			label: `--${name}`,
			kind: "flag",
			detail: info?.type ?? (takesValue ? "string" : "boolean"),
			deprecated: going,
			rank: going ? RANKS.deprecated : RANKS.ordinary,
			insertion: { plain: takesValue && equals < 0 ? `--${name}=` : `--${name}` },
			span: span(where.start, end),
			// Underscores stand for dashes.
			filter: `--${typed.includes("_") ? name.replaceAll("-", "_") : name}`,
			about: { of: "flag", part: program, name },
		}));
}

function valuesAt(program: Program, name: string, whole: Span, context: Context): Proposal[] {
	const where = lastOfList(whole, context);
	return flagValues(program, name, context).map(({ value, standard, detail, going }) => ({
		label: String(value),
		kind: "value",
		detail: detail ?? (standard ? STANDARD : undefined),
		deprecated: going === true,
		rank: going ? RANKS.deprecated : RANKS.ordinary,
		insertion: { plain: String(value) },
		span: where,
		filter: String(value),
		about: { of: "flag", part: program, name },
	}));
}

/** Of several values with commas between them the one at the cursor. */
function lastOfList({ start, end }: Span, { file: { text }, offset }: Context): Span {
	const comma = text.slice(start, offset).lastIndexOf(",");
	const next = text.slice(offset, end).indexOf(",");
	return span(start + comma + 1, next < 0 ? end : offset + next);
}

/** The variables that the kubelet's unit reads from each file. Source: kubeadm's drop-in 10-kubeadm.conf. */
const VARIABLES: Partial<Readonly<Record<Kind["id"], string>>> = {
	"kubelet-env": "KUBELET_EXTRA_ARGS",
	"kubeadm-flags": "KUBELET_KUBEADM_ARGS",
};

function variableProposals({ id }: Kind, { file: { text }, offset }: Context): Proposal[] {
	const name = VARIABLES[id];
	const line = text.slice(lineStart(text, offset), lineEnd(text, offset));
	if (!name || !/^[ \t]*\w*$/.test(line) || new RegExp(`^[ \\t]*${name}[ \\t]*=`, "m").test(text)) return [];
	if (/\\(?:\r\n|\n|\r)$/.test(text.slice(0, lineStart(text, offset)))) return [];
	const start = offset - (/\w*$/.exec(text.slice(0, offset))?.[0].length ?? 0);
	return [
		{
			label: name,
			kind: "key",
			detail: undefined,
			deprecated: false,
			rank: RANKS.required,
			insertion: { plain: `${name}=` },
			span: span(start, lineStart(text, offset) + line.length),
			filter: name,
			about: undefined,
		},
	];
}
