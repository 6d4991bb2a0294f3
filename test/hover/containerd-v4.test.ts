import { testHovers } from "../harness/hover-places.ts";

const CONFIG = "etc/containerd/config.toml";

const V4 = `version = 4
root = "/data"

[plugins."io.containerd.server.v1.grpc"]
  address = "/run/containerd/containerd.sock"
  max_send_message_size = 16777216
[plugins."io.containerd.server.v1.debug"]
  uid = 0
[plugins."io.containerd.cri.v1.images"]
  snapshotter = "overlayfs"
  max_concurrent_downloads = 3
  [plugins."io.containerd.cri.v1.images".pinned_images]
    sandbox = "registry.k8s.io/pause:3.10.1"
[plugins."io.containerd.cri.v1.runtime"]
  enable_selinux = true
  [plugins."io.containerd.cri.v1.runtime".cni]
    bin_dirs = ["/opt/cni/bin"]
  [plugins."io.containerd.cri.v1.runtime".containerd.runtimes.runc]
    runtime_type = "io.containerd.runc.v2"
    options = { SystemdCgroup = true, BinaryName = "/usr/bin/runc" }
`;

testHovers("containerd's file of version 4", [
	{
		name: "sound",
		files: { [CONFIG]: V4 },
		assume: { containerd: "2.3.1" },
		places: {
			[CONFIG]: [
				["‸version = 4", "The format of this file"],
				["ro‸ot =", "Where images, snapshots"],
				["addr‸ess =", "Where this server plugin listens", "since containerd 2.3"],
				["max_send‸_message", "**`max_send_message_size`**", "Integer"],
				["ui‸d = 0", "**`uid`**", "Integer"],
				["snap‸shotter =", "How image layers become", 'In force: `"overlayfs"`, written here'],
				["max_concurrent‸_down", "How many layers", "In force: `3`, written here"],
				["sand‸box =", "The pause image, from which"],
				["enable‸_selinux", "True or false", "In force: `true`, written here"],
				["bin‸_dirs", "**`bin_dirs`**", "List of strings"],
				["SystemdC‸group", "Tells runc to have systemd make", "In force: `true`, written here"],
				["/usr/bin/ru‸nc", "**`BinaryName`**", 'In force: `"/usr/bin/runc"`, written here'],
			],
		},
	},
	{
		name: "an inline table that is not closed",
		broken: true,
		files: { [CONFIG]: V4.replace(' BinaryName = "/usr/bin/runc" }', "") },
		places: {
			[CONFIG]: [
				["SystemdC‸group", "Tells runc to have systemd make", "!In force"],
				["runtime‸_type", "The shim that runs"],
				["addr‸ess =", "Where this server plugin listens"],
			],
		},
	},
	{
		name: "half the name of a plugin, no value",
		broken: true,
		files: {
			[CONFIG]: V4.replace('[plugins."io.containerd.server.v1.debug"]', '[plugins."io.conta').replace("uid = 0", "root ="),
		},
		places: {
			[CONFIG]: [
				["addr‸ess =", "Where this server plugin listens"],
				["max_concurrent‸_down", "How many layers"],
			],
		},
	},
	{
		name: "a colon for an equals sign, a byte order mark",
		broken: true,
		files: { [CONFIG]: `\uFEFF${V4.replace("enable_selinux = true", "enable_selinux: true")}` },
		places: {
			[CONFIG]: [
				["bin‸_dirs", "**`bin_dirs`**", "!In force"],
				["ro‸ot =", "Where images, snapshots"],
			],
		},
	},
]);
