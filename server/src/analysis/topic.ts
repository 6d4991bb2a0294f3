import { keyInfoOf, keyTableOf } from "../kinds/key-tables.ts";
import type { Part } from "../kinds/kind.ts";
import type { ReleaseKey } from "../kinds/world.ts";
import { criDockerdFlags } from "../knowledge/keys/cri-dockerd-flags.ts";
import { dockerKeys } from "../knowledge/keys/docker.ts";
import { dockerdFlags } from "../knowledge/keys/dockerd-flags.ts";
import type { FlagInfo, Flags } from "../knowledge/keys/flag-info.ts";
import { kubeletKeys } from "../knowledge/keys/kubelet.ts";
import { kubeletFlags } from "../knowledge/keys/kubelet-flags.ts";
import type { KeyInfo, Keys } from "../knowledge/keys.ts";
import { type Path, type Tree, treeAt } from "../syntax/tree.ts";
import type { Subject } from "./subject.ts";

/** The setting that a key, a value or a flag is about. */
export interface Topic {
	/** As a person writes it: `SystemdCgroup`, `--cgroup-driver`. */
	readonly name: string;
	readonly part: Part;
	/** Names by which something may be known of it, most fitting first: `memorySwap.swapBehavior`, `swapBehavior`. */
	readonly keys: readonly string[];
	/** The row of the key table; for a flag, that of the key it stands for. */
	readonly info: KeyInfo | undefined;
	readonly flag: FlagInfo | undefined;
	/** The daemon whose releases `info` and `flag` speak of. */
	readonly release: ReleaseKey | undefined;
}

/** What a subject is about; undefined where nobody knows. */
export function topicOf(subject: Subject, offset: number): Topic | undefined {
	const { kind } = subject.node;
	if (kind.format === "env" || kind.format === "unit") return flagTopic(wordAt(subject, offset), kind.part);
	if (kind.id === "docker" && subject.path[0] === "exec-opts") return optionTopic(subject);
	return kubeadmArgument(subject) ?? keyTopic(subject);
}

function keyTopic({ node, path }: Subject): Topic | undefined {
	const table = keyTableOf(node);
	if (!table) return undefined;
	const named = path.slice(0, lastName(path) + 1);
	const part = node.kind.part === "kubeadm" && table.release === "kubelet" ? "kubelet" : node.kind.part;
	const info = keyInfoOf(node, named)?.info;
	const name = String(named.at(-1) ?? "");
	const keys = [...endings(named), ...logicalNames(named), ...(isInMap(node, named) ? endings(named.slice(0, -1)) : [])];
	return { name, part, keys, info, flag: undefined, release: table.release };
}

const lastName = (path: Path): number => path.findLastIndex((step) => typeof step === "string");

/** The last three, two and one names of a path. */
function endings(path: Path): string[] {
	const names = path.filter((step) => typeof step === "string");
	return [3, 2, 1].filter((length) => length <= names.length).map((length) => names.slice(-length).join("."));
}

/** containerd's newer files call some settings otherwise. */
const logicalNames = (path: Path): string[] =>
	path.at(-2) === "pinned_images" && path.at(-1) === "sandbox" ? ["sandbox_image"] : [];

/** Whether a key stands in a map, so that what can be said of it is said of the map. */
const isInMap = (node: Subject["node"], path: Path): boolean =>
	path.length > 1 && keyInfoOf(node, path.slice(0, -1))?.info.type.startsWith("map<") === true;

/** `native.cgroupdriver=systemd` among Docker's `exec-opts`. */
function optionTopic({ value }: Subject): Topic | undefined {
	const text = textOf(value);
	const name = text?.split("=")[0]?.trim();
	return name
		? { name, part: "docker", keys: [name.toLowerCase()], info: undefined, flag: undefined, release: "docker" }
		: undefined;
}

/** A kubelet flag in `kubeletExtraArgs`: a map before v1beta4, a list of names and values from then on. */
function kubeadmArgument({ node, path }: Subject): Topic | undefined {
	const at = path.indexOf("kubeletExtraArgs");
	const step = path[at + 1];
	if (at < 0 || step === undefined) return undefined;
	const name = typeof step === "string" ? step : textOf(treeAt(node.document.root, [...path.slice(0, at + 2), "name"]));
	return flagTopic(name === undefined ? undefined : `--${name}`, "kubelet");
}

interface CommandLine {
	readonly flags: Flags;
	/** The keys that flags stand for. */
	readonly keys: Keys;
	readonly release: ReleaseKey;
}

const COMMAND_LINES: Partial<Record<Part, CommandLine>> = {
	kubelet: { flags: kubeletFlags, keys: kubeletKeys, release: "kubelet" },
	docker: { flags: dockerdFlags, keys: dockerKeys, release: "docker" },
	"cri-dockerd": { flags: criDockerdFlags, keys: {}, release: "cri-dockerd" },
};

const flagPattern = /^--?([A-Za-z][\w.-]*)/;

function flagTopic(word: string | undefined, part: Part): Topic | undefined {
	const name = flagPattern.exec(word ?? "")?.[1];
	const known = COMMAND_LINES[part];
	const flag = name === undefined ? undefined : known?.flags[name];
	if (!known || name === undefined || !flag) return undefined;
	const option = name === "exec-opt" ? /native\.cgroupdriver/.exec(word ?? "")?.[0] : undefined;
	const keys = [option, flag.field, name].filter((key) => key !== undefined);
	const info = flag.field === undefined ? undefined : known.keys[flag.field];
	return { name: `--${name}`, part, keys, info, flag, release: known.release };
}

/** The flag that a word of a command line is, or whose value it is; with its value, where that is the next word. */
function wordAt({ node, path, span, value }: Subject, offset: number): string | undefined {
	const index = path.at(-1);
	const text = textOf(value);
	if (typeof index !== "number" || text === undefined) return undefined;
	const inner = assignedWords(text, offset - span.start, span.end - span.start - text.length);
	if (inner) return inner;
	if (flagPattern.test(text)) return `${text} ${textOf(treeAt(node.document.root, [...path.slice(0, -1), index + 1])) ?? ""}`;
	const before = index > 0 ? textOf(treeAt(node.document.root, [...path.slice(0, -1), index - 1])) : undefined;
	return before && flagPattern.test(before) && !before.includes("=") ? `${before} ${text}` : undefined;
}

/** The word at an offset inside `NAME=--a=b --c=d`, one word of a unit with `quotes` more characters in the file. */
function assignedWords(text: string, offset: number, quotes: number): string | undefined {
	if (!/^\w+=-/.test(text)) return undefined;
	const at = offset - (quotes > 0 ? 1 : 0);
	const start = text.indexOf("=") + 1;
	for (const match of text.slice(start).matchAll(/\S+/g)) {
		const from = start + match.index;
		if (from <= at && at <= from + match[0].length) return match[0];
	}
	return undefined;
}

const textOf = (tree: Tree | undefined): string | undefined =>
	tree?.kind === "scalar" && typeof tree.value === "string" ? tree.value : undefined;
