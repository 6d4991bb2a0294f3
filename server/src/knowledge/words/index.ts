import { criDockerdFlags } from "../keys/cri-dockerd-flags.ts";
import { dockerdFlags } from "../keys/dockerd-flags.ts";
import type { Flags } from "../keys/flag-info.ts";
import { kubeletFlags } from "../keys/kubelet-flags.ts";
import type { KeyWords } from "./key-words.ts";

/** Which words: one set for each format of keys, and one for the flags of each daemon. */
export type WordsId = KeysId | FlagsId;
/** The words of the keys of a file: containerd's hold for every version of its format, kubeadm's for every document. */
export type KeysId = "containerd" | "hosts" | "docker" | "kubelet" | "kubeadm" | "crio" | "crictl" | "registries";
/** The words of a daemon's flags. */
export type FlagsId = "kubelet-flags" | "dockerd-flags" | "cri-dockerd-flags";

/** What one key is for. */
export type Words = KeyWords[string];

/** A set of words is 2 to 100 KB and wanted for one kind of file: each loads when somebody first asks for it. */
const sets: { readonly [Id in WordsId]: () => Promise<KeyWords> } = {
	containerd: async () => (await import("./containerd.ts")).containerdWords,
	hosts: async () => (await import("./hosts.ts")).hostsWords,
	docker: async () => (await import("./docker.ts")).dockerWords,
	kubelet: async () => (await import("./kubelet.ts")).kubeletWords,
	kubeadm: async () => (await import("./kubeadm.ts")).kubeadmWords,
	crio: async () => (await import("./crio.ts")).crioWords,
	crictl: async () => (await import("./crictl.ts")).crictlWords,
	registries: async () => (await import("./registries.ts")).registriesWords,
	"kubelet-flags": async () => (await import("./kubelet-flags.ts")).kubeletFlagsWords,
	"dockerd-flags": async () => (await import("./dockerd-flags.ts")).dockerdFlagsWords,
	"cri-dockerd-flags": async () => (await import("./cri-dockerd-flags.ts")).criDockerdFlagsWords,
};

/** All words of a set. */
export const wordsOf = (id: WordsId): Promise<KeyWords> => sets[id]();

/** The words for a key's pattern as `lookUp` gives it: those of the longest end of it that has some. */
export async function wordsOfKey(id: KeysId, pattern: string): Promise<Words | undefined> {
	const name = nameOfWords(await wordsOf(id), pattern);
	return name === undefined ? undefined : (await wordsOf(id))[name];
}

const flagTables: { readonly [Id in FlagsId]: { readonly flags: Flags; readonly fields?: KeysId } } = {
	"kubelet-flags": { flags: kubeletFlags, fields: "kubelet" },
	"dockerd-flags": { flags: dockerdFlags, fields: "docker" },
	"cri-dockerd-flags": { flags: criDockerdFlags },
};

/** The words for a flag (without dashes): its own, else those of the key that it sets. */
export async function wordsOfFlag(id: FlagsId, flag: string): Promise<Words | undefined> {
	const words = await wordsOf(id);
	if (Object.hasOwn(words, flag)) return words[flag];
	const { flags, fields } = flagTables[id];
	const field = Object.hasOwn(flags, flag) ? flags[flag]?.field : undefined;
	return fields && field !== undefined ? wordsOfKey(fields, field) : undefined;
}

/** Under which name a set has words for a pattern: the longest end of the pattern, in whole steps. */
export function nameOfWords(words: KeyWords, pattern: string): string | undefined {
	for (let start = 0; start < pattern.length; start = nextStep(pattern, start)) {
		const end = pattern.slice(start);
		if (Object.hasOwn(words, end)) return end;
	}
	return undefined;
}

/** Where the next step of a pattern begins; a quoted step may hold dots. */
function nextStep(pattern: string, start: number): number {
	const dot = pattern.indexOf(".", pattern[start] === '"' ? pattern.indexOf('"', start + 1) : start);
	return dot < 0 ? pattern.length : dot + 1;
}
