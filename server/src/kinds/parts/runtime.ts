import { atLeast, before } from "../../base/version.ts";
import { answersRuntimeConfig } from "../../knowledge/cgroup-drivers.ts";
import { defaultPauseImages, pinsPauseImage } from "../../knowledge/pause-images.ts";
import {
	criSockets,
	distributionSockets,
	dockershimRemoved,
	dockershimSockets,
	endpointInConfigSince,
	sameSocket,
} from "../../knowledge/sockets.ts";
import { type Setting, type Spot, startOf } from "../setting.ts";
import { held, type World } from "../world.ts";
import type { Containerd } from "./containerd.ts";
import type { Handler } from "./containerd-handlers.ts";
import type { CriDockerd } from "./cri-dockerd.ts";
import type { Crio } from "./crio.ts";
import type { Docker } from "./docker.ts";
import type { Driver, Kubelet } from "./kubelet.ts";

export type RuntimeName = "containerd" | "crio" | "cri-dockerd" | "dockershim";

/** One cgroup driver of the runtime: containerd has one per runc-based handler. */
export interface DriverSide {
	/** The handler's name, or undefined where the runtime has only one driver. */
	readonly handler?: string;
	readonly driver: Driver;
	/** What decides it; its value is what is written (`true`, `systemd`, `cgroupfs`). */
	readonly setting: Setting<string | boolean>;
	/** The value to write for a driver. */
	valueFor(driver: Driver): string | boolean;
	/** Everything to write for it: some releases want another setting beside the driver. */
	writes(driver: Driver): readonly Writable[];
}

/** A setting and the value it is to get. */
export interface Writable {
	readonly setting: Setting<unknown>;
	readonly value: string | boolean;
}

/** The container runtime that the kubelet of this node uses. */
export interface Runtime {
	readonly name: RuntimeName;
	/** As people write it: `containerd`, `CRI-O`, `Docker`. */
	readonly title: string;
	/** Its release in this world, for messages. */
	readonly release: string;
	/** Whether somebody said which release it is. */
	readonly releaseIsKnown: boolean;
	/** The endpoint by which the kubelet finds it, where one is written. */
	readonly endpoint: Setting<string> | undefined;
	/** Any place of it, to point at. */
	readonly spot: Spot;
	answersRuntimeConfig(): boolean;
	/** The drivers in force; empty when nobody can tell. */
	cgroupDrivers(): readonly DriverSide[];
	/** The driver it reports to a kubelet that asks. */
	reportedDriver(): DriverSide | undefined;
	pauseImage(): Setting<string> | undefined;
	/** The registry host of the image it takes by default. */
	defaultPauseHost(): string | undefined;
	/** Whether the pause image is safe from the kubelet's image garbage collection without the kubelet's flag. */
	pinsPauseImage(): boolean;
}

export interface RuntimeParts {
	readonly kubelet: Kubelet | undefined;
	readonly containerd: Containerd | undefined;
	readonly crio: Crio | undefined;
	readonly docker: Docker | undefined;
	readonly criDockerd: CriDockerd | undefined;
}

const RELEASE_KEY = { containerd: "containerd", crio: "crio", "cri-dockerd": "cri-dockerd", dockershim: "docker" } as const;

/** The runtime the kubelet uses; undefined when it is not on the node or nobody can tell which it is. */
export function runtimeOf(parts: RuntimeParts, world: World): Runtime | undefined {
	const { kubelet } = parts;
	if (!kubelet) return undefined;
	const endpoint = kubelet.endpoint();
	const name = endpoint ? nameOf(endpoint.value, world) : unwrittenName(parts, world);
	if (!name) return undefined;
	const side = sideOf(name, parts, world);
	if (!side) return undefined;
	const key = RELEASE_KEY[name];
	return {
		name,
		endpoint,
		get release() {
			return world.describe(key);
		},
		releaseIsKnown: world.isKnown(key),
		...side,
	};
}

function nameOf(endpoint: string, world: World): RuntimeName | undefined {
	const socket = sameSocket(endpoint);
	if (dockershimSockets.some((s) => sameSocket(s) === socket)) {
		return world.ask("kubelet", (v) => before(v, dockershimRemoved)) ? "dockershim" : undefined;
	}
	if (distributionSockets[socket]) return "containerd";
	const known = Object.entries(criSockets).find(([, sockets]) => sockets.some((s) => sameSocket(s) === socket));
	return known?.[0] as RuntimeName | undefined;
}

/** Without an endpoint: Docker for old kubelets, else the only runtime there is. */
function unwrittenName({ kubelet, containerd, crio, docker, criDockerd }: RuntimeParts, world: World): RuntimeName | undefined {
	const remote = kubelet?.flag("container-runtime")?.value === "remote";
	if (docker && !remote && !criDockerd && world.ask("kubelet", (v) => before(v, dockershimRemoved))) return "dockershim";
	const there = [containerd && "containerd", crio && "crio", criDockerd && "cri-dockerd"].filter(Boolean) as RuntimeName[];
	if (there.length === 1) return there[0];
	const fromDefault =
		there.includes("containerd") && kubelet?.unit && world.ask("kubelet", (v) => atLeast(v, endpointInConfigSince));
	return fromDefault ? "containerd" : undefined;
}

