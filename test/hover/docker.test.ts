import { testHovers } from "../harness/hover-places.ts";

const CONFIG = "etc/docker/daemon.json";
const UNIT = "lib/systemd/system/docker.service";
const CRI = "etc/systemd/system/cri-docker.service";

const JSON_TEXT = `{
  "exec-opts": ["native.cgroupdriver=systemd"],
  "log-driver": "json-file",
  "log-opts": { "max-size": "100m", "max-file": "3" },
  "storage-driver": "overlay2",
  "data-root": "/var/lib/docker",
  "insecure-registries": ["10.0.0.1:5000"],
  "default-runtime": "nvidia",
  "runtimes": { "nvidia": { "path": "/usr/bin/nvidia-container-runtime", "runtimeArgs": [] } },
  "live-restore": true,
  "default-address-pools": [{ "base": "172.30.0.0/16", "size": 24 }],
  "builder": { "gc": { "policy": [{ "filter": { "unused-for": { "1h": true } } }] } },
  "ip6tables": false,
  "hosts": ["tcp://0.0.0.0:2375"]
}
`;

testHovers("daemon.json", [
	{
		name: "sound",
		files: { [CONFIG]: JSON_TEXT },
		assume: { docker: "28.0.1" },
		places: {
			[CONFIG]: [
				['"exec-‸opts"', "**`exec-opts`**"],
				["native.cgroup‸driver", "**`native.cgroupdriver`**", 'In force: `"systemd"`, written here', "lesson:drivers"],
				['"log-dr‸iver"', 'String, by default `"json-file"`', 'In force: `"json-file"`, written here'],
				['"max-si‸ze"', "**`max-size`** in `log-opts`", "json-file"],
				['"100‸m"', "**`max-size`** in `log-opts`"],
				['"overlay‸2"', "**`storage-driver`**"],
				['"data-‸root"', "**`data-root`**", "docs.docker.com/reference/cli/dockerd/#daemon-configuration-file"],
				["10.0.0.1:‸5000", "**`insecure-registries`**", "List of strings"],
				['"default-run‸time"', "**`default-runtime`**", 'In force: `"nvidia"`, written here'],
				['{ "nvi‸dia": {', "**`nvidia`**"],
				['"runtime‸Args"', "**`runtimeArgs`**", "List of strings"],
				['"live-‸restore"', "True or false, by default `false`"],
				['"si‸ze": 24', "**`size`**", "Integer"],
				['"fil‸ter"', "Narrows the rule to some of the cache"],
				['"ip6‸tables"', "by default `true`", "In force: `false`, written here"],
			],
		},
	},

	{
		name: "beside the unit",
		files: {
			[CONFIG]: JSON_TEXT,
			[UNIT]: "[Service]\nExecStart=/usr/bin/dockerd -H fd:// --containerd=/run/containerd/containerd.sock --debug --label a=b\n",
			[CRI]:
				"[Service]\nExecStart=/usr/bin/cri-dockerd --container-runtime-endpoint fd:// --network-plugin=cni --pod-infra-container-image=p\n",
		},
		assume: { docker: "28.0.1" },
		places: {
			[CONFIG]: [
				['"ho‸sts"', "Also given by `--host` in `lib/systemd/system/docker.service` line 2: dockerd does not start with both"],
			],
			[UNIT]: [
				["-‸H fd", "**`--host`**", "stands for `hosts`", "Also given by `hosts` in `etc/docker/daemon.json` line 14"],
				["fd:‸//", "**`--host`**"],
				["--contain‸erd=", "**`--containerd`**", 'In force: `"/run/containerd/containerd.sock"`, written here'],
				["--de‸bug", "**`--debug`**", "In force: `true`, written here"],
				["--lab‸el", "**`--label`**", "!In force"],
				["/usr/bin/‸dockerd"],
			],
			[CRI]: [
				["--container-runtime‸-endpoint", "**`--container-runtime-endpoint`**", 'In force: `"fd://"`, written here'],
				["--network-plug‸in", "**`--network-plugin`**", "github.com/Mirantis/cri-dockerd"],
				["--pod-infra‸-container", "**`--pod-infra-container-image`**"],
			],
		},
	},

	{
		name: "a comma too many, a comment, an unclosed brace",
		broken: true,
		files: { [CONFIG]: '{\n  // ours\n  "log-driver": "local",,\n  "log-opts": { "max-size": "1m",\n  "mtu": 1400\n' },
		locale: "zh-cn",
		places: {
			[CONFIG]: [
				['"log-dr‸iver"', "**`log-driver`**", "!生效的值"],
				['"max-si‸ze"', "**`max-size`** 位于 `log-opts`"],
				['"log-o‸pts"', "**`log-opts`**"],
				["// ou‸rs"],
			],
		},
	},
	{
		name: "half-typed",
		broken: true,
		files: { [CONFIG]: '{\n  "data-root": "/d",\n  "live-restore": tr,\n  "storage-' },
		places: {
			[CONFIG]: [['"data-‸root"', "**`data-root`**"], ['"live-‸restore"', "**`live-restore`**"], ['"stor‸age-']],
		},
	},
	{
		name: "no braces, single quotes",
		broken: true,
		files: { [CONFIG]: "{ 'data-root': '/d', mtu: 1400, \"Debug\": true, \"icc\": false }" },
		places: {
			[CONFIG]: [["'data-‸root'", "**`data-root`**"], ["mt‸u:", "**`mtu`**"], ['"De‸bug"'], ['"ic‸c"', "**`icc`**"]],
		},
	},
	{
		name: "a key twice, a list for a string, a unit without its section",
		broken: true,
		files: {
			[CONFIG]: '{ "data-root": "/a", "data-root": "/b", "log-driver": ["x"] }',
			[UNIT]: "ExecStart=/usr/bin/dockerd --debug\n[Service\n",
		},
		places: {
			[CONFIG]: [
				['"data-‸root": "/b"', "**`data-root`**"],
				['["‸x"]', "**`log-driver`**", "!In force"],
			],
			[UNIT]: [["--de‸bug"]],
		},
	},
]);

