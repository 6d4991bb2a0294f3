import type { Flag } from "../kinds/parts/command-line.ts";
import type { CriKey } from "../kinds/parts/containerd.ts";
import { physicalPath } from "../kinds/parts/containerd-stack.ts";
import type { CrioKey } from "../kinds/parts/crio.ts";
import type { DockerKey } from "../kinds/parts/docker.ts";
import type { NodeParts } from "../kinds/parts/index.ts";
import type { KubeletKey } from "../kinds/parts/kubelet.ts";
import type { Setting } from "../kinds/setting.ts";
import { criPlugins, imageKeys } from "../knowledge/containerd-dialects.ts";
import { lookUp } from "../knowledge/key-lookup.ts";
import { containerdV2Keys } from "../knowledge/keys/containerd-v2.ts";
import { crioKeys } from "../knowledge/keys/crio.ts";
import { dockerKeys } from "../knowledge/keys/docker.ts";
import { dockerdFlagName, dockerdFlags } from "../knowledge/keys/dockerd-flags.ts";
import type { Flags } from "../knowledge/keys/flag-info.ts";
import { kubeletKeys } from "../knowledge/keys/kubelet.ts";
import { kubeletFlags } from "../knowledge/keys/kubelet-flags.ts";
import type { KeyInfo } from "../knowledge/keys.ts";
import type { Path } from "../syntax/tree.ts";
import type { InForce } from "./in-force.ts";
import type { Subject } from "./subject.ts";
import type { Topic } from "./topic.ts";

type Question = (parts: NodeParts) => InForce | undefined;

/** How to ask a node's parts for the setting of a topic; undefined where no part knows. */
export function settingInForce(topic: Topic, subject: Subject): Question | undefined {
	if (topic.within !== undefined || topic.children) return undefined;
	switch (topic.part) {
		case "kubelet":
			return kubeletQuestion(topic, subject);
		case "containerd":
			return containerdQuestion(topic, subject);
		case "crio":
			return crioQuestion(topic, subject);
		case "docker":
			return dockerQuestion(topic, subject);
		case "cri-dockerd":
			return ({ criDockerd }) => lastFlag(criDockerd?.flags, topic, subject);
		default:
			return undefined;
	}
}

/** Maps are merged key by key, so no one place of them wins. */
const isPlain = ({ type }: KeyInfo): boolean => type !== "table" && type !== "any" && !type.startsWith("map<");

const isKubeletKey = (key: string): key is KubeletKey => Object.hasOwn(kubeletKeys, key);
const isCrioKey = (key: string): key is CrioKey => Object.hasOwn(crioKeys, key);
const isDockerKey = (key: string): key is DockerKey => Object.hasOwn(dockerKeys, key);

const flagsOfKubelet: Flags = kubeletFlags;

function kubeletQuestion(topic: Topic, subject: Subject): Question | undefined {
	const key = topic.path?.join(".");
	if (key === undefined) return topic.flag && (({ kubelet }) => lastFlag(kubelet?.flags, topic, subject));
	if (!isKubeletKey(key) || !isPlain(kubeletKeys[key]) || key === "apiVersion" || key === "kind") return undefined;
	return ({ kubelet, runtime }) => {
		// Of a flag that is not on the command line nobody knows what reads it.
		if (topic.flag && !kubelet?.flag(topic.name.slice(2))) return undefined;
		// A kubelet that asks its runtime takes the runtime's driver, whatever stands in its own file.
		if (key === "cgroupDriver" && kubelet?.asksRuntimeForDriver() && runtime?.answersRuntimeConfig()) {
			const reported = runtime.reportedDriver();
			return reported && { ...seenFrom(subject, reported.setting), value: reported.driver };
		}
		const flag = kubelet?.flags.findLast(({ name }) => flagsOfKubelet[name]?.field === key);
		// `--fail-swap-on` alone: there is no value to point at.
		if (flag && !flag.setting) return ofFlag(flag, topic, subject);
		const setting = kubelet?.get(key);
		return setting && seenFrom(subject, setting);
	};
}

function containerdQuestion({ path = [] }: Topic, subject: Subject): Question | undefined {
	const key = criKeyOf(path);
	const found = key && lookUp(containerdV2Keys, ["plugins", criPlugins.grpc, ...key]);
	const prefix = `plugins."${criPlugins.grpc}".`;
	if (!key || !found || !isPlain(found.info) || !Object.hasOwn(containerdV2Keys, found.pattern)) return undefined;
	const steps = found.pattern.slice(prefix.length).split(".");
	const names = key.filter((_, index) => steps[index] === "*");
	return ({ containerd }) => {
		const setting = containerd?.get(steps.join(".") as CriKey, ...names);
		return setting && seenFrom(subject, setting);
	};
}

