import { testHovers } from "../harness/hover-places.ts";

const CONFIG = "etc/containerd/config.toml";

const V3 = `version = 3
root = "/data"
disabled_plugins = ["io.containerd.snapshotter.v1.btrfs"]

[plugins.'io.containerd.cri.v1.images']
  snapshotter = "native"
  [plugins.'io.containerd.cri.v1.images'.registry]
    config_path = "/etc/containerd/certs.d"
[plugins.'io.containerd.cri.v1.runtime']
  enable_cdi = true
  [plugins.'io.containerd.cri.v1.runtime'.containerd]
    default_runtime_name = "runc"
    [plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc]
      runtime_type = "io.containerd.runc.v2"
      [plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
        SystemdCgroup = true
`;

testHovers("containerd's file of version 3", [
	{
		name: "sound",
		files: {
			[CONFIG]: `version = 3
[plugins."io.containerd.cri.v1.images"]
  snapshotter = "native"
  [plugins."io.containerd.cri.v1.images".pinned_images]
    sandbox = "a"
[plugins."io.containerd.cri.v1.runtime"]
  stats_collect_period = "10s"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "old"
[plugins."io.containerd.snapshotter.v1.erofs"]
  max_unmerged_layers = 4
[plugins."io.containerd.snapshotter.v1.zfs"]
  root_path = "/tank"
`,
		},
		places: {
			[CONFIG]: [
				["‸snapshotter = ", "How image layers become", 'In force: `"native"`, written here'],
				["sand‸box = ", "The pause image, from which"],
				["stats_collect‸_period", "Duration", "!In force"],
				["sandbox‸_image", "The pause image, from which", '`plugins."io.containerd.cri.v1.images".pinned_images.sandbox`'],
				["max_unmerged‸_layers", "up to how many layers", "since containerd 2.3", "snapshotters/erofs.md"],
				["root‸_path", "Where this snapshotter keeps its data"],
			],
		},
	},
	{
		name: "in single quotes",
		files: { [CONFIG]: V3 },
		assume: { containerd: "2.1.4" },
		places: {
			[CONFIG]: [
				["enable‸_cdi", "True or false", "In force: `true`, written here"],
				[
					"config‸_path",
					"The directory with one folder for each registry",
					'In force: `"/etc/containerd/certs.d"`, written here',
				],
				["default_runtime‸_name", "**`default_runtime_name`**", 'In force: `"runc"`, written here'],
				["Systemd‸Cgroup", "In force: `true`, written here"],
				["images'.regis‸try]", "**`registry`**", "A table with "],
			],
		},
	},
	{
		name: "half a header with an open quote above",
		broken: true,
		files: { [CONFIG]: V3.replace("[plugins.'io.containerd.cri.v1.images']", "[plugins.'io.containerd.cri") },
		places: {
			[CONFIG]: [
				["ro‸ot =", "Where images, snapshots"],
				["enable‸_cdi", "True or false", "!In force"],
				["Systemd‸Cgroup", "**`SystemdCgroup`**"],
			],
		},
	},
	{
		name: "an open string, a comma behind a value",
		broken: true,
		files: { [CONFIG]: V3.replace('root = "/data"', 'root = "/data').replace("enable_cdi = true", "enable_cdi = true,") },
		places: {
			[CONFIG]: [
				["snap‸shotter = ", "How image layers become"],
				["enable‸_cdi", "**`enable_cdi`**"],
				["runtime‸_type", "The shim that runs"],
			],
		},
	},
	{
		name: "Windows line ends, no value, a byte order mark",
		broken: true,
		files: { [CONFIG]: `\uFEFF${V3.replace('"native"', "")}`.replaceAll("\n", "\r\n") },
		places: {
			[CONFIG]: [
				["snap‸shotter = ", "How image layers become", "!In force"],
				["default_runtime‸_name", "**`default_runtime_name`**"],
			],
		},
	},
]);
