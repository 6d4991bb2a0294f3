import { testPlaces } from "./cases.ts";

const V4 = "apiVersion: kubeadm.k8s.io/v1beta4\n";
const V3 = "apiVersion: kubeadm.k8s.io/v1beta3\n";
const INIT = `${V4}kind: InitConfiguration\n`;
const CLUSTER = `${V4}kind: ClusterConfiguration\n`;

testPlaces("kubeadm's file", "etc/kubernetes/kubeadm.yaml", [
	{ name: "an empty file", file: "|", only: ["apiVersion", "kind"] },
	{
		name: "versions of the API, the newest first",
		file: "apiVersion: |\n",
		has: ["kubeadm.k8s.io/v1beta4", "kubelet.config.k8s.io/v1beta1"],
		not: ["kubeadm.k8s.io/v1beta1"],
	},
	{
		name: "those that an old release reads",
		file: "kind: InitConfiguration\napiVersion: |\n",
		only: ["kubeadm.k8s.io/v1beta3", "kubeadm.k8s.io/v1beta2"],
		assume: { kubeadm: "1.26.0" },
	},
	{
		name: "the one that will go",
		file: "kind: InitConfiguration\napiVersion: |\n",
		going: ["kubeadm.k8s.io/v1beta3"],
		assume: { kubeadm: "1.33.0" },
	},
	{
		name: "kinds of this version",
		file: `${V4}kind: |\n`,
		has: ["ClusterConfiguration", "InitConfiguration", "UpgradeConfiguration"],
		not: ["KubeletConfiguration", "ClusterStatus"],
	},
	{
		name: "kinds of an older version",
		file: `${V3}kind: |\n`,
		only: ["ClusterConfiguration", "InitConfiguration", "JoinConfiguration"],
	},
	{
		name: "the kubelet's kind",
		file: "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: |\n---\napiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\n",
		only: ["KubeletConfiguration"],
	},
	{
		name: "keys of the kind",
		file: `${INIT}|`,
		has: ["nodeRegistration", "localAPIEndpoint"],
		not: ["kubernetesVersion", "kind"],
	},
	{
		name: "keys of another kind",
		file: `${CLUSTER}|`,
		has: ["kubernetesVersion", "networking", "apiServer"],
		not: ["nodeRegistration"],
	},
	{ name: "what an older version has not", file: `${V3}kind: InitConfiguration\n|`, not: ["timeouts"], has: ["skipPhases"] },
	{
		name: "sockets",
		file: `${INIT}nodeRegistration:\n  criSocket: |\n`,
		has: ["unix:///run/containerd/containerd.sock", "unix:///var/run/crio/crio.sock"],
	},
	{
		name: "a socket that is half typed",
		file: `${INIT}nodeRegistration:\n  criSocket: unix:///run/con|\n`,
		gives: {
			"unix:///run/containerd/containerd.sock": `${INIT}nodeRegistration:\n  criSocket: unix:///run/containerd/containerd.sock\n`,
		},
	},
	{ name: "words of a key", file: `${INIT}nodeRegistration:\n  imagePullPolicy: |\n`, only: ["Always", "IfNotPresent", "Never"] },
	{
		name: "flags as keys, before v1beta4",
		file: `${V3}kind: InitConfiguration\nnodeRegistration:\n  kubeletExtraArgs:\n    cgroup-d|\n`,
		has: ["cgroup-driver", "node-ip"],
		gives: {
			"cgroup-driver": `${V3}kind: InitConfiguration\nnodeRegistration:\n  kubeletExtraArgs:\n    cgroup-driver: cgroupfs\n`,
		},
	},
	{
		name: "values of such a flag are texts",
		file: `${V3}kind: InitConfiguration\nnodeRegistration:\n  kubeletExtraArgs:\n    fail-swap-on: |\n`,
		gives: { false: `${V3}kind: InitConfiguration\nnodeRegistration:\n  kubeletExtraArgs:\n    fail-swap-on: "false"\n` },
	},
	{
		name: "flags by name, from v1beta4 on",
		file: `${INIT}nodeRegistration:\n  kubeletExtraArgs:\n  - name: |\n`,
		has: ["cgroup-driver"],
	},
	{
		name: "their values",
		file: `${INIT}nodeRegistration:\n  kubeletExtraArgs:\n  - name: cgroup-driver\n    value: |\n`,
		only: ["cgroupfs", "systemd"],
	},
	{
		name: "a KubeletConfiguration among them",
		file: `${INIT}---\nkind: KubeletConfiguration\napiVersion: kubelet.config.k8s.io/v1beta1\ncgroupDriver: |\n`,
		only: ["cgroupfs", "systemd"],
	},
	{
		name: "and its keys",
		file: `${INIT}---\nkind: KubeletConfiguration\napiVersion: kubelet.config.k8s.io/v1beta1\n|\n`,
		has: ["failSwapOn", "eviction thresholds"],
		not: ["nodeRegistration"],
	},
	{ name: "a new document", file: `${INIT}---\n|\n`, only: ["apiVersion", "kind"] },
	{ name: "a document of somebody else", file: `${INIT}---\napiVersion: v1\nkind: Pod\n|\n`, only: [] },
	{
		name: "taints",
		file: `${INIT}nodeRegistration:\n  taints:\n  - effect: |\n`,
		only: ["NoSchedule", "PreferNoSchedule", "NoExecute"],
	},
	{ name: "flow syntax", file: `${INIT}nodeRegistration: { name: a, | }\n`, has: ["criSocket"], not: ["name"] },
	{ name: "nothing in a comment", file: `${INIT}# node|\n`, only: [] },
	{ name: "broken: no blank behind a colon above", file: `${INIT}certificateKey:a\nnode|\n`, has: ["nodeRegistration"] },
	{
		name: "broken: an open quote",
		file: `${INIT}nodeRegistration:\n  criSocket: "unix:|\n  name: a\n`,
		gives: {
			"unix:///var/run/crio/crio.sock": `${INIT}nodeRegistration:\n  criSocket: "unix:///var/run/crio/crio.sock"\n  name: a\n`,
		},
	},
	{ name: "broken: an open brace", file: `${INIT}nodeRegistration: { cri|\n`, has: ["criSocket"] },
	{ name: "broken: a second document that is none", file: `${CLUSTER}net|\n---\n: : :\n`, has: ["networking"] },
	{
		name: "broken: a word above that is no pair",
		file: `${CLUSTER}networking:\n  podSubnet: a\n  oops\n  dns|\n`,
		has: ["dnsDomain"],
	},
	{ name: "broken: a tab", file: `${CLUSTER}networking:\n\tpodSubnet: a\nkube|\n`, has: ["kubernetesVersion"] },
	{ name: "broken: an open list", file: `${INIT}skipPhases: [addon\nnode|\n`, has: ["nodeRegistration"] },
]);
