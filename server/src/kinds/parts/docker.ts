import { atLeast, before } from "../../base/version.ts";
import { dockerChoosesSystemd, lastDriverOptionCounts } from "../../knowledge/cgroup-drivers.ts";
import { builtInShims, shimsByNameSince } from "../../knowledge/docker-runtimes.ts";
import { dockerKeys } from "../../knowledge/keys/docker.ts";
import type { KeyInfo } from "../../knowledge/keys.ts";
import type { Document } from "../../syntax/documents.ts";
import { treeAt } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { defaultSetting, isUncertain, type Setting, stringsOf, type Writing, writtenSetting } from "../setting.ts";
import type { World } from "../world.ts";
import { type Flag, flagsOf } from "./command-line.ts";
import { type BadRuntime, badRuntimes, type UnknownLogOption, unknownLogOptions } from "./docker-details.ts";
import { type Conflict, conflictsOf, fieldOf } from "./docker-flags.ts";
import type { Driver } from "./kubelet.ts";
import { isReadable } from "./readable.ts";
import { commandLine, type Unit, unitOf } from "./units.ts";
import { readValue, type ValueOf } from "./values.ts";
import { textsAt } from "./values-at.ts";

type Table = typeof dockerKeys;
export type DockerKey = keyof Table & string;

/** The runtime that dockerd has without a word in its file. */
const BUILT_IN_RUNTIME = "runc";

/** The name of the one exec-opt that matters, as dockerd compares it: lower case, blanks cut off. */
const DRIVER_OPTION = "native.cgroupdriver";

/** dockerd of a node: daemon.json and the unit's flags. */
export interface Docker {
	readonly main: Document | undefined;
	readonly unit: Unit | undefined;
	readonly flags: readonly Flag[];
	/** Whether this release can read daemon.json, or needs none. */
	readonly readable: boolean;
	/** What daemon.json says; no default. */
	get<K extends DockerKey>(key: K): Setting<ValueOf<Table[K]["type"]>> | undefined;
	/** The storage driver that is written, in the file or as a flag. */
	storageDriver(): Setting<string> | undefined;
	/** The sockets that it listens on, as far as they are written. */
	sockets(): readonly Setting<string>[];
	/** Whether clients must show a certificate; undefined when nobody can tell. */
	verifiesClients(): boolean | undefined;
	/** Options that stand both in daemon.json and on the command line. */
	conflicts(): readonly Conflict[];
	/** Runtimes of daemon.json with which this release does not start. */
	badRuntimes(): readonly BadRuntime[];
	/** Log options that its log driver refuses. */
	unknownLogOptions(): readonly UnknownLogOption[];
	/** The driver that is written, whatever it says. */
	driverOption(): Setting<string> | undefined;
	/** Runtimes that are defined: written ones and the built-in one; empty when nobody can tell. */
	runtimeNames(): readonly string[];
	/** Whether this release takes a runtime's name without a definition: that of a containerd shim. */
	takesShim(name: string): boolean;
	/** The driver in force, written or chosen by dockerd; undefined when nobody can tell or dockerd refuses the value. */
	cgroupDriver(): { readonly setting: Setting<string>; readonly driver: Driver } | undefined;
}

/** containerd makes the name of a shim's program from such a name; a path is not taken. */
const isShimName = (name: string): boolean => /^[^./][^/]*\.[^./]+$/.test(name);

const BOOLEAN_FLAGS = new Set([
	"debug",
	"D",
	"tls",
	"tlsverify",
	"icc",
	"ip-forward",
	"ip-masq",
	"iptables",
	"ipv6",
	"live-restore",
	"raw-logs",
	"selinux-enabled",
	"userland-proxy",
	"experimental",
	"no-new-privileges",
	"init",
	"rootless",
	"validate",
]);

