import type { Keys } from "../keys.ts";
import {
	imageKeys,
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
import {
	blockfileKeys,
	boltKeys,
	btrfsKeys,
	cgroupsKeys,
	devmapperKeys,
	diffServiceKeys,
	linuxRuntimeKeys,
	nativeKeys,
	oldTaskKeys,
	optKeys,
	otlpKeys,
	overlayfsKeys,
	restartKeys,
	schedulerKeys,
	taskKeys,
	tasksServiceKeys,
	tracingKeys,
	zfsKeys,
} from "./containerd-plugins.ts";
import { serviceKeys } from "./containerd-services.ts";
import { place } from "./place.ts";

const cri = 'plugins."io.containerd.grpc.v1.cri"';

/** containerd's config.toml of version 1, or without a version: plugins by their short names. Read by 1.x, and from 2.3 on. */
export const containerdV1Keys = {
	...daemonKeys,
	...serviceKeys,
	plugin_dir: pluginDir,
	no_subreaper: { type: "boolean", default: false, removed: "1.0.1" },
	version: { type: "integer", default: 1, values: ["0", "1"], since: "1.3" },
	...place("plugins.cri", { ...runtimeKeys, ...oldCdiKeys, ...oldCniKeys, ...retiredKeys, ...imageKeys, ...streamKeys }, cri),
	...place("plugins.cri", { sandbox_image: sandboxImage, "containerd.runtimes.*.sandbox_mode": sandboxMode }, cri),
	...place("plugins.cri.containerd", unpackKeys, `${cri}.containerd`),
	...place("plugins.scheduler", schedulerKeys, 'plugins."io.containerd.gc.v1.scheduler"'),
	...place("plugins.opt", optKeys, 'plugins."io.containerd.internal.v1.opt"'),
	...place("plugins.restart", restartKeys, 'plugins."io.containerd.internal.v1.restart"'),
	...place("plugins.cgroups", cgroupsKeys, 'plugins."io.containerd.monitor.v1.cgroups"'),
	...place("plugins.bolt", boltKeys, 'plugins."io.containerd.metadata.v1.bolt"'),
	...place('plugins."diff-service"', diffServiceKeys, 'plugins."io.containerd.service.v1.diff-service"'),
	...place('plugins."tasks-service"', tasksServiceKeys, 'plugins."io.containerd.service.v1.tasks-service"'),
	...place("plugins.linux", linuxRuntimeKeys),
	...place("plugins.task", { ...taskKeys, ...oldTaskKeys }, 'plugins."io.containerd.runtime.v2.task"'),
	...place("plugins.otlp", otlpKeys),
	...place("plugins.tracing", tracingKeys),
	...place("plugins.blockfile", blockfileKeys, 'plugins."io.containerd.snapshotter.v1.blockfile"'),
	...place("plugins.btrfs", btrfsKeys, 'plugins."io.containerd.snapshotter.v1.btrfs"'),
	...place("plugins.devmapper", devmapperKeys, 'plugins."io.containerd.snapshotter.v1.devmapper"'),
	...place("plugins.native", nativeKeys, 'plugins."io.containerd.snapshotter.v1.native"'),
	...place("plugins.overlayfs", overlayfsKeys, 'plugins."io.containerd.snapshotter.v1.overlayfs"'),
	...place("plugins.zfs", zfsKeys, 'plugins."io.containerd.snapshotter.v1.zfs"'),
} as const satisfies Keys;
