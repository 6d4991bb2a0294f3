import type { Message } from "../base/message.ts";
import type { Span } from "../base/span.ts";
import { type KeyTable, keyTableOf } from "../kinds/key-tables.ts";
import type { NodeDocument, Part } from "../kinds/kind.ts";
import { scalarOf } from "../kinds/setting.ts";
import type { ReleaseKey } from "../kinds/world.ts";
import { childrenOf, isOpen, lookUp } from "../knowledge/key-lookup.ts";
import { containerdV2Keys } from "../knowledge/keys/containerd-v2.ts";
import { containerdV3Keys } from "../knowledge/keys/containerd-v3.ts";
import { containerdV4Keys } from "../knowledge/keys/containerd-v4.ts";
import type { FlagInfo } from "../knowledge/keys/flag-info.ts";
import type { KeyInfo, Keys } from "../knowledge/keys.ts";
import { kubeadmPageOf, type UpstreamPage, upstreamPageOf } from "../knowledge/upstream-pages.ts";
import type { FlagsId, KeysId, Words } from "../knowledge/words/index.ts";
import { entryOf, type Path, treeAt } from "../syntax/tree.ts";
import { flagTopic, wordAt } from "./flag-topic.ts";
import { hostTopic } from "./host-topic.ts";
import { withItems } from "./list-steps.ts";
import type { Subject } from "./subject.ts";
import { asRead } from "./template.ts";

/** The setting that a key, a value or a flag is about. */
export interface Topic {
	/** As a person writes it: `SystemdCgroup`, `--cgroup-driver`. */
	readonly name: string;
	readonly part: Part;
	/** Names by which a lesson may be known, most fitting first: `memorySwap.swapBehavior`, `swapBehavior`. */
	readonly keys: readonly string[];
	/** The row of the key table; for a flag, that of the key it stands for. */
	readonly info: KeyInfo | undefined;
	readonly flag: FlagInfo | undefined;
	/** The daemon whose releases `info` and `flag` speak of. */
	readonly release: ReleaseKey | undefined;
	/** What people call what reads it, where that is no daemon of ours. */
	readonly reader?: string;
	/** Which words speak of it. */
	readonly words: TopicWords | undefined;
	/** Its words and facts, where no table of keys has them. */
	readonly told?: Words;
	readonly facts?: readonly Message[];
	/** The map whose entry it is: then `info` is of the entry, the words of the map. */
	readonly within?: string;
	/** The path of the key of the table (or of the map), spelt as the table spells it. */
	readonly path?: Path;
	/** The keys that may stand in it, where it is a table that nobody has words for; `*` for any name. */
	readonly children?: readonly string[];
	readonly page?: UpstreamPage;
	/** What it is about, where that is a part of the subject only. */
	readonly span?: Span;
}

/** A key by its pattern in the tables, or a flag by its name without dashes. */
export type TopicWords =
	| { readonly of: "key"; readonly set: KeysId; readonly name: string }
	| { readonly of: "flag"; readonly set: FlagsId; readonly name: string };

/** What a subject is about; undefined where nobody knows. */
export function topicOf(subject: Subject, offset: number): Topic | undefined {
	const { kind } = subject.node;
	if (kind.format === "env" || kind.format === "unit") {
		const word = wordAt(subject, offset);
		return word && flagTopic(word.text, kind.part, word.span);
	}
	if (kind.format === "sysctl" || kind.format === "modules") return hostTopic(subject);
	if (kind.id === "docker" && subject.path[0] === "exec-opts") return optionTopic(subject) ?? keyTopic(subject);
	return kubeadmArgument(subject) ?? keyTopic(subject);
}

function keyTopic({ node, path }: Subject): Topic | undefined {
	const read = asRead(node);
	const table = keyTableOf(read);
	if (!table) return undefined;
	const last = path.findLastIndex((step) => typeof step === "string");
	const named = path.slice(0, last + 1);
	const found = rowOf(table, read, named);
	if (!found) return undefined;
	const { info, pattern, own, isKnown } = found;
	const words: TopicWords = { of: "key", set: table.words, name: pattern };
	const isImplied = isKnown && !Object.hasOwn(found.keys, pattern);
	return {
		name: String(named.at(-1) ?? ""),
		part: node.kind.part === "kubeadm" && table.release === "kubelet" ? "kubelet" : node.kind.part,
		keys: [...endings(named), ...logicalNames(named), ...endings(own)],
		info,
		flag: undefined,
		release: table.release,
		words: isImplied ? undefined : words,
		path: own,
		page: pageOf(node, table.words, pattern),
		...(table.words === "crictl" ? { reader: "crictl" } : {}),
		...(isKnown ? {} : { within: String(own.at(-1)) }),
		...(isImplied ? { children: childrenOf(found.keys, info?.type === "list<table>" ? [...own, 0] : own) } : {}),
	};
}

