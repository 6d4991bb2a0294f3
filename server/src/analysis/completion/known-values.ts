import type { Arg } from "../../base/message.ts";
import { held } from "../../kinds/world.ts";
import { defaultPauseImages, kubeadmPauseTags } from "../../knowledge/pause-images.ts";
import type { Since } from "../../knowledge/since.ts";
import { criSockets, distributionSockets } from "../../knowledge/sockets.ts";
import type { Plain } from "../../syntax/cursor/write.ts";
import type { Context } from "./context.ts";

/** A value that is known by name. */
export interface Candidate {
	readonly value: Plain;
	readonly standard?: boolean;
	/** No release that may be running takes it for long. */
	readonly going?: boolean;
	/** Said beside it. */
	readonly detail?: Arg;
}

/** Every CRI socket, with the runtime or distribution behind it. */
export const sockets = (): Candidate[] => [
	...Object.entries(criSockets).flatMap(([detail, paths]) => paths.map((value) => ({ value, detail }))),
	...Object.entries(distributionSockets).map(([value, detail]) => ({ value, detail })),
];

/** The defaults of the releases that may be running, and what kubeadm asks for; the newest first. */
export function pauseImages(runtime: keyof typeof defaultPauseImages, { possible }: Context): Candidate[] {
	const releases = runtime === "kubelet" ? possible.releases.kubelet : possible.releases[runtime];
	const defaults: readonly Since<string>[] = defaultPauseImages[runtime];
	const images = releases.flatMap((release) => held(defaults, release) ?? []).filter((image) => !image.startsWith("k8s.gcr.io"));
	const tags = possible.releases.kubeadm.flatMap((release) => held(kubeadmPauseTags, release) ?? []);
	const wanted = new Set(tags.map((tag) => `registry.k8s.io/pause:${tag}`));
	const all = [...new Set([...images, ...wanted])].sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
	return all.map((value) => (wanted.has(value) ? { value, detail: "kubeadm" } : { value }));
}
