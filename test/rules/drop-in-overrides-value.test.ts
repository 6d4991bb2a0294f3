import rule from "../../server/src/rules/keys/drop-in-overrides-value.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO, KUBELET, KUBELET_UNIT, kubeletFile } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const PODS = "etc/kubernetes/kubelet.conf.d/10-pods.conf";
const LATER = "etc/kubernetes/kubelet.conf.d/20-later.conf";
const NVIDIA = "etc/containerd/conf.d/99-nvidia.toml";
const CRIO_OWN = "etc/crio/crio.conf.d/99-own.conf";
const UNIT =
	"[Service]\nExecStart=/usr/bin/kubelet --config=/var/lib/kubelet/config.yaml --config-dir=/etc/kubernetes/kubelet.conf.d\n";

testRule(rule, [
	{
		name: "a list of the kubelet's is replaced, a map is put together",
		assume: { kubelet: "1.34.1" },
		files: {
			[KUBELET_UNIT]: UNIT,
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				enforceNodeAllocatable:
				- pods
				~~~~~~ enforceNodeAllocatable is ["pods"] here
				kubeReserved: {cpu: 100m}
				maxPods: 110
			`,
			[PODS]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				enforceNodeAllocatable: [system-reserved]
				#                       ^^^^^^^^^^^^^^^^^ info: enforceNodeAllocatable: ["system-reserved"] replaces the whole list of var/lib/kubelet/config.yaml, ["pods"]: lists are not put together.
				kubeReserved: {memory: 512Mi}
				maxPods: 110
			`,
		},
	},
	{
		name: "the last of two drop-ins is in force",
		assume: { kubelet: "1.35.1" },
		files: {
			[KUBELET_UNIT]: UNIT,
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				memorySwap:
				  swapBehavior: NoSwap
				  #             ~~~~~~ memorySwap.swapBehavior is NoSwap here
			`,
			[PODS]: kubeletFile("memorySwap: {swapBehavior: NoSwap}"),
			[LATER]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				memorySwap:
				  swapBehavior: LimitedSwap
				  #             ^^^^^^^^^^^ info: memorySwap.swapBehavior: LimitedSwap takes the place of NoSwap in var/lib/kubelet/config.yaml.
			`,
		},
	},
	{
		name: "a key that came to nothing in a drop-in before 1.32",
		assume: { kubelet: "1.31.4" },
		files: {
			[KUBELET_UNIT]: UNIT,
			[KUBELET]: kubeletFile("resolvConf: /run/systemd/resolve/resolv.conf"),
			[PODS]: kubeletFile("resolvConf: /etc/resolv.conf"),
		},
	},
	{
		name: "a folder that the kubelet does not read",
		assume: { kubelet: "1.34.1" },
		files: {
			[KUBELET_UNIT]: UNIT.replace(/ --config-dir\S+/, ""),
			[KUBELET]: kubeletFile("maxPods: 110"),
			[PODS]: kubeletFile("maxPods: 200"),
		},
	},
	{
		name: "a flag wins over both",
		assume: { kubelet: "1.34.1" },
		files: {
			[KUBELET_UNIT]: UNIT.replace("--config=", "--max-pods=50 --config="),
			[KUBELET]: kubeletFile("maxPods: 110"),
			[PODS]: kubeletFile("maxPods: 200"),
		},
	},
	{
		name: "containerd 2 puts tables of plugins together, lists it replaces",
		assume: { containerd: "2.1.9" },
		files: {
			[CONTAINERD]: text`
				version = 3
				imports = ['/etc/containerd/conf.d/*.toml']
				root = '/var/lib/containerd'
				oom_score = -999
				#           ~~~~ oom_score is -999 here
				disabled_plugins = ['io.containerd.snapshotter.v1.zfs']
				[plugins.'io.containerd.cri.v1.runtime'.cni]
				bin_dirs = ['/home/kubernetes/bin']
				#          ~~~~~~~~~~~~~~~~~~~~~~~~ cni.bin_dirs is ["/home/kubernetes/bin"] here
				[proxy_plugins.stargz]
				~~~~~~~~~~~~~~~~~~~~~~ proxy_plugins.stargz stands here too
				type = 'snapshot'
				address = '/run/stargz.sock'
			`,
			[NVIDIA]: text`
				version = 3
				root = ''
				oom_score = -500
				#           ^^^^ info: oom_score: -500 takes the place of -999 in etc/containerd/config.toml.
				disabled_plugins = ['io.containerd.snapshotter.v1.btrfs']
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.nvidia]
				runtime_type = 'io.containerd.runc.v2'
				[plugins.'io.containerd.cri.v1.runtime'.cni]
				bin_dirs = ['/opt/cni/bin']
				#          ^^^^^^^^^^^^^^^^ info: cni.bin_dirs: ["/opt/cni/bin"] replaces the whole list of etc/containerd/config.toml, ["/home/kubernetes/bin"]
				[proxy_plugins.stargz]
				^^^^^^^^^^^^^^^^^^^^^^ info: proxy_plugins.stargz replaces the whole table of etc/containerd/config.toml
				type = 'snapshot'
			`,
		},
	},
	{
		name: "containerd 1.7 replaces all of a plugin, which is another matter",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]:
				"version = 2\nimports = ['/etc/containerd/conf.d/*.toml']\n[plugins.'io.containerd.grpc.v1.cri']\nsandbox_image = 'registry.k8s.io/pause:3.9'\n",
			[NVIDIA]: "version = 2\n[plugins.'io.containerd.grpc.v1.cri']\nsandbox_image = 'registry.k8s.io/pause:3.8'\n",
		},
	},
	{
		name: "a file of another version has other names",
		assume: { containerd: "2.1.9" },
		files: {
			[CONTAINERD]:
				"version = 3\nimports = ['/etc/containerd/conf.d/*.toml']\n[plugins.'io.containerd.grpc.v1.cri']\nstream_server_port = '0'\n",
			[NVIDIA]: "version = 2\n[plugins.'io.containerd.grpc.v1.cri']\nstream_server_port = '10010'\n",
		},
	},
	{
		name: "CRI-O takes keys in any case, and runtimes as a whole",
		assume: { crio: "1.34.0" },
		files: {
			[CRIO]: text`
				[crio]
				storage_option = ["a=1"]
				[crio.image]
				pause_image = "registry.k8s.io/pause:3.10"
				#             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ crio.Image.Pause_Image is registry.k8s.io/pause:3.10 here
				[crio.runtime.runtimes.crun]
				~~~~~~~~~~~~~~~~~~~~~~~~~~~~ crio.runtime.runtimes.crun stands here too
				runtime_path = "/usr/bin/crun"
				monitor_path = "/usr/bin/conmon"
			`,
			[CRIO_OWN]: text`
				[crio]
				storage_option = ["b=2"]
				[crio.Image]
				Pause_Image = "registry.example/pause:3.10"
				#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: crio.Image.Pause_Image: registry.example/pause:3.10 takes the place of registry.k8s.io/pause:3.10 in etc/crio/crio.conf.
				[crio.runtime.runtimes.crun]
				^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: crio.runtime.runtimes.crun replaces the whole table of etc/crio/crio.conf
				runtime_path = "/usr/local/bin/crun"
				[crio.runtime.runtimes.runc]
				runtime_path = "/usr/bin/runc"
			`,
		},
	},
	{
		name: "files of CRI-O's folder without a main file",
		files: {
			"etc/crio/crio.conf.d/10-crio.conf": '[crio.image]\npause_image = "registry.k8s.io/pause:3.9"\n',
			[CRIO_OWN]: '[crio.image]\npause_image = "registry.example/pause:3.9"\n',
		},
	},
	{
		name: "a template",
		files: {
			[CRIO]: '[crio.image]\npause_image = "registry.k8s.io/pause:3.9"\n',
			[CRIO_OWN]: '[crio.image]\npause_image = "{{ registry }}/pause:3.9"\n',
		},
	},
]);
