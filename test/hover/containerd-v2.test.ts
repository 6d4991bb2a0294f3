import { type HoverCase, testHovers } from "../harness/hover-places.ts";

const CONFIG = "etc/containerd/config.toml";
const DROP_IN = "etc/containerd/conf.d/10-limits.toml";

const V2 = `version = 2
root = "/data/containerd"
imports = ["/etc/containerd/conf.d/*.toml"]
disabled_plugins = ["io.containerd.snapshotter.v1.btrfs"]

[grpc]
  address = "/run/containerd/containerd.sock"

[timeouts]
  "io.containerd.timeout.shim.load" = "5s"

[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "registry.example.com/pause:3.10"
  max_concurrent_downloads = 5
  enable_unprivileged_ports = true
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "/opt/cni/bin"
  [plugins."io.containerd.grpc.v1.cri".registry]
    config_path = "/etc/containerd/certs.d"
  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
    runtime_type = "io.containerd.runc.v2"
    [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
      SystemdCgroup = true
      BinaryName = "/usr/sbin/runc"
`;

const CDI = 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\n  enable_cdi = true\n';
const cdi = (name: string, containerd: string | undefined, ...says: string[]): HoverCase => ({
	name: `a key that came with 1.7: ${name}`,
	files: { [CONFIG]: CDI },
	assume: containerd ? { containerd } : {},
	places: { [CONFIG]: [["enable‸_cdi", "since containerd 1.7", ...says]] },
});
const half = (rest: string) => V2.replace('      BinaryName = "/usr/sbin/runc"\n', rest);

