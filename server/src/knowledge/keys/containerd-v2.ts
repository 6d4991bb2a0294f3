import type { Keys } from "../keys.ts";
import {
	imageKeys,
	newRuntimeKeys,
	oldCdiKeys,
	oldCniKeys,
	retiredKeys,
	runtimeKeys,
	sandboxImage,
	sandboxMode,
	streamKeys,
	unpackKeys,
} from "./containerd-cri.ts";
import { daemonKeys, pluginDir } from "./containerd-daemon.ts";
import { cgroupsKeys, linuxRuntimeKeys, oldTaskKeys, pluginKeys, restartKeys } from "./containerd-plugins.ts";
import { serviceKeys } from "./containerd-services.ts";
import { place } from "./place.ts";

const runtime = 'plugins."io.containerd.cri.v1.runtime"';
const images = 'plugins."io.containerd.cri.v1.images"';

/** containerd's config.toml of version 2: all CRI settings in one plugin. Read by 1.3 and later. */
export const containerdV2Keys = {
	...daemonKeys,
	...serviceKeys,
	plugin_dir: pluginDir,
	version: { type: "integer", values: ["2"], since: "1.3" },
	...place(
		'plugins."io.containerd.grpc.v1.cri"',
		{ ...runtimeKeys, ...newRuntimeKeys, ...oldCdiKeys, ...oldCniKeys, ...retiredKeys },
		runtime,
	),
	...place('plugins."io.containerd.grpc.v1.cri"', imageKeys, images),
	...place('plugins."io.containerd.grpc.v1.cri".containerd', unpackKeys, images),
	...place('plugins."io.containerd.grpc.v1.cri"', streamKeys),
	'plugins."io.containerd.grpc.v1.cri".sandbox_image': { ...sandboxImage, replacedBy: `${images}.pinned_images.sandbox` },
	'plugins."io.containerd.grpc.v1.cri".containerd.runtimes.*.sandbox_mode': {
		...sandboxMode,
		replacedBy: `${runtime}.containerd.runtimes.*.sandboxer`,
	},
	...pluginKeys,
	...place('plugins."io.containerd.internal.v1.restart"', restartKeys, 'plugins."io.containerd.monitor.container.v1.restart"'),
	...place('plugins."io.containerd.monitor.v1.cgroups"', cgroupsKeys, 'plugins."io.containerd.monitor.task.v1.cgroups"'),
	...place('plugins."io.containerd.runtime.v1.linux"', linuxRuntimeKeys),
	...place('plugins."io.containerd.runtime.v2.task"', oldTaskKeys),
} as const satisfies Keys;