const CRI_UNIT = `[Unit]
Description=CRI Interface for Docker
[Service]
ExecStart=/usr/bin/cri-dockerd --container-runtime-endpoint fd:// --network-plugin=cni \\
  --pod-infra-container-image=registry.k8s.io/pause:3.10 --cni-bin-dir /opt/cni/bin \\
  --hairpin-mode=none --ipv6-dual-stack --log-level debug --no-such-flag
`;

testHovers("a unit of cri-dockerd", [
	{
		name: "sound",
		files: { [CRI]: CRI_UNIT },
		places: {
			[CRI]: [
				["--container-runtime‸-endpoint", "The socket cri-dockerd itself serves", 'In force: `"fd://"`, written here'],
				["fd:‸//", "**`--container-runtime-endpoint`**"],
				["--network‸-plugin", "Who gives pods their network", 'In force: `"cni"`, written here'],
				["--pod-infra‸-container", "The sandbox image", 'In force: `"registry.k8s.io/pause:3.10"`, written here'],
				["pause:3‸.10", "**`--pod-infra-container-image`**"],
				["--cni-bin‸-dir", "where CNI programs are searched"],
				["/opt/cni‸/bin", "**`--cni-bin-dir`**"],
				["--hairpin‸-mode", "**`--hairpin-mode`**"],
				["--ipv6‸-dual-stack", "In force: `true`, written here"],
				["--log‸-level", "How much cri-dockerd itself logs"],
				["--no-such‸-flag"],
				["Description=C‸RI"],
			],
		},
	},
	{
		name: "Chinese",
		files: { [CRI]: CRI_UNIT },
		locale: "zh-cn",
		places: { [CRI]: [["--network‸-plugin", "Pod 的网络由谁负责", "生效的值"]] },
	},
	{
		name: "a header without its bracket, an open quote",
		broken: true,
		files: { [CRI]: CRI_UNIT.replace("[Service]", "[Service").replace("debug --no-such-flag", '"debug') },
		places: {
			[CRI]: [
				["--network‸-plugin", "Who gives pods their network"],
				["--hairpin‸-mode", "**`--hairpin-mode`**"],
			],
		},
	},
	{
		name: "a blank behind the backslash",
		broken: true,
		files: { [CRI]: CRI_UNIT.replace("cni \\\n", "cni \\ \n") },
		places: {
			[CRI]: [
				["--container-runtime‸-endpoint", "The socket cri-dockerd"],
				["--network‸-plugin", "**`--network-plugin`**"],
			],
		},
	},
	{
		name: "a line that is none, Windows line ends, letters beyond 16 bits",
		broken: true,
		files: { [CRI]: CRI_UNIT.replace("Docker", "🚀𝒳\noops").replaceAll("\n", "\r\n") },
		places: { [CRI]: [["--cni-bin‸-dir", "where CNI programs"], ["--log‸-level", "How much"], ["oo‸ps"]] },
	},
]);
