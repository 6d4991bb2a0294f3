import { baseName } from "../../base/paths.ts";
import { moduleName, sysctlPath } from "../../knowledge/host-names.ts";
import { type ProtectedSetting, SETTING_FOLDERS } from "../../knowledge/kernel-settings.ts";
import type { Document } from "../../syntax/documents.ts";
import { mentionsIn } from "../../syntax/mentions.ts";
import type { KindId, NodeDocument } from "../kind.ts";
import { type Setting, writtenSetting } from "../setting.ts";
import { type BootParameter, bootParametersOf } from "./boot-parameters.ts";
import { isOfMachine } from "./machine.ts";

/** A kernel setting as the files of the machine leave it. */
export interface KernelSetting {
	/** The one that counts. */
	readonly winner: Setting<string>;
	/** Those of other files that do not. */
	readonly overridden: readonly Setting<string>[];
}

/** What the files of a machine make of its kernel at boot. */
export interface Kernel {
	/** A setting by its name with dots; undefined where no file says it, or nobody can tell which one counts. */
	setting(name: string): KernelSetting | undefined;
	/** Whether nothing loads a module; false where only a part of the machine's files was read, or one may hide it. */
	isNotLoaded(module: string): boolean;
	/** Whether it will not have what is wanted: another number is written, or none where no kernel has that one by itself. */
	isUnlike(wanted: ProtectedSetting): boolean;
	/** The file of settings or modules at a path. */
	fileAt(path: string): Document | undefined;
}

/** The file that `sysctl --system` reads last, and that systemd reads only where a link brings it among the others. */
const LAST = "etc/sysctl.conf";

export function kernelOf(documents: readonly NodeDocument[]): Kernel {
	const boot = bootParametersOf(documents);
	const settings = filesOf(documents, "sysctl");
	const modules = filesOf(documents, "modules");
	const isWhole = isOfMachine(documents);
	const isKnown = [...settings, ...modules].every(isPlain);
	const read = (name: string) => (settings.every(isPlain) ? settings.flatMap((file) => linesFor(file, name)) : undefined);
	const bootNames = bootSettings(boot);
	const setting = (name: string) => (bootNames.has(sysctlPath(name)) ? undefined : inForce(read(name) ?? []));
	const isUnset = (name: string) =>
		isWhole && settings.length > 0 && !bootNames.has(sysctlPath(name)) && read(name)?.length === 0;
	return {
		setting,
		isUnlike: ({ name, value, mustBeSet }) => {
			const written = setting(name)?.winner.value;
			if (written === undefined) return mustBeSet && isUnset(name);
			return /^-?\d+$/.test(written) && Number(written) !== Number(value);
		},
		isNotLoaded: (module) => isWhole && isKnown && !loads(modules, module) && !isNamed(documents, module),
		fileAt: (path) => [...settings, ...modules].find(({ file }) => file.path === path),
	};
}

/** A file that was not read, or with marks of a template, may say anything. */
const isPlain = ({ file, uncertain }: Document): boolean => file.absent === undefined && !uncertain;

/** The files of a kind that are read, in their order; one that stands in none of the folders is hidden by no other. */
function filesOf(documents: readonly NodeDocument[], id: KindId): Document[] {
	const byName = new Map<string, Document>();
	const own = documents.filter(({ kind, document }) => kind.id === id && document.index === 0).map(({ document }) => document);
	for (const document of own.sort((a, b) => rankOf(a) - rankOf(b))) {
		const { path } = document.file;
		const name = rankOf(document) === SETTING_FOLDERS.length ? path : baseName(path);
		if (!byName.has(name)) byName.set(name, document);
	}
	return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, document]) => document);
}

/** Lower is stronger; those that stand in none of the folders are behind all. */
function rankOf({ file }: Document): number {
	const index = SETTING_FOLDERS.findIndex((folder) => file.path.startsWith(`${folder}/`) && file.path.includes(".d/"));
	return index < 0 ? SETTING_FOLDERS.length : index;
}

/** The last line of a file for a setting, and the last with a pattern for several of them. */
interface Line {
	readonly setting: Setting<string>;
	readonly isPattern: boolean;
}

function linesFor(document: Document, name: string): Line[] {
	if (document.root.kind !== "table") return [];
	const wanted = sysctlPath(name);
	const found = document.root.entries.flatMap(({ key, value }): Line[] => {
		const path = sysctlPath(key);
		const isPattern = /[*?[]/.test(path);
		if (value.kind !== "scalar" || (isPattern ? !patternOf(path).test(wanted) : path !== wanted)) return [];
		return [{ setting: writtenSetting(document, [key], String(value.value), value.span, { name }), isPattern }];
	});
	return [...found.filter(({ isPattern }) => !isPattern).slice(-1), ...found.filter(({ isPattern }) => isPattern).slice(-1)];
}

/** A star stops at a slash. A set of characters is taken for any one: what it may match is unknown then. */
const patternOf = (path: string): RegExp =>
	new RegExp(`^${path.replace(/\[[^\]]*\]|[*?]|[.+^${}()|[\]\\]/g, (sign) => PATTERN[sign[0] ?? ""] ?? `\\${sign}`)}$`);

const PATTERN: Readonly<Record<string, string>> = { "*": "[^/]*", "?": "[^/]", "[": "[^/]" };

/**
 * Whether a pattern gives way to a name depends on who reads the files, and so does whether the one alone counts: where they
 * disagree nobody can tell.
 */
function inForce(lines: readonly Line[]): KernelSetting | undefined {
	const winner = lines.findLast(({ isPattern, setting }) => !isPattern && setting.file.path !== LAST) ?? lines.at(-1);
	if (!winner || winner.isPattern) return undefined;
	const { value, file } = winner.setting;
	const isDoubtful = lines.some((line) => (line.isPattern || line.setting.file.path === LAST) && line.setting.value !== value);
	if (isDoubtful) return undefined;
	const overridden = lines.map(({ setting }) => setting).filter((other) => other.file !== file && other.value !== value);
	return { winner: winner.setting, overridden };
}

/** Settings that the boot loader hands to the kernel: which side wins is not known. Source: kernel-parameters.txt. */
function bootSettings(parameters: readonly BootParameter[]): ReadonlySet<string> {
	const names = parameters.flatMap(({ name, value = "" }) => {
		if (name.startsWith("sysctl.")) return [sysctlPath(name.slice("sysctl.".length))];
		if (name === "panic") return ["kernel/panic"];
		return name === "oops" && value === "panic" ? ["kernel/panic_on_oops"] : [];
	});
	return new Set(names);
}

const loads = (files: readonly Document[], module: string): boolean =>
	files.some(
		({ root }) => root.kind === "list" && root.items.some((i) => i.kind === "scalar" && moduleName(String(i.value)) === module),
	);

/** A unit, a shell's file or the boot loader may load it too: named is enough. */
const isNamed = (documents: readonly NodeDocument[], module: string): boolean =>
	documents.some(
		({ kind, document }) =>
			["unit", "env"].includes(kind.format) &&
			mentionsIn(document, /[\w-]+/g)
				.map(moduleName)
				.includes(module),
	);
