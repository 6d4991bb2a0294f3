import { entryAt } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { type Word, wordsOf } from "./command-line.ts";
import { commandLine, type Unit } from "./units.ts";

/** The words after `/usr/bin/kubelet`: the unit's ExecStart with its variables filled in, or kubeadm's two variables without a unit. */
export function kubeletWords(files: readonly NodeDocument[], unit: Unit | undefined): Word[] {
	const line = commandLine(unit);
	if (unit && line.length > 0) return line.slice(1).flatMap((word) => expand(word, files, unit));
	return ["KUBELET_KUBEADM_ARGS", "KUBELET_EXTRA_ARGS"].flatMap((name) => variable(name, files, unit));
}

function expand(word: Word, files: readonly NodeDocument[], unit: Unit): Word[] {
	const name = /^\$\{?(\w+)\}?$/.exec(word.text)?.[1];
	return name ? variable(name, files, unit) : [word];
}

/** A variable of the unit: `Environment=` first, then the environment files the unit reads, the later one winning. */
function variable(name: string, files: readonly NodeDocument[], unit: Unit | undefined): Word[] {
	let words: Word[] = [];
	for (const { document } of files.filter(({ kind }) => kind.id === "kubeadm-flags" || kind.id === "kubelet-env")) {
		if (unit && !readsFile(unit, document.file.path)) continue;
		const entry = entryAt(document.root, [name]);
		if (entry) words = wordsOf(document, [name], entry.value);
	}
	return words.length > 0 ? words : environment(name, unit);
}

/** A unit with drop-ins only, or one that names no environment file at all, says nothing against a file. */
function readsFile(unit: Unit, path: string): boolean {
	const named = unit.directive("EnvironmentFile").flatMap((line) => line.words.map((word) => word.text.replace(/^-/, "")));
	return named.length === 0 || named.some((file) => file === `/${path}` || `/${path}`.endsWith(file));
}

/** `Environment="NAME=--a=b --c=d"`: one word of the unit, split at its blanks. */
function environment(name: string, unit: Unit | undefined): Word[] {
	const words = unit?.directive("Environment").flatMap((line) => line.words) ?? [];
	const assignment = words.findLast((word) => word.text.startsWith(`${name}=`));
	if (!assignment) return [];
	const found: Word[] = [];
	const pattern = /\S+/g;
	const { text } = assignment;
	pattern.lastIndex = name.length + 1;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const around = { before: text.slice(0, match.index), after: text.slice(match.index + match[0].length) };
		found.push({ ...assignment, text: match[0], around });
	}
	return found;
}
