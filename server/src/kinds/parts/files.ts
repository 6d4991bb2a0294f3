import type { SourceFile } from "../../base/file.ts";
import { baseName, folderOf } from "../../base/paths.ts";
import { overlaps, type Span } from "../../base/span.ts";
import type { Verdict } from "../../knowledge/strictness.ts";
import type { Document } from "../../syntax/documents.ts";
import type { Problem, ProblemCode } from "../../syntax/format.ts";
import type { Scalar, Tree } from "../../syntax/tree.ts";
import { type Twins, twinsOf } from "../../syntax/twins.ts";
import type { Kind, NodeDocument } from "../kind.ts";
import { type Spot, startOf } from "../setting.ts";
import type { World } from "../world.ts";
import { verdictOn } from "./readable.ts";

/** A fault in the text of a document, with what this world's release does with it. */
export interface Fault extends Spot {
	readonly problem: Problem;
	readonly document: Document;
	readonly kind: Kind;
	/** The first of two keys, the bracket that stays open. */
	readonly related: Spot | undefined;
	/** The two entries of a key that is given twice. */
	readonly twins: Twins | undefined;
	readonly verdict: Verdict;
	/** The daemon that reads the file, for messages. */
	readonly reader: string;
	/** What the value around the fault reads as; empty where it is none. */
	readonly value: string;
}

/** A file of the node with what is known of it as a whole. */
export interface NodeFile extends Spot {
	readonly kind: Kind;
	/** Its folder below the node root, and its name without the last suffix. */
	readonly folder: string;
	readonly baseName: string;
	readonly documents: readonly Document[];
	/** Holds no data at all: no byte, or only blanks and comments. */
	readonly emptiness: "empty-file" | "blank-file" | undefined;
	/** What this world's release does with a fault of the whole file (`byte-order-mark`, `empty-file`, `invalid-utf-8`). */
	verdict(fault: string): Verdict;
	readonly reader: string;
}

/** The files of a node as texts. */
export interface Files {
	readonly all: readonly NodeFile[];
	/** The faults with one of these codes, in the order of files. */
	faults(...codes: readonly ProblemCode[]): readonly Fault[];
}

const READERS: Record<Kind["part"], string> = {
	kubelet: "kubelet",
	kubeadm: "kubeadm",
	containerd: "containerd",
	crio: "CRI-O",
	docker: "dockerd",
	"cri-dockerd": "cri-dockerd",
	crictl: "crictl",
	host: "systemd",
};

/** Who reads a kind of file, as people call it. */
export const readerOf = (kind: Kind): string => (kind.reader === "systemd" ? "systemd" : READERS[kind.part]);

export function filesOf(documents: readonly NodeDocument[], world: World): Files {
	const byFile = new Map<SourceFile, NodeDocument[]>();
	for (const document of documents) {
		const list = byFile.get(document.document.file) ?? [];
		byFile.set(document.document.file, [...list, document]);
	}
	const all = [...byFile].map(([file, list]) => nodeFile(file, list, world));
	return {
		all,
		faults: (...codes) =>
			documents.flatMap((d) => d.document.problems.filter((p) => codes.includes(p.code)).map((p) => faultOf(p, d, world))),
	};
}

function nodeFile(file: SourceFile, list: readonly NodeDocument[], world: World): NodeFile {
	const { kind, document } = list[0] as NodeDocument;
	return {
		file,
		span: startOf(document),
		written: true,
		kind,
		folder: folderOf(file.path),
		baseName: baseName(file.path).replace(/\.[^.]*$/, ""),
		documents: list.map((d) => d.document),
		emptiness: emptinessOf(file, list),
		verdict: (fault) => verdictOn(kind, fault, world),
		reader: readerOf(kind),
	};
}

function emptinessOf(file: SourceFile, list: readonly NodeDocument[]): NodeFile["emptiness"] {
	if (file.absent) return undefined;
	if (file.text === "") return "empty-file";
	const isBlank = ({ document: { root, problems, uncertain } }: NodeDocument) =>
		!uncertain && problems.length === 0 && root.kind === "table" && root.entries.length === 0 && !isBraces(root, file);
	return list.every(isBlank) ? "blank-file" : undefined;
}

/** `{}` is data, however empty. */
const isBraces = (root: Tree, { text }: SourceFile): boolean => text.charAt(root.span.start) === "{";

const scalars = new WeakMap<Tree, readonly Scalar[]>();

/** The scalars of a tree in the order of the text; put in order once, since a broken file may hold thousands of faults. */
function scalarsOf(root: Tree): readonly Scalar[] {
	let known = scalars.get(root);
	if (!known) {
		known = below(root).sort((a, b) => a.span.start - b.span.start);
		scalars.set(root, known);
	}
	return known;
}

function below(root: Tree): Scalar[] {
	const found: Scalar[] = [];
	const open = [root];
	for (let tree = open.pop(); tree; tree = open.pop()) {
		if (tree.kind === "scalar") found.push(tree);
		else if (tree.kind === "list") for (const item of tree.items) open.push(item);
		else for (const { value } of tree.entries) open.push(value);
	}
	return found;
}

/** The text of the scalar that a span touches. */
function valueAround(root: Tree, span: Span): string {
	const list = scalarsOf(root);
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((list[middle] as Scalar).span.end <= span.start) low = middle + 1;
		else high = middle;
	}
	const scalar = list[low];
	return scalar && overlaps(scalar.span, span) ? String(scalar.value) : "";
}

function faultOf(problem: Problem, { kind, document }: NodeDocument, world: World): Fault {
	return {
		file: document.file,
		span: problem.span,
		written: true,
		problem,
		document,
		kind,
		twins: twinsOf(document, problem),
		related: problem.related && { file: document.file, span: problem.related, written: true },
		verdict: verdictOn(kind, problem.code, world),
		reader: readerOf(kind),
		get value() {
			return valueAround(document.root, problem.span);
		},
	};
}
