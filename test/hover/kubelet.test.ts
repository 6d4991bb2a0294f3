import { testHovers } from "../harness/hover-places.ts";

const CONFIG = "var/lib/kubelet/config.yaml";
const DROP_IN = "etc/kubernetes/kubelet.conf.d/20-pods.conf";
const FLAGS = "var/lib/kubelet/kubeadm-flags.env";
const UNIT = "etc/systemd/system/kubelet.service";

const YAML = `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication:
  anonymous:
    enabled: false
cgroupDriver: systemd
maxPods: 110
podPidsLimit: 4096
imageGCHighThresholdPercent: 85
containerLogMaxSize: 10Mi
evictionHard:
  memory.available: 100Mi
featureGates:
  NodeSwap: true
memorySwap:
  swapBehavior: LimitedSwap
registerWithTaints:
- key: dedicated
  effect: NoSchedule
clusterDNS:
- 10.96.0.10
`;
const DROP = "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nmaxPods: 50\n";

testHovers("the kubelet's configuration", [
	{
		name: "a drop-in that only older releases can read",
		files: { [CONFIG]: YAML, [DROP_IN]: `${DROP}maxPods: 60\n` },
		places: {
			[CONFIG]: [
				["max‸Pods", "How many pods the node takes", "!In force"],
				["podPids‸Limit", "`pids.max`", "!In force"],
			],
		},
	},

	{
		name: "file and drop-in",
		files: { [CONFIG]: YAML, [DROP_IN]: DROP },
		assume: { kubelet: "1.34.1" },
		places: {
			[CONFIG]: [
				["apiVersion‸:", "**`apiVersion`**", "!In force"],
				["‸authentication:", "**`authentication`**"],
				["enab‸led: false", "True or false, by default `false`", "In force: `false`, written here"],
				["cgroup‸Driver", "How the kubelet makes the groups of pods", "`cgroupfs`, `systemd`", "lesson:drivers"],
				[
					"max‸Pods",
					"How many pods the node takes",
					"In force: `50`, from `etc/kubernetes/kubelet.conf.d/20-pods.conf` line 3, which wins",
				],
				["maxPods: ‸110", "**`maxPods`**", "Integer, by default `110`"],
				["podPids‸Limit", "`pids.max`", "In force: `4096`, written here"],
				[
					"imageGCHigh‸Threshold",
					"Integer, by default `85`",
					"KubeletConfiguration](https://kubernetes.io/docs/reference/config-api/",
				],
				["containerLog‸MaxSize", 'In force: `"10Mi"`, written here'],
				["memory.avail‸able", "**`memory.available`** in `evictionHard`", "Thresholds at which"],
				["NodeS‸wap", "**`NodeSwap`** in `featureGates`", "beta, on by default since 1.30 · GA, always on since 1.34"],
				["swap‸Behavior", "Whether pods may swap", "one of `NoSwap`, `LimitedSwap` ·"],
				["- ke‸y: dedicated", "**`key`**"],
				["effect: No‸Schedule", "**`effect`**", "`NoSchedule`"],
				["- 10.96.‸0.10", "**`clusterDNS`**", "List of strings", 'In force: `["10.96.0.10"]`, written here'],
			],
			[DROP_IN]: [["maxPods: ‸50", "In force: `50`, written here"]],
		},
	},

	{
		name: "releases differ",
		files: {
			[CONFIG]: "kind: KubeletConfiguration\nfailCgroupV1: true\ncontainerRuntimeEndpoint: unix:///a\nCGroupDriver: systemd\n",
		},
		assume: {},
		places: {
			[CONFIG]: [["fail‸CgroupV1", "`false` (1.31–1.34)", "`true` (1.35", "since kubelet 1.31"], ["CGroup‸Driver: systemd"]],
		},
	},

	{
		name: "the runtime decides",
		files: {
			[CONFIG]:
				"kind: KubeletConfiguration\ncgroupDriver: cgroupfs\ncontainerRuntimeEndpoint: unix:///run/containerd/containerd.sock\n",
			"etc/containerd/config.toml":
				'version = 3\n[plugins."io.containerd.cri.v1.runtime".containerd.runtimes.runc]\nruntime_type = "io.containerd.runc.v2"\n[plugins."io.containerd.cri.v1.runtime".containerd.runtimes.runc.options]\nSystemdCgroup = true\n',
		},
		assume: { kubelet: "1.34.1", containerd: "2.1.4", cgroup: "v2" },
		places: {
			[CONFIG]: [
				["cgroup‸Driver", 'In force: `"systemd"`, from `etc/containerd/config.toml` line 5, which wins over this place'],
			],
		},
	},

	{
		name: "half-typed",
		broken: true,
		files: { [CONFIG]: `${YAML}evictionSoft:\n  memory.av\nimageG` },
		places: {
			[CONFIG]: [
				["max‸Pods", "How many pods the node takes"],
				["swap‸Behavior", "Whether pods may swap"],
				["eviction‸Soft", "Thresholds that must be crossed"],
				["memory.av\nimage‸G"],
			],
		},
	},
	{
		name: "an unclosed quote and flow",
		broken: true,
		files: {
			[CONFIG]: 'kind: KubeletConfiguration\nmaxPods: 20\nclusterDomain: "cluster\nevictionHard: {memory.available: 1Gi\n',
		},
		places: {
			[CONFIG]: [
				["max‸Pods", "How many pods", "Integer"],
				["cluster‸Domain", "The domain added to the search list"],
				["ki‸nd", "What the document is"],
			],
		},
	},
	{
		name: "tabs and a wrong type",
		broken: true,
		files: { [CONFIG]: "kind: KubeletConfiguration\nmaxPods: many\nmemorySwap:\n\tswapBehavior: NoSwap\n" },
		places: {
			[CONFIG]: [
				["maxPods: ma‸ny", "**`maxPods`**", "!In force"],
				["memory‸Swap", "**`memorySwap`**"],
			],
		},
	},
	{
		name: "a key twice, a list that is none, a broken indent",
		broken: true,
		files: {
			[CONFIG]:
				"kind: KubeletConfiguration\nmaxPods: 1\nmaxPods: 2\nclusterDNS: 10.0.0.1\nauthentication:\n    anonymous:\n  enabled: x\n",
		},
		places: {
			[CONFIG]: [
				["maxPods: ‸2", "How many pods the node takes"],
				["clusterDNS: ‸10", "**`clusterDNS`**", "List of strings", "!In force"],
				["authent‸ication", "**`authentication`**"],
			],
		},
	},
]);

