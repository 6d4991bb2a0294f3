import { testHovers } from "../harness/hover-places.ts";

const CONFIG = "etc/containerd/config.toml";

const V1 = `root = "/data/containerd"
oom_score = -999
disabled_plugins = ["btrfs"]

[grpc]
  address = "/run/containerd/containerd.sock"
  max_recv_message_size = 16777216
[debug]
  level = "info"
[plugins.cri]
  sandbox_image = "registry.example.com/pause:3.2"
  systemd_cgroup = false
  stream_server_port = "0"
  [plugins.cri.registry.mirrors."docker.io"]
    endpoint = ["https://mirror.example.com"]
  [plugins.cri.containerd.runtimes.runc]
    runtime_type = "io.containerd.runc.v2"
    [plugins.cri.containerd.runtimes.runc.options]
      SystemdCgroup = true
`;

testHovers("containerd's file of version 1", [
	{
		name: "sound",
		files: { [CONFIG]: V1 },
		assume: { containerd: "1.6.20" },
		places: {
			[CONFIG]: [
				["ro‸ot =", "Where images, snapshots", 'by default `"/var/lib/containerd"`'],
				["oom‸_score", "Integer, by default `0`"],
				['["btr‸fs"]', "**`disabled_plugins`**", "Plugins containerd does not load"],
				["[gr‸pc]", "A table with `address`, `uid`"],
				["max_recv‸_message", "**`max_recv_message_size`**", "Integer"],
				["le‸vel =", "**`level`**", "String"],
				["[plugins.c‸ri]", "**`cri`**", "A table with "],
				["sandbox_‸image", "The pause image, from which", 'In force: `"registry.example.com/pause:3.2"`, written here'],
				["systemd‸_cgroup", "**`systemd_cgroup`**", "In force: `false`, written here"],
				["stream_server‸_port", "**`stream_server_port`**", "String"],
				['mirrors."docker‸.io"', "**`docker.io`**"],
				["endpo‸int", "**`endpoint`**", "List of strings"],
				["runtime‸_type", "The shim that runs", 'In force: `"io.containerd.runc.v2"`, written here'],
				["Systemd‸Cgroup", "In force: `true`, written here", "lesson:drivers"],
			],
		},
	},
	{
		name: "half-typed, a shell around it",
		broken: true,
		files: { [CONFIG]: `cat <<EOF > /etc/containerd/config.toml\n${V1}EOF\n`.replace("systemd_cgroup = false", "systemd_cg") },
		places: {
			[CONFIG]: [
				["oom‸_score", "Integer, by default `0`"],
				["sandbox_‸image", "The pause image, from which", "!In force"],
				["cat ‸<<EOF"],
			],
		},
	},
	{
		name: "a header without its bracket, a table twice",
		broken: true,
		files: { [CONFIG]: `${V1.replace("[debug]", "[debug")}[grpc]\n  uid = 1\n` },
		places: {
			[CONFIG]: [
				["le‸vel =", "**`level`**"],
				["u‸id = 1", "**`uid`**", "!In force"],
				["[deb‸ug", "**`debug`**", "A table with "],
			],
		},
	},
	{
		name: "an open list, Windows line ends, letters beyond 16 bits",
		broken: true,
		files: { [CONFIG]: V1.replace('["btrfs"]', '["🚀𝒳", "btrfs"').replaceAll("\n", "\r\n") },
		locale: "zh-cn",
		places: {
			[CONFIG]: [
				['"btr‸fs"', "**`disabled_plugins`**"],
				["[gr‸pc]", "表，其中可有：`address`"],
			],
		},
	},
]);
