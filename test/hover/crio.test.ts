import { testHovers } from "../harness/hover-places.ts";

const CONFIG = "etc/crio/crio.conf";
const DROP_IN = "etc/crio/crio.conf.d/10-own.conf";

const TOML = `[crio]
storage_option = ["overlay.mountopt=nodev"]
log_dir = "/var/log/crio/pods"
[crio.api]
listen = "/run/crio/crio.sock"
[crio.runtime]
Cgroup_Manager = "systemd"
conmon_cgroup = "pod"
pids_limit = 100
default_runtime = "crun"
enable_criu_support = true
[crio.runtime.runtimes.crun]
runtime_path = "/usr/bin/crun"
monitor_path = "/usr/bin/conmon"
[crio.image]
pause_image = "registry.example.com/pause:3.10"
short_name_mode = "enforcing"
[crio.checkpoint_restore]
container_level_enabled = "none"
[crio.network]
plugin_dirs = ["/opt/cni/bin"]
`;

testHovers("CRI-O's files", [
	{
		name: "file and drop-in",
		files: { [CONFIG]: TOML, [DROP_IN]: '[crio.runtime]\npids_limit = 200\n[crio]\nstorage_option = ["a"]\n' },
		assume: { crio: "1.34.0" },
		places: {
			[CONFIG]: [
				["storage‸_option", "**`storage_option`**", "!In force"],
				["log‸_dir", 'In force: `"/var/log/crio/pods"`, written here'],
				["[crio.ap‸i]", "**`api`**", "A table with "],
				["lis‸ten", "crio.conf.5.md#crioapi-table"],
				["Cgroup‸_Manager", "The cgroup driver of CRI-O", "one of `systemd`, `cgroupfs`", 'In force: `"systemd"`, written here'],
				["conmon‸_cgroup", "**`conmon_cgroup`**", 'In force: `"pod"`, written here'],
				[
					"pids‸_limit",
					"In force: `200`, from `etc/crio/crio.conf.d/10-own.conf` line 2, which wins over this place",
					"deprecated since CRI-O 1.24",
				],
				["default‸_runtime", 'In force: `"crun"`, written here', 'by default `"crun"`'],
				["enable_criu‸_support", "its successor: `crio.checkpoint_restore.container_level_enabled`"],
				["runtimes.cr‸un]", "**`crun`**", "A table with "],
				["runtime‸_path", 'In force: `"/usr/bin/crun"`, written here'],
				["monitor‸_path", "**`monitor_path`**"],
				["pause‸_image", "The pause image of CRI-O", 'by default `"registry.k8s.io/pause:3.10.1"`', "#crioimage-table"],
				["short_name‸_mode", "since CRI-O 1.34"],
				["container_level‸_enabled", "one of `none`, `checkpoint_only`, `checkpoint_restore`"],
				["plugin‸_dirs", "List of strings"],
			],
			[DROP_IN]: [["pids_limit = ‸200", "In force: `200`, written here"]],
		},
	},
	{
		name: "a key that newer releases read without effect",
		files: { [CONFIG]: '[crio.image]\ninsecure_registries = ["a"]\n' },
		places: {
			[CONFIG]: [
				["insecure‸_registries", "without effect since CRI-O 1.35", 'In force: `["a"]`, written here (CRI-O 1.27–1.34)'],
			],
		},
	},
	{
		name: "half-typed",
		broken: true,
		files: { [CONFIG]: TOML.replace('plugin_dirs = ["/opt/cni/bin"]', "plugin_di") },
		locale: "zh-cn",
		places: {
			[CONFIG]: [
				["Cgroup‸_Manager", "CRI-O 的 cgroup 驱动", "!生效的值"],
				["pids‸_limit", "自 CRI-O 1.24 起弃用"],
				["plugin‸_di"],
			],
		},
	},
	{
		name: "unclosed",
		broken: true,
		files: {
			[CONFIG]: TOML.replace("[crio.image]", "[crio.image").replace('["overlay.mountopt=nodev"]', '["overlay.mountopt=nodev"'),
		},
		places: {
			[CONFIG]: [
				["log‸_dir", "**`log_dir`**"],
				["pause‸_image", "The pause image of CRI-O"],
				["overlay.mount‸opt", "**`storage_option`**"],
			],
		},
	},
	{
		name: "an unclosed string, a wrong type, a key that is none",
		broken: true,
		files: { [CONFIG]: '[crio.runtime]\nlog_level = "info\npids_limit = "many"\nno_such_key = 1\n' },
		places: {
			[CONFIG]: [["log‸_level", "**`log_level`**"], ['pids_limit = "ma‸ny"', "**`pids_limit`**", "!In force"], ["no_such‸_key"]],
		},
	},
]);