/** The CRI setting (as a version 2 file calls it) that a path of any version is. */
function criKeyOf([plugins, id, ...rest]: Path): string[] | undefined {
	const key = rest.filter((step) => typeof step === "string");
	if (plugins !== "plugins" || key.length !== rest.length) return undefined;
	if (id === criPlugins.v1 || id === criPlugins.grpc) return key;
	if (id === criPlugins.images) {
		const moved = Object.entries(imageKeys).find(([, to]) => to.every((step, index) => key[index] === step));
		return moved && [...moved[0].split("."), ...key.slice(moved[1].length)];
	}
	// The runtime plugin has a key of its own by a name that went to the images plugin.
	return id === criPlugins.runtime && physicalPath("v3", key)[1] === id ? key : undefined;
}

/** The only list to which files add, instead of replacing it. */
const ADDED_UP = "crio.storage_option";

function crioQuestion({ path = [] }: Topic, subject: Subject): Question | undefined {
	const pattern = lookUp(crioKeys, path)?.pattern ?? "";
	if (!isCrioKey(pattern) || !isPlain(crioKeys[pattern]) || pattern === ADDED_UP) return undefined;
	const steps = pattern.split(".");
	const names = path.filter((_, index) => steps[index] === "*").map(String);
	return ({ crio }) => {
		const setting = crio?.get(pattern, ...names);
		return setting && seenFrom(subject, setting);
	};
}

const dockerFlags: Flags = dockerdFlags;

function dockerQuestion(topic: Topic, subject: Subject): Question | undefined {
	const key = topic.path?.join(".");
	if (key === undefined) return ({ docker }) => lastFlag(docker?.flags, topic, subject);
	if (key === "exec-opts") {
		if (!topic.keys.includes("native.cgroupdriver")) return undefined;
		return ({ docker }) => {
			const driver = docker?.cgroupDriver();
			return driver && { ...seenFrom(subject, driver.setting), value: driver.driver };
		};
	}
	if (!isDockerKey(key)) return undefined;
	return ({ docker }) => {
		const written = docker?.get(key);
		const flag = docker?.flags.findLast(({ name }) => dockerFlags[dockerdFlagName(name)]?.field === key);
		// Only runtimes may be given by both.
		if (written && flag && key !== "runtimes") {
			const isFlag = isIn(flag, subject);
			return isFlag
				? { how: "clash", value: written.value, flag: key, spot: written }
				: { how: "clash", value: flag.value, flag: `--${dockerdFlagName(flag.name)}`, spot: flag };
		}
		if (flag && isPlain(dockerKeys[key])) return ofFlag(flag, topic, subject);
		return written && isPlain(dockerKeys[key]) ? seenFrom(subject, written) : undefined;
	};
}

/** The last flag of a name is the one that counts. */
function lastFlag(flags: readonly Flag[] | undefined, topic: Topic, subject: Subject): InForce | undefined {
	const flag = flags?.findLast((one) => `--${one.name}` === topic.name);
	return flag && ofFlag(flag, topic, subject);
}

/** Flags of lists add up. */
function ofFlag(flag: Flag, { info }: Topic, subject: Subject): InForce | undefined {
	if (info?.type.startsWith("list")) return undefined;
	return { how: isIn(flag, subject) ? "here" : "flag", value: flag.value ?? true, flag: `--${flag.name}`, spot: flag };
}

const isIn = ({ words }: Flag, { node, path }: Subject): boolean =>
	words.some((word) => word.document === node.document && isSame(word.path, path));

function seenFrom({ node, path }: Subject, setting: Setting<unknown>): InForce {
	const { value, place } = setting;
	if (setting.origin === "default") return { how: "default", value, spot: setting };
	const isHere = place?.document === node.document && (isBelow(path, place.path) || isFlagBefore(path, place.path));
	if (isHere) return { how: "here", value, spot: setting };
	return setting.name.startsWith("--")
		? { how: "flag", value, flag: setting.name, spot: setting }
		: { how: "elsewhere", value, spot: setting };
}

/** The cursor is on the key or the value, or on an item of the value. */
const isBelow = (path: Path, of: Path): boolean => isSame(path.slice(0, of.length), of);

/** The cursor is on the word before the value: the flag. */
function isFlagBefore(path: Path, of: Path): boolean {
	const last = path.at(-1);
	return typeof last === "number" && isSame([...path.slice(0, -1), last + 1], of);
}

const isSame = (a: Path, b: Path): boolean => a.length === b.length && a.every((step, index) => step === b[index]);
