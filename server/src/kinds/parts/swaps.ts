import { falseWords } from "../../knowledge/boot-parameters.ts";
import { mentionsIn } from "../../syntax/mentions.ts";
import type { NodeDocument } from "../kind.ts";
import { type Setting, stringsOf, writtenSetting } from "../setting.ts";
import type { BootParameter } from "./boot-parameters.ts";

/**
 * The lines of `etc/fstab` that put swap to use at boot, each with its device; none where something else on the node may turn swap
 * off again. Sources: fstab(5), systemd-fstab-generator(8), kernel-command-line(7).
 */
export function swapsOf(documents: readonly NodeDocument[], boot: readonly BootParameter[]): Setting<string>[] {
	const document = documents.find(({ kind }) => kind.id === "fstab")?.document;
	if (!document || document.uncertain || isTurnedOff(documents, boot)) return [];
	return (stringsOf(document.root) ?? []).flatMap(({ value, index, span }) => {
		const [device = "", , type, options = ""] = value.split(/[ \t]+/);
		const isUsed = type === "swap" && !options.split(",").includes("noauto");
		return isUsed ? [writtenSetting(document, [index], device, span)] : [];
	});
}

/** Parameters that keep systemd from what fstab says. */
const SWITCHES = ["systemd.swap", "fstab"];

const isTurnedOff = (documents: readonly NodeDocument[], boot: readonly BootParameter[]): boolean =>
	documents.some(({ kind, document }) => kind.id === "unit" && mentionsIn(document, /swapoff/g).length > 0) ||
	boot.some(({ name, value }) => SWITCHES.includes(name) && falseWords.includes(value?.toLowerCase() ?? ""));