/** The tables that may have a row, most fitting first: an imported file without a version line is read as the main file is. */
function tablesOf({ keys, words, oldNames }: KeyTable, { document: { root } }: NodeDocument): Keys[] {
	if (words === "containerd" && !entryOf(root, "version")) return [keys, containerdV2Keys, containerdV3Keys, containerdV4Keys];
	return oldNames ? [keys, oldNames] : [keys];
}

interface Row {
	readonly keys: Keys;
	readonly info: KeyInfo | undefined;
	readonly pattern: string;
	/** The path of the row, in the table's spelling. */
	readonly own: Path;
	/** False: the row is that of a map around the key. */
	readonly isKnown: boolean;
}

/** The row of a path; for a key of a map, the row of the map. */
function rowOf(table: KeyTable, node: NodeDocument, path: Path): Row | undefined {
	const tables = tablesOf(table, node).map((keys) => {
		const own = table.anyCase ? spelt(keys, path) : path;
		return { keys, own: withItems(keys, own, false) };
	});
	for (const { keys, own } of tables) {
		const found = lookUp(keys, own);
		if (found) return { keys, ...found, own, isKnown: true };
	}
	for (const { keys, own } of tables) {
		const map = own.slice(0, -1);
		const around = own.length > 1 && isOpen(keys, map) ? lookUp(keys, map) : undefined;
		if (around && /^map<|^any$/.test(around.info.type))
			return { keys, ...around, info: entryInfo(around.info), own: map, isKnown: false };
	}
	return undefined;
}

/** The path with each key in the case of the table. */
function spelt(keys: Keys, path: Path): Path {
	const own: (string | number)[] = [];
	for (const step of path) own.push(typeof step === "number" ? step : spellingOf(childrenOf(keys, own), step));
	return own;
}

const spellingOf = (names: readonly string[], name: string): string =>
	names.includes(name) ? name : (names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name);

/** What is known of an entry of a map. */
function entryInfo({ type }: KeyInfo): KeyInfo | undefined {
	if (type === "map<string>") return { type: "string" };
	return type === "map<boolean>" ? { type: "boolean" } : undefined;
}

/** The last three, two and one names of a path. */
function endings(path: Path): string[] {
	const names = path.filter((step) => typeof step === "string");
	return [3, 2, 1].filter((length) => length <= names.length).map((length) => names.slice(-length).join("."));
}

/** containerd's newer files call some settings otherwise. */
const logicalNames = (path: Path): string[] =>
	path.at(-2) === "pinned_images" && path.at(-1) === "sandbox" ? ["sandbox_image"] : [];

function pageOf({ document: { root } }: NodeDocument, set: KeysId, pattern: string): UpstreamPage {
	if (set !== "kubeadm") return upstreamPageOf(set, pattern);
	const text = (key: string) => scalarOf(entryOf(root, key)?.value, "string") ?? "";
	return kubeadmPageOf(text("apiVersion").replace("kubeadm.k8s.io/", ""), text("kind"));
}

/** `native.cgroupdriver=systemd` among Docker's `exec-opts`. */
function optionTopic({ value }: Subject): Topic | undefined {
	const name = scalarOf(value, "string")?.split("=")[0]?.trim();
	if (!name) return undefined;
	return {
		name,
		part: "docker",
		keys: [name.toLowerCase()],
		info: undefined,
		flag: undefined,
		release: "docker",
		words: { of: "key", set: "docker", name: "exec-opts" },
		path: ["exec-opts"],
		page: upstreamPageOf("docker", "exec-opts"),
	};
}

/** A kubelet flag in `kubeletExtraArgs`: a map before v1beta4, a list of names and values from then on. */
function kubeadmArgument({ node, path }: Subject): Topic | undefined {
	const at = path.indexOf("kubeletExtraArgs");
	const step = path[at + 1];
	if (at < 0 || step === undefined) return undefined;
	const name =
		typeof step === "string" ? step : scalarOf(treeAt(node.document.root, [...path.slice(0, at + 2), "name"]), "string");
	return name === undefined ? undefined : flagTopic(`--${name}`, "kubelet");
}
