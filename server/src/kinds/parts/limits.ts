import { parseDuration } from "../../base/durations.ts";
import { atLeast, before } from "../../base/version.ts";
import { crioLimits, dockerLimits } from "../../knowledge/daemon-limits.ts";
import { kubeletLimits } from "../../knowledge/kubelet-limits.ts";
import type { Held } from "../../knowledge/since.ts";
import type { Limit } from "../../knowledge/value-limits.ts";
import type { Setting } from "../setting.ts";
import type { ReleaseKey, World } from "../world.ts";
import type { CrioKey } from "./crio.ts";
import type { DockerKey } from "./docker.ts";
import { tooOldControlPlane } from "./kubeadm-checks.ts";
import type { Kubelet, KubeletKey } from "./kubelet.ts";
import { findInCopies } from "./kubelet-copies.ts";
import type { Present } from "./node.ts";

/** A number or duration that the daemon refuses. */
export interface OutOfRange {
	readonly setting: Setting<unknown>;
	readonly reader: string;
	readonly limit: Pick<Limit, "min" | "max" | "above" | "multipleOf" | "orNegative">;
	/** Limits of durations are counted in seconds. */
	readonly isDuration: boolean;
	/** In place of the limit: the oldest release that is taken. */
	readonly oldest?: string;
}

/** The written numbers and durations of a node that this world's releases refuse. */
export function outOfRange({ kubelet, kubeadm, docker, crio }: Present, world: World): OutOfRange[] {
	const tooOld = kubeadm && tooOldControlPlane(kubeadm, world);
	return [
		...(tooOld ? [{ ...tooOld, reader: "kubeadm", limit: {}, isDuration: false }] : []),
		...(kubelet
			? findInCopies(
					kubelet,
					(one) => outsideInKubelet(one, world),
					({ setting }) => setting,
				)
			: []),
		...(docker ? outside(dockerLimits, (key) => docker.get(key as DockerKey), "dockerd", "docker", world) : []),
		...(crio ? outside(crioLimits, (key) => crio.get(key as CrioKey), "CRI-O", "crio", world) : []),
	];
}

const outsideInKubelet = (kubelet: Kubelet, world: World): OutOfRange[] =>
	outside(kubeletLimits, (key) => kubelet.get(key as KubeletKey), "kubelet", "kubelet", world);

/** What breaks its limits; the release is asked for only where a limit is broken. */
function outside(
	limits: readonly Limit[],
	get: (key: string) => Setting<unknown> | undefined,
	reader: string,
	release: ReleaseKey,
	world: World,
): OutOfRange[] {
	return limits.flatMap((limit) => {
		const setting = get(limit.key);
		if (setting?.origin !== "written") return [];
		const isDuration = typeof setting.value === "string";
		const number = isDuration ? parseDuration(String(setting.value)) : setting.value;
		if (typeof number !== "number" || !breaks(number, limit) || !holds(limit, release, world)) return [];
		return [{ setting, reader, limit, isDuration }];
	});
}

const breaks = (value: number, { min, max, above, multipleOf, orNegative }: Limit): boolean =>
	(min !== undefined && value < min && !(orNegative && value < 0)) ||
	(max !== undefined && value > max) ||
	(above !== undefined && value <= above) ||
	(multipleOf !== undefined && value % multipleOf !== 0);

/** Whether a row of a table holds for the release of this world. */
export const holds = ({ since, until }: Held, release: ReleaseKey, world: World): boolean =>
	(since === undefined && until === undefined) ||
	world.ask(release, (v) => (since === undefined || atLeast(v, since)) && (until === undefined || before(v, until)));