testHovers("containerd's file of version 2", [
	{
		name: "version 2",
		files: { [CONFIG]: V2, [DROP_IN]: '[plugins."io.containerd.grpc.v1.cri"]\n  max_concurrent_downloads = 8\n' },
		assume: { containerd: "2.0.2" },
		places: {
			[CONFIG]: [
				["‸version = 2", "**`version`**", "The format of this file", "Integer · since containerd 1.3"],
				[
					"ro‸ot =",
					"**`root`**",
					"Where images, snapshots",
					'String, by default `"/var/lib/containerd"`',
					"containerd-config.toml.5.md",
				],
				["[gr‸pc]", "**`grpc`**", "A table with `address`, `uid`"],
				["‸address =", "The socket of containerd", 'by default `"/run/containerd/containerd.sock"`'],
				['"io.containerd.timeout.shim‸.load"', "**`io.containerd.timeout.shim.load`**", "Duration"],
				[
					"sandbox_‸image",
					"The pause image, from which",
					'In force: `"registry.example.com/pause:3.10"`, written here',
					"/docs/cri/config.md",
				],
				["pause:‸3.10", "**`sandbox_image`**", '`"registry.k8s.io/pause:3.10"`'],
				[
					"max_concurrent_down‸loads",
					"How many layers are fetched at once",
					"In force: `8`, from `etc/containerd/conf.d/10-limits.toml` line 2, which wins over this place",
				],
				["enable_unprivileged‸_ports", "True or false", "In force: `true`, written here"],
				["bin‸_dir", '`plugins."io.containerd.cri.v1.runtime".cni.bin_dir'],
				["config‸_path", "The directory with one folder for each registry", "/docs/cri/registry.md"],
				["runtimes.ru‸nc]", "**`runc`**", "A table with `runtime_type`"],
				["runtime‸_type", "The shim that runs this runtime's containers", 'In force: `"io.containerd.runc.v2"`, written here'],
				["Systemd‸Cgroup", "True or false, by default `false`", "In force: `true`, written here", "lesson:drivers"],
				["BinaryName = ‸", "**`BinaryName`**", 'In force: `"/usr/sbin/runc"`, written here'],
			],
			[DROP_IN]: [["max_concurrent_downloads = ‸8", "In force: `8`, written here", "!which wins"]],
		},
	},

	{
		name: "parts of headers that an earlier header named",
		files: { [CONFIG]: V2 },
		places: {
			[CONFIG]: [
				['[plug‸ins."io.containerd.grpc.v1.cri".registry]', "**`plugins`**", "One table for each plugin"],
				['"io.containerd.grpc.v1‸.cri".registry]', "**`io.containerd.grpc.v1.cri`**", "A table with "],
				["containerd.run‸times.runc.options]", "**`runtimes`**", "A table with any names"],
				["runtimes.ru‸nc.options]", "**`runc`**", "A table with `runtime_type`"],
				["runtimes.runc.opt‸ions]", "Settings for the shim"],
			],
		},
	},

	cdi("before", "1.6.20", "!In force"),
	cdi("after", "1.7.20", "In force: `true`, written here\n"),
	cdi("perhaps", undefined, "In force: `true`, written here (containerd 1.7–"),
	{
		name: "Chinese",
		files: { [CONFIG]: V2, [DROP_IN]: '[plugins."io.containerd.grpc.v1.cri"]\n  max_concurrent_downloads = 8\n' },
		locale: "zh-cn",
		places: {
			[CONFIG]: [
				["ro‸ot =", '字符串，默认 `"/var/lib/containerd"`', "继续阅读：", "!Where images"],
				["max_concurrent_down‸loads", "生效的值：`8`，来自 `etc/containerd/conf.d/10-limits.toml` 第 2 行"],
				["[gr‸pc]", "表，其中可有：`address`、`uid`"],
			],
		},
	},

	{
		name: "a half-typed key",
		broken: true,
		files: { [CONFIG]: half("      Binary") },
		places: {
			[CONFIG]: [
				["Systemd‸Cgroup", "Tells runc to have systemd make", "!In force"],
				["max_concurrent_down‸loads", "How many layers", "!In force"],
				["runtimes.runc.op‸tions", "Settings for the shim"],
				["\n      Bin‸ary", "**`Binary`** in `options`"],
			],
		},
	},
	{
		name: "an unclosed string",
		broken: true,
		files: { [CONFIG]: V2.replace('"/data/containerd"', '"/data/containerd') },
		places: {
			[CONFIG]: [
				["ro‸ot =", "Where images, snapshots"],
				["/data/‸containerd", "**`root`**"],
				["sandbox_‸image", "The pause image"],
			],
		},
	},
	{
		name: "an unclosed header",
		broken: true,
		files: { [CONFIG]: V2.replace("[grpc]", "[grpc") },
		places: {
			[CONFIG]: [
				["disabled‸_plugins", "Plugins containerd does not load"],
				["[gr‸pc", "A table with `address`"],
				["config‸_path", "The directory with one folder"],
			],
		},
	},
	{
		name: "an unclosed list, and no value",
		broken: true,
		files: { [CONFIG]: V2.replace('btrfs"]', 'btrfs"').replace('bin_dir = "/opt/cni/bin"', "bin_dir =") },
		places: {
			[CONFIG]: [
				["snapshotter.v1.btr‸fs", "**`disabled_plugins`**"],
				["bin‸_dir =", "**`bin_dir`**", "CNI"],
				["BinaryName = ‸", "**`BinaryName`**"],
				["[gr‸pc]", "A table with `address`"],
			],
		},
	},
	{
		name: "a key twice, a table twice, a value of the wrong type, a stray bracket",
		broken: true,
		files: {
			[CONFIG]:
				V2.replace("max_concurrent_downloads = 5", "max_concurrent_downloads = 5\n  max_concurrent_downloads = many") +
				"[grpc]\n  uid = 'x'\n]\n",
		},
		places: {
			[CONFIG]: [
				["downloads = ‸many", "**`max_concurrent_downloads`**", "!In force"],
				["u‸id = ", "**`uid`**", "Integer"],
				["enable_unprivileged‸_ports", "True or false", "!In force"],
				["runtime‸_type", "The shim that runs"],
				['root = "/data/‸containerd', "Where images, snapshots"],
				["\n‸]\n"],
			],
		},
	},
]);