export function dockerOf(files: readonly NodeDocument[], world: World): Docker | undefined {
	const main = files.find(({ kind }) => kind.id === "docker");
	const unit = unitOf(files, "docker.service");
	if (!main && !unit) return undefined;
	const flags = flagsOf(commandLine(unit).slice(1), (name) => !BOOLEAN_FLAGS.has(name));
	const readable = !main || isReadable(main, world);
	const get = ((key: DockerKey) => {
		if (!main || !readable) return undefined;
		const path = key.split(".");
		const tree = treeAt(main.document.root, path);
		const value = readValue(tree, (dockerKeys[key] as KeyInfo).type);
		return tree && value !== undefined ? writtenSetting(main.document, path, value, tree.span) : undefined;
	}) as Docker["get"];
	return {
		main: main?.document,
		unit,
		flags,
		readable,
		get,
		storageDriver: () => get("storage-driver") ?? settingOf(flags, "storage-driver"),
		sockets: () => [
			...(main && readable ? textsAt(main.document, ["hosts", "[]"]) : []),
			...flags.flatMap((flag) => (fieldOf(flag) === "hosts" && flag.setting ? [flag.setting] : [])),
		],
		verifiesClients: () => {
			const flag = flags.findLast((f) => fieldOf(f) === "tlsverify");
			if (flag) return flag.value !== "false";
			const written = get("tlsverify");
			return written || !main ? written?.value === true : isUncertain(main.document, ["tlsverify"]) ? undefined : false;
		},
		conflicts: () => (main && readable ? conflictsOf(main.document, flags) : []),
		badRuntimes: () => (main && readable ? badRuntimes(main.document, world) : []),
		unknownLogOptions: () => {
			if (!main || !readable || isUncertain(main.document, ["log-driver"])) return [];
			const driver = get("log-driver") ?? settingOf(flags, "log-driver");
			return unknownLogOptions(main.document, driver?.value || "json-file");
		},
		driverOption: () => (readable ? chosenOption(main?.document, flags, world)?.setting : undefined),
		runtimeNames: () => {
			const runtimes = main && treeAt(main.document.root, ["runtimes"]);
			const byFlag = flags
				.filter((flag) => flag.name === "add-runtime")
				.map((flag) => (flag.value ?? "").split("=")[0] as string);
			const names = runtimes?.kind === "table" ? runtimes.entries.map((e) => e.key) : [];
			return main?.document.uncertain ? [] : [...names, ...byFlag, BUILT_IN_RUNTIME];
		},
		takesShim: (name) =>
			builtInShims.includes(name) || (isShimName(name) && world.ask("docker", (v) => atLeast(v, shimsByNameSince))),
		cgroupDriver: () => (readable ? driverOf(main?.document, flags, world) : undefined),
	};
}

const settingOf = (flags: readonly Flag[], key: string): Setting<string> | undefined =>
	flags.find((flag) => fieldOf(flag) === key)?.setting;

interface ExecOpt {
	readonly name: string;
	readonly setting: Setting<string>;
}

function driverOf(
	main: Document | undefined,
	flags: readonly Flag[],
	world: World,
): { setting: Setting<string>; driver: Driver } | undefined {
	const path = ["exec-opts"];
	if (main && isUncertain(main, path)) return undefined;
	const list = main && treeAt(main.root, path);
	if (list && !stringsOf(list)) return undefined;
	const chosen = chosenOption(main, flags, world);
	if (chosen && chosen.setting.value !== "") {
		const { value } = chosen.setting;
		return value === "systemd" || value === "cgroupfs" ? { setting: chosen.setting, driver: value } : undefined;
	}
	const driver = chosenByDocker(world);
	const home = main ?? flags[0]?.words[0]?.document;
	if (!home) return undefined;
	const writing: Writing = { as: "new-item", prefix: `${DRIVER_OPTION}=`, suffix: "" };
	const setting = defaultSetting<string>(home, path, driver, { name: DRIVER_OPTION, writing });
	if (main) return { setting, driver };
	const { place: _, ...rest } = setting;
	return { setting: rest, driver };
}

/** The option that counts where it is given twice: up to 27 the first, from 28 on the last. */
function chosenOption(main: Document | undefined, flags: readonly Flag[], world: World): ExecOpt | undefined {
	const options = [...flagOptions(flags), ...(main ? fileOptions(main) : [])].filter(({ name }) => name === DRIVER_OPTION);
	return options.length > 1 && world.ask("docker", (v) => before(v, lastDriverOptionCounts)) ? options[0] : options.at(-1);
}

function chosenByDocker(world: World): Driver {
	if (!world.ask("docker", (v) => atLeast(v, dockerChoosesSystemd))) return "cgroupfs";
	return world.machine("cgroup") === "v2" && world.machine("init") === "systemd" ? "systemd" : "cgroupfs";
}

function fileOptions(main: Document): ExecOpt[] {
	return (stringsOf(treeAt(main.root, ["exec-opts"])) ?? []).map(({ value, index, span }) => {
		const equals = value.indexOf("=");
		const writing: Writing = { as: "text", prefix: value.slice(0, equals + 1), suffix: "" };
		const setting = writtenSetting(main, ["exec-opts", index], value.slice(equals + 1).trim(), span, {
			name: DRIVER_OPTION,
			writing,
		});
		return { name: value.slice(0, Math.max(equals, 0)).trim().toLowerCase(), setting };
	});
}

function flagOptions(flags: readonly Flag[]): ExecOpt[] {
	return flags.flatMap((flag) => {
		if (flag.name !== "exec-opt" || !flag.setting || flag.value === undefined) return [];
		const equals = flag.value.indexOf("=");
		const writing = {
			...flag.setting.writing,
			as: "text" as const,
			prefix: flag.setting.writing.prefix + flag.value.slice(0, equals + 1),
		};
		const setting = { ...flag.setting, name: DRIVER_OPTION, value: flag.value.slice(equals + 1).trim(), writing };
		return [{ name: flag.value.slice(0, Math.max(equals, 0)).trim().toLowerCase(), setting }];
	});
}
