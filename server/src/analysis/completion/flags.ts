import { logDrivers } from "../../knowledge/docker-log-options.ts";
import type { FlagInfo } from "../../knowledge/keys/flag-info.ts";
import type { KeyDefault, KeyInfo } from "../../knowledge/keys.ts";
import { storageDrivers } from "../../knowledge/word-values.ts";
import { commandLines, type Program } from "../command-lines.ts";
import type { Context } from "./context.ts";
import { gatesOf } from "./gates.ts";
import { type Candidate, pauseImages, sockets } from "./known-values.ts";
import { lifeOf, newestDefault, wordsIn } from "./life.ts";

/** The program that a word of a command line starts; undefined for any other. */
export function programOf(word: string): Program | undefined {
	const name = /[^/]+$/.exec(word.replace(/^[-@+!:]+/, ""))?.[0];
	return name === "dockerd" ? "docker" : name === "kubelet" || name === "cri-dockerd" ? name : undefined;
}

/** A flag that some possible release takes. */
export interface KnownFlag {
	readonly name: string;
	readonly takesValue: boolean;
	readonly going: boolean;
	/** The key it stands for. */
	readonly info: KeyInfo | undefined;
}

export function flagsOf(program: Program, { possible }: Context): KnownFlag[] {
	const { flags, keys, release } = commandLines[program];
	return Object.entries(flags).flatMap(([name, flag]) => {
		const life = lifeOf(datesOf(flag), possible.releases[release]);
		if (life === "unknown") return [];
		return [{ name, takesValue: flag.takesValue, going: life === "going", info: flag.field ? keys[flag.field] : undefined }];
	});
}

/** Most flags have been "deprecated" for years without a date: only what really goes counts. */
const datesOf = ({ deprecated, removed, ...flag }: FlagInfo): FlagInfo =>
	removed ? { ...flag, removed, ...(deprecated ? { deprecated } : {}) } : flag;

/** Whether the word behind a flag is its value. */
export const takesValue = (program: Program, name: string): boolean => commandLines[program].flags[name]?.takesValue === true;

/** The values of flags that stand in no table of keys, by program and flag. */
const SOURCES: Readonly<Record<string, (context: Context) => Candidate[]>> = {
	"kubelet:feature-gates": (context) => gates(context),
	"kubelet:container-runtime-endpoint": () => sockets(),
	"kubelet:image-service-endpoint": () => sockets(),
	"kubelet:pod-infra-container-image": (context) => pauseImages("kubelet", context),
	"cri-dockerd:pod-infra-container-image": (context) => pauseImages("cri-dockerd", context),
	"docker:exec-opt": () => of(["native.cgroupdriver=systemd", "native.cgroupdriver=cgroupfs"]),
	"docker:log-driver": () => of(logDrivers),
	"docker:storage-driver": () => of(storageDrivers),
};

const of = (values: readonly string[]): Candidate[] => values.map((value) => ({ value }));

/** The values that are known for a flag. */
export function flagValues(program: Program, name: string, context: Context): Candidate[] {
	const source = SOURCES[`${program}:${name}`];
	if (source) return source(context);
	const { flags, keys, release } = commandLines[program];
	const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
	const info = flag?.field === undefined ? undefined : keys[flag.field];
	if (!info) return flag && !flag.takesValue ? [{ value: true }, { value: false }] : [];
	const releases = context.possible.releases[release];
	return valuesOf(info, wordsIn(info, releases), newestDefault(info, releases));
}

/** `Gate=true`: each to be turned the other way. */
const gates = ({ possible }: Context): Candidate[] =>
	gatesOf(possible.releases.kubelet).map(({ name, on, detail, going }) => ({ value: `${name}=${!on}`, detail, going }));

function valuesOf({ type }: KeyInfo, own: readonly string[], standard: KeyDefault | undefined): Candidate[] {
	if (type === "boolean") return [true, false].map((value) => ({ value, standard: value === standard }));
	const isPlain = (typeof standard === "string" && standard !== "") || typeof standard === "number";
	const all = isPlain && !own.includes(String(standard)) ? [...own, String(standard)] : own;
	return all.map((value) => ({ value, standard: value === String(standard) }));
}
