import type { Keys } from "../keys.ts";

/**
 * The tables of containerd outside `plugins`, the same in every version of the format.
 * Sources: containerd services/server/config/config.go (1.x), cmd/containerd/server/config/config.go (2.x), pkg/timeout callers.
 */
export const daemonKeys = {
	root: { type: "string", default: "/var/lib/containerd", note: "not empty, and not the same as state" },
	state: { type: "string", default: "/run/containerd" },
	temp: { type: "string", default: "", since: "1.6" },
	oom_score: { type: "integer", default: 0 },
	// Docker's package file offers it in a comment; no release of our tables ever read it.
	subreaper: { type: "boolean", default: true, ignored: true },
	imports: {
		type: "list<string>",
		default: [],
		since: "1.3",
		note: "only what a file lists is read, never the default that `config default` prints",
	},
	disabled_plugins: { type: "list<string>", default: [], since: "1.1" },
	required_plugins: { type: "list<string>", default: [], since: "1.3" },
	// The daemon hands a plugin its own table; ids it does not know are left alone.
	plugins: { type: "map<any>", default: {} },
	"cgroup.path": { type: "string", default: "", note: "the daemon's own cgroup, not that of containers" },
	"debug.level": { type: "string", default: "", values: ["", "trace", "debug", "info", "warn", "error", "fatal", "panic"] },
	"debug.format": { type: "string", default: "", values: ["", "text", "json"], since: "1.5" },
	"debug.log_trace_id": { type: "boolean", default: false, since: "2.3" },
	"proxy_plugins.*.type": {
		type: "string",
		values: [
			"snapshot",
			"content",
			"diff",
			"sandbox",
			"io.containerd.snapshotter.v1",
			"io.containerd.content.v1",
			"io.containerd.differ.v1",
			"io.containerd.sandbox.controller.v1",
		],
		since: "1.2",
		note: "another value is only warned about",
	},
	"proxy_plugins.*.address": { type: "string", since: "1.2" },
	"proxy_plugins.*.platform": { type: "string", default: "", since: "1.6.32" },
	"proxy_plugins.*.exports": { type: "map<string>", default: {}, since: "1.6.32" },
	"proxy_plugins.*.capabilities": { type: "list<string>", default: [], since: "1.7.23" },
	"stream_processors.*.accepts": { type: "list<string>", since: "1.3" },
	"stream_processors.*.returns": { type: "string", since: "1.3" },
	"stream_processors.*.path": { type: "string", since: "1.3" },
	"stream_processors.*.args": { type: "list<string>", since: "1.3" },
	"stream_processors.*.env": { type: "list<string>", since: "1.5" },
	"timeouts.*": { type: "duration", since: "1.3" },
	'timeouts."io.containerd.timeout.bolt.open"': { type: "duration", default: "0s", since: "1.6" },
	'timeouts."io.containerd.timeout.cri.defercleanup"': { type: "duration", default: "1m0s", since: "2.1" },
	'timeouts."io.containerd.timeout.metrics.shimstats"': { type: "duration", default: "2s", since: "1.7" },
	'timeouts."io.containerd.timeout.shim.cleanup"': { type: "duration", default: "5s", since: "1.3" },
	'timeouts."io.containerd.timeout.shim.load"': { type: "duration", default: "5s", since: "1.3" },
	'timeouts."io.containerd.timeout.shim.shutdown"': { type: "duration", default: "3s", since: "1.3" },
	'timeouts."io.containerd.timeout.task.state"': { type: "duration", default: "2s", since: "1.3" },
} as const satisfies Keys;

/** Reading Go plugins from a folder: versions 1 to 3. */
export const pluginDir = { type: "string", default: "", since: "1.3", deprecated: "2.0", removed: "2.1" } as const;