const LINE =
	'KUBELET_KUBEADM_ARGS="--container-runtime-endpoint=unix:///run/containerd/containerd.sock --max-pods 60 --node-ip=10.0.0.1 --fail-swap-on"\n';

testHovers("the kubelet's environment files", [
	{
		name: "environment file",
		files: { [CONFIG]: YAML, [FLAGS]: LINE },
		places: {
			[FLAGS]: [
				[
					"--container-runtime‸-endpoint",
					"**`--container-runtime-endpoint`**",
					"The socket over which",
					"overrides `containerRuntimeEndpoint`",
					"deprecated since kubelet 1.27",
				],
				[
					"unix:///run‸/",
					"**`--container-runtime-endpoint`**",
					'In force: `"unix:///run/containerd/containerd.sock"`, written here',
				],
				["--max‸-pods 60", "How many pods the node takes", "overrides `maxPods`"],
				["--max-pods 6‸0", "**`--max-pods`**"],
				[
					"--node‸-ip",
					"The address the node announces",
					'In force: `"10.0.0.1"`, written here',
					"command-line-tools-reference/kubelet/",
				],
				["--fail-swap‸-on", "In force: `true`, written here"],
				["KUBELET‸_KUBEADM_ARGS"],
			],
			[CONFIG]: [
				["max‸Pods", "by the flag `--max-pods` in `var/lib/kubelet/kubeadm-flags.env` line 1, which wins over this place"],
			],
		},
	},

	{
		name: "underscores for dashes",
		files: { [CONFIG]: YAML, [FLAGS]: 'KUBELET_KUBEADM_ARGS="--max-pods 60 --max_pods=1"\n' },
		places: { [FLAGS]: [["--max‸_pods=1", "**`--max-pods`**", "How many pods the node takes", "!In force: `60`"]] },
	},

	{
		name: "broken",
		broken: true,
		files: { [FLAGS]: 'KUBELET_KUBEADM_ARGS="--max-pods=60 --node-ip --cert-dir=/x --node-' },
		places: {
			[FLAGS]: [
				["--max‸-pods", "How many pods the node takes"],
				["--node‸-ip", "The address the node announces"],
				["--cert‸-dir", "**`--cert-dir`**"],
				["/x --node-‸"],
			],
		},
	},
	{
		name: "a line that is none, an open quote, Windows line ends",
		broken: true,
		files: { [FLAGS]: 'oops\r\nKUBELET_KUBEADM_ARGS="--cgroup-driver=systemd --v 2\r\n' },
		places: {
			[FLAGS]: [["--cgroup‸-driver", "How the kubelet makes"], ["cgroup-driver=sys‸temd", "**`--cgroup-driver`**"], ["oo‸ps"]],
		},
	},
	{
		name: "letters beyond 16 bits, a backslash at the end",
		broken: true,
		files: { [FLAGS]: 'KUBELET_KUBEADM_ARGS="--node-labels=a=🚀𝒳 --fail-swap-on=false \\\n' },
		places: { [FLAGS]: [["--fail-swap‸-on", "**`--fail-swap-on`**"]] },
	},
]);

