import { atLeast } from "../../base/version.ts";
import { splitKey } from "../../knowledge/key-lookup.ts";
import { containerdV2Keys } from "../../knowledge/keys/containerd-v2.ts";
import { crioKeys } from "../../knowledge/keys/crio.ts";
import { dockerKeys } from "../../knowledge/keys/docker.ts";
import type { Keys } from "../../knowledge/keys.ts";
import type { Outcome } from "../../knowledge/value-forms.ts";
import {
	containerdWords,
	crioWords,
	dockerWords,
	goneStorageDrivers,
	knownSnapshotters,
	type Words,
} from "../../knowledge/word-values.ts";
import { entryAt } from "../../syntax/tree.ts";
import type { Setting } from "../setting.ts";
import { held, type ReleaseKey, type World } from "../world.ts";
import type { Containerd } from "./containerd.ts";
import type { Docker } from "./docker.ts";
import { kubeletChoices } from "./kubelet-choices.ts";
import { findInCopies } from "./kubelet-copies.ts";
import type { Present } from "./node.ts";

/** A setting whose value is none of the few words it takes. */
export interface Choice {
	readonly setting: Setting<string>;
	/** The words it takes; empty where they are too many to name. */
	readonly allowed: readonly string[];
	readonly reader: string;
	readonly outcome: Outcome;
	/** What the daemon takes the word for, where it goes on. */
	readonly readAs?: string;
	/** The first release without this word. */
	readonly goneSince?: string;
}

const DRIVERS = ["systemd", "cgroupfs"];

/** The written settings of a node that take one of a few words, and have another one. */
export function choicesOf({ kubelet, crio, docker, containerd }: Present, world: World): Choice[] {
	const found: (Choice | undefined)[] = [
		...(kubelet
			? findInCopies(
					kubelet,
					(one) => kubeletChoices(one, world),
					({ setting }) => setting,
				)
			: []),
		choice(crio?.get("crio.runtime.cgroup_manager"), DRIVERS, "CRI-O", true),
		choice(docker?.driverOption(), DRIVERS, "dockerd"),
		...(docker
			? [...rows(dockerWords, dockerKeys, (key) => [docker.get(key)], "docker", "dockerd", world), goneDriver(docker, world)]
			: []),
		...(crio ? rows(crioWords, crioKeys, (key) => [crio.get(key)], "crio", "CRI-O", world) : []),
		...(containerd?.stack.readable
			? [
					...rows(containerdWords, containerdV2Keys, (key) => containerd.texts(splitKey(key)), "containerd", "containerd", world),
					unknownSnapshotter(containerd),
				]
			: []),
	];
	return found.filter((c) => c !== undefined);
}

function choice(
	setting: Setting<unknown> | undefined,
	allowed: readonly string[],
	reader: string,
	refusesEmpty = false,
): Choice | undefined {
	if (!isText(setting) || (setting.value === "" && !refusesEmpty) || allowed.includes(setting.value)) return undefined;
	return { setting, allowed, reader, outcome: "fatal" };
}

const isText = (setting: Setting<unknown> | undefined): setting is Setting<string> =>
	setting?.origin === "written" && typeof setting.value === "string";

/** What the rows of a table's words say of the settings they name. */
function rows<K extends string>(
	words: Readonly<Record<K, Words>>,
	keys: Keys,
	settingsOf: (key: K) => readonly (Setting<unknown> | undefined)[],
	release: ReleaseKey,
	reader: string,
	world: World,
): Choice[] {
	return (Object.keys(words) as K[]).flatMap((key) => {
		const row = words[key];
		const allowed = keys[key]?.values?.filter((value) => value !== "") ?? [];
		return settingsOf(key).flatMap((setting) => {
			if (!isText(setting) || setting.value === "" || takes(row, allowed, setting.value)) return [];
			const { otherwise } = row;
			const outcome = typeof otherwise === "string" ? otherwise : (world.ask(release, (v) => held(otherwise, v)) ?? "accepted");
			return outcome === "accepted" ? [] : [{ setting, allowed, reader, outcome }];
		});
	});
}

function takes({ anyCase, also = [] }: Words, allowed: readonly string[], value: string): boolean {
	return [...allowed, ...also].includes(anyCase ? value.toLowerCase() : value);
}

function goneDriver(docker: Docker, world: World): Choice | undefined {
	const setting = docker.storageDriver();
	const goneSince = setting && goneStorageDrivers.get(setting.value);
	if (!setting || !goneSince || !world.ask("docker", (v) => atLeast(v, goneSince))) return undefined;
	return { setting, allowed: [], reader: "dockerd", outcome: "fatal", goneSince };
}

/** A snapshotter that containerd 1.x does not find. */
function unknownSnapshotter(containerd: Containerd): Choice | undefined {
	const setting = containerd.get("containerd.snapshotter");
	if (!isText(setting) || setting.value === "" || knownSnapshotters.includes(setting.value)) return undefined;
	const isProxy = containerd.stack.layers.some(
		({ document }) => document.uncertain || entryAt(document.root, ["proxy_plugins", setting.value]) !== undefined,
	);
	return isProxy || containerd.stack.isNew() ? undefined : { setting, allowed: [], reader: "containerd", outcome: "no-cri" };
}