type Side = Omit<Runtime, "name" | "endpoint" | "release" | "releaseIsKnown">;

function sideOf(name: RuntimeName, parts: RuntimeParts, world: World): Side | undefined {
	if (name === "containerd") return parts.containerd && containerdSide(parts.containerd, world);
	if (name === "crio") return parts.crio && crioSide(parts.crio, world);
	return dockerSide(name, parts, world);
}

function handlerSide({ name, typeToWrite }: Handler, setting: Setting<boolean>): DriverSide {
	const along = typeToWrite ? [{ setting: typeToWrite, value: typeToWrite.value }] : [];
	return {
		handler: name,
		driver: setting.value ? "systemd" : "cgroupfs",
		setting,
		valueFor: (driver) => driver === "systemd",
		writes: (driver) => [...along, { setting, value: driver === "systemd" }],
	};
}

function containerdSide(containerd: Containerd, world: World): Side {
	const sides = () =>
		containerd.handlers().flatMap((h) => (h.runcBased && h.systemdCgroup ? [handlerSide(h, h.systemdCgroup)] : []));
	return {
		title: "containerd",
		spot: { file: containerd.main.file, span: startOf(containerd.main), written: true },
		answersRuntimeConfig: () => world.ask("containerd", (v) => atLeast(v, answersRuntimeConfig.containerd)),
		cgroupDrivers: () => (containerd.criDisabledBy().length > 0 ? [] : sides()),
		reportedDriver: () => {
			const reported = containerd.reportedDriver();
			return reported && sides().find((s) => s.setting === reported.setting);
		},
		pauseImage: () => containerd.sandboxImage(),
		defaultPauseHost: () => defaultHost("containerd", world),
		pinsPauseImage: () => world.ask("containerd", (v) => held(pinsPauseImage, v) ?? false),
	};
}

function crioSide(crio: Crio, world: World): Side {
	const drivers = (): DriverSide[] => {
		const setting = crio.get("crio.runtime.cgroup_manager");
		if (!setting || (setting.value !== "systemd" && setting.value !== "cgroupfs")) return [];
		return [
			{
				driver: setting.value,
				setting,
				valueFor: (driver) => driver,
				writes: (driver) => [...conmonFor(driver), { setting, value: driver }],
			},
		];
	};
	const conmonFor = (driver: Driver): Writable[] => {
		const conmon = crio.conmonCgroup();
		return conmon && !crio.takesConmonCgroup(driver, conmon) ? [{ setting: conmon, value: "pod" }] : [];
	};
	return {
		title: "CRI-O",
		spot: { file: crio.main.file, span: startOf(crio.main), written: true },
		answersRuntimeConfig: () => world.ask("crio", (v) => atLeast(v, answersRuntimeConfig.crio)),
		cgroupDrivers: drivers,
		reportedDriver: () => drivers()[0],
		pauseImage: () => crio.pauseImage(),
		defaultPauseHost: () => defaultHost("crio", world),
		pinsPauseImage: () => true,
	};
}

function dockerSide(name: "cri-dockerd" | "dockershim", parts: RuntimeParts, world: World): Side | undefined {
	const { docker, criDockerd, kubelet } = parts;
	const home = docker?.main ?? docker?.unit?.documents[0] ?? criDockerd?.unit.documents[0];
	if (!home) return undefined;
	const drivers = (): DriverSide[] => {
		const found = docker?.cgroupDriver();
		if (!found) return [];
		const { driver, setting } = found;
		return [{ driver, setting, valueFor: (to) => to, writes: (to) => [{ setting, value: to }] }];
	};
	const answers = () =>
		name === "cri-dockerd" && world.ask("cri-dockerd", (v) => atLeast(v, answersRuntimeConfig["cri-dockerd"]));
	return {
		title: "Docker",
		spot: { file: home.file, span: startOf(home), written: true },
		answersRuntimeConfig: answers,
		cgroupDrivers: drivers,
		reportedDriver: () => drivers()[0],
		defaultPauseHost: () => defaultHost(name === "cri-dockerd" ? name : "kubelet", world),
		pauseImage: () => (name === "cri-dockerd" ? criDockerd?.pauseImage() : dockershimPauseImage(kubelet, world)),
		pinsPauseImage: () => true,
	};
}

const defaultHost = (key: "containerd" | "crio" | "cri-dockerd" | "kubelet", world: World): string | undefined =>
	world.ask(key, (v) => held(defaultPauseImages[key], v)?.split("/")[0]);

/** dockershim takes the kubelet's own flag; its default has no place to point at. */
function dockershimPauseImage(kubelet: Kubelet | undefined, world: World): Setting<string> | undefined {
	const flag = kubelet?.flag("pod-infra-container-image")?.setting;
	if (flag || !kubelet?.main) return flag;
	const value = world.ask("kubelet", (v) => held(defaultPauseImages.kubelet, v));
	if (value === undefined) return undefined;
	const { main } = kubelet;
	return {
		file: main.file,
		span: { start: 0, end: 0 },
		written: false,
		value,
		origin: "default",
		name: "--pod-infra-container-image",
		writing: { as: "value", prefix: "", suffix: "" },
	};
}