testHovers("a unit of the kubelet", [
	{
		name: "unit",
		files: {
			[UNIT]:
				'[Service]\nEnvironment="A=--v=2 --node-labels a=b --cgroup-driver=systemd"\nExecStart=/usr/bin/kubelet $A --dynamic-config-dir=/d --pod-infra-container-image=p\n',
		},
		locale: "zh-cn",
		places: {
			[UNIT]: [
				["--cgroup‸-driver", "**`--cgroup-driver`**", '生效的值：`"systemd"`，就写在这里'],
				["--node-labels a‸=b", "**`--node-labels`**"],
				["--dynamic-config‸-dir", "已取消", "在 kubelet 1.24 中移除", "自 kubelet 1.22 起弃用"],
				["pod-infra‸-container", "**`--pod-infra-container-image`**", "在 kubelet 1.35 中移除"],
				["Exec‸Start"],
			],
		},
	},

	{
		name: "a command line over lines",
		files: {
			[UNIT]:
				"[Service]\nExecStart=/usr/bin/kubelet \\\n  --config=/var/lib/kubelet/config.yaml \\\n  --max-pods 60 \\\n  --fail-swap-on=false \\\n  --no-such-flag\n",
		},
		places: {
			[UNIT]: [
				["--con‸fig=", "**`--config`**"],
				["--max‸-pods", "How many pods the node takes", "In force: `60`, written here"],
				["--max-pods 6‸0", "**`--max-pods`**"],
				["--fail-swap‸-on", "In force: `false`, written here"],
				["--no-such‸-flag"],
			],
		},
	},
	{
		name: "a header without its bracket, an open quote",
		broken: true,
		files: { [UNIT]: '[Service\nExecStart=/usr/bin/kubelet "--max-pods=5\n' },
		places: { [UNIT]: [["--max‸-pods", "How many pods the node takes"], ["/usr/bin/‸kubelet"]] },
	},
	{
		name: "a blank behind the backslash, Windows line ends",
		broken: true,
		files: { [UNIT]: "[Service]\r\nRestart always\r\nExecStart=/usr/bin/kubelet --node-ip=10.0.0.1 \\ \r\n  --v=2\r\n" },
		places: { [UNIT]: [["--node‸-ip", "The address the node announces"], ["Restart al‸ways"]] },
	},
	{
		name: "an open quote in a variable",
		broken: true,
		files: {
			[UNIT]:
				'[Service]\nEnvironment="KUBELET_EXTRA_ARGS=--cgroup-driver=systemd\nExecStart=/usr/bin/kubelet $KUBELET_EXTRA_ARGS\n',
		},
		places: { [UNIT]: [["--cgroup‸-driver", "How the kubelet makes"]] },
	},
]);
