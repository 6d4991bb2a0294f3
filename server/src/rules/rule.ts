import type { TextEdit } from "../base/edit.ts";
import type { Message, Messages, Text } from "../base/message.ts";
import type { Fault } from "../kinds/parts/files.ts";
import type { PartName, Parts } from "../kinds/parts/index.ts";
import type { Place, Setting, Spot } from "../kinds/setting.ts";
import type { ReleaseKey } from "../kinds/world.ts";
import type { Data } from "../syntax/data.ts";
import type { Document } from "../syntax/documents.ts";
import type { FormatId } from "../syntax/format.ts";

export type Severity = "error" | "warning" | "information" | "hint";

export type Group = "syntax" | "keys" | "cgroup" | "cri" | "pause" | "containerd" | "docker" | "kubelet" | "kubeadm" | "host";

/** What a fix does, in data; the format of each file turns it into edits. */
export type Change =
	| { readonly type: "set"; readonly place: Place; readonly value: Data }
	| { readonly type: "remove"; readonly place: Place }
	/** Put a value into the list at the place, at an index or at the end; the list is made where it is missing. */
	| { readonly type: "insert"; readonly place: Place; readonly index?: number; readonly value: Data }
	| { readonly type: "move"; readonly from: Place; readonly to: Place }
	/** A new file below the node root, written whole. */
	| { readonly type: "create"; readonly path: string; readonly format: FormatId; readonly value: Data; readonly beside: Spot }
	| { readonly type: "rename"; readonly path: string; readonly to: string }
	/** The parser's own mend of its problem, or one of several ways to mend it. */
	| { readonly type: "repair"; readonly fault: Fault; readonly edits?: readonly TextEdit[] }
	/** Take away the byte order mark. */
	| { readonly type: "save-without-bom"; readonly spot: Spot };

export interface Fix {
	readonly title: Message;
	/** Cannot change what a running node does, except to what was plainly meant. */
	readonly safe: boolean;
	/** What it may disturb, for those that are not safe. */
	readonly caution?: Message;
	readonly changes: readonly Change[];
	/** Changes several files of the node at once. */
	readonly wholeNode?: true;
}

export interface Finding {
	readonly at: Spot;
	readonly message: Message;
	/** Where this world's severity is not the rule's own. */
	readonly severity?: Severity;
	readonly related?: readonly { readonly at: Spot; readonly message: Message }[];
	/** Undefined ones could not be made; they are left out. */
	readonly fixes?: readonly (Fix | undefined)[];
}

/** A rule: a value in one file, with everything about it. `on` narrows the argument; nodes without those parts are skipped. */
export interface Rule<On extends PartName = PartName> {
	/** Reads as "allow <id>"; never renamed. */
	readonly id: string;
	readonly group: Group;
	readonly severity: Severity;
	readonly on: readonly On[];
	/** The verdict depends on the releases alone: never given on guessed ones. */
	readonly certain?: readonly ReleaseKey[];
	readonly docs: {
		readonly summary: Text;
		readonly why: Text;
		readonly sources: readonly string[];
	};
	readonly messages: Messages<Record<string, Text>> | { readonly texts: Record<string, Text> };
	check(parts: Pick<Parts, On>): Iterable<Finding>;
}

export function defineRule<const On extends PartName>(rule: Rule<On>): Rule {
	return rule as unknown as Rule;
}

/** Make a setting's value another one, wherever and however it stands; undefined where there is no place to write it. */
export function set(setting: Setting<unknown>, value: Data): Change | undefined {
	const { place, writing } = setting;
	if (!place) return undefined;
	if (writing.as === "value") return { type: "set", place, value };
	const text = `${writing.prefix}${String(value)}${writing.suffix}`;
	return writing.as === "text" ? { type: "set", place, value: text } : { type: "insert", place, value: text };
}

/** Take away what a setting is written as. */
export function remove(setting: Setting<unknown>): Change | undefined {
	return setting.place && setting.origin === "written" ? { type: "remove", place: setting.place } : undefined;
}

/** A fix from changes that could all be made; undefined if one could not. */
export function fix(
	title: Message,
	safety: { readonly safe: boolean; readonly caution?: Message },
	...changes: (Change | undefined)[]
): Fix | undefined {
	return changes.length > 0 && changes.every((c) => c !== undefined)
		? { title, ...safety, changes: changes as Change[] }
		: undefined;
}

/** Fixes that change nothing of what a node does, or only what was plainly meant. */
export const SAFE = { safe: true } as const;
export const UNSAFE = { safe: false } as const;

/** A path in one document, for changes that hang on no setting. */
export const place = (document: Document, ...path: (string | number)[]): Place => ({ document, path });
