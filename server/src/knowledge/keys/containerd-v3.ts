import type { Keys } from "../keys.ts";
import {
	cdiKeys,
	cniKeys,
	imageKeys,
	newImageKeys,
	newRuntimeKeys,
	runtimeKeys,
	statsKeys,
	streamKeys,
	unpackKeys,
} from "./containerd-cri.ts";
import { daemonKeys, pluginDir } from "./containerd-daemon.ts";
import { cgroupsKeys, pluginKeys, restartKeys, shimKeys } from "./containerd-plugins.ts";
import { movedServiceKeys } from "./containerd-services.ts";
import { place } from "./place.ts";

/** What versions 3 and 4 have in common: everything but the listening services. */
export const modernKeys = {
	...daemonKeys,
	...place('plugins."io.containerd.cri.v1.runtime"', { ...runtimeKeys, ...newRuntimeKeys, ...cdiKeys, ...cniKeys, ...statsKeys }),
	...place('plugins."io.containerd.cri.v1.images"', { ...imageKeys, ...unpackKeys, ...newImageKeys }),
	...place('plugins."io.containerd.grpc.v1.cri"', streamKeys),
	...pluginKeys,
	...place('plugins."io.containerd.monitor.container.v1.restart"', restartKeys),
	...place('plugins."io.containerd.monitor.task.v1.cgroups"', cgroupsKeys),
	...place('plugins."io.containerd.shim.v1.manager"', shimKeys),
} as const satisfies Keys;

/** containerd's config.toml of version 3: CRI settings in a runtime and an images plugin. Read by 2.0 and later. */
export const containerdV3Keys = {
	...modernKeys,
	...movedServiceKeys,
	plugin_dir: pluginDir,
	version: { type: "integer", values: ["3"], since: "1.3" },
} as const satisfies Keys;
