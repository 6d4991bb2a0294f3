import { testPlaces } from "./cases.ts";

const V4 = "apiVersion: kubeadm.k8s.io/v1beta4\n";
const V3 = "apiVersion: kubeadm.k8s.io/v1beta3\n";
const INIT_V3 = `${V3}kind: InitConfiguration\n`;
const CLUSTER_V3 = `${V3}kind: ClusterConfiguration\n`;
const V2 = "apiVersion: kubeadm.k8s.io/v1beta2\n";
const INIT_V2 = `${V2}kind: InitConfiguration\n`;
const CLUSTER_V2 = `${V2}kind: ClusterConfiguration\n`;
const PATH = "etc/kubernetes/kubeadm.yaml";
const INIT = `${V4}kind: InitConfiguration\n`;
const CLUSTER = `${V4}kind: ClusterConfiguration\n`;

testPlaces("kubeadm's file of v1beta4", PATH, [
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
	{
		name: "broken: the name of a flag alone, nothing behind the colon below",
		file: `${INIT}nodeRegistration:\n  kubeletExtraArgs:\n  - name: cgroup-driver\n    value: |\n  - name:\n`,
		only: ["cgroupfs", "systemd"],
	},
	{
		name: "broken: a dash alone above",
		file: `${INIT}nodeRegistration:\n  taints:\n  -\n  - effect: No|\n`,
		only: ["NoSchedule", "PreferNoSchedule", "NoExecute"],
	},
	{
		name: "broken: lines of a template around it",
		file: `${CLUSTER}kubernetesVersion: {{ version }}\n{% if ha %}\ncontrolPlaneEndpoint: "{{ vip }}:6443"\n{% endif %}\nencryptionAlg|\n`,
		has: ["encryptionAlgorithm"],
		not: ["kubernetesVersion"],
	},
	{
		name: "broken: Windows line ends, an open quote in a document before",
		file: `${CLUSTER}clusterName: "a\n---\n${INIT}nodeRegistration:\n  cri|\n`.replaceAll("\n", "\r\n"),
		has: ["criSocket"],
		not: ["clusterName"],
	},
	{
		name: "broken: a byte order mark, an equals sign for a colon",
		file: `\uFEFF${CLUSTER}clusterName = a\nimageRepo|\n`,
		has: ["imageRepository"],
	},
	{
		name: "broken: letters beyond 16 bits before the cursor, an open brace",
		file: `${INIT}nodeRegistration: {name: "🚀𝒳", imagePullPolicy: |\n`,
		only: ["Always", "IfNotPresent", "Never"],
	},
]);

testPlaces("kubeadm's file of v1beta3", PATH, [
	{
		name: "keys of the kind",
		file: `${INIT_V3}|`,
		has: ["nodeRegistration", "localAPIEndpoint", "skipPhases", "patches"],
		not: ["timeouts", "dryRun", "kind", "eviction thresholds"],
	},
	{ name: "keys of another kind", file: `${CLUSTER_V3}|`, has: ["networking", "etcd"], not: ["encryptionAlgorithm", "proxy"] },
	{
		name: "the time that went to another document later",
		file: `${CLUSTER_V3}apiServer:\n  |\n`,
		has: ["timeoutForControlPlane", "certSANs", "extraArgs"],
		not: ["extraEnvs"],
	},
	{
		name: "arguments of a component are a map: nobody knows their names",
		file: `${CLUSTER_V3}apiServer:\n  extraArgs:\n    |\n`,
		only: [],
	},
	{
		name: "flags of the kubelet as keys, without those that are there",
		file: `${INIT_V3}nodeRegistration:\n  kubeletExtraArgs:\n    node-ip: 10.0.0.1\n    |\n`,
		has: ["cgroup-driver"],
		not: ["node-ip", "name"],
	},
	{
		name: "the value of such a flag in quotes",
		file: `${INIT_V3}nodeRegistration:\n  kubeletExtraArgs:\n    cgroup-driver: "|"\n`,
		gives: {
			systemd: `${INIT_V3}nodeRegistration:\n  kubeletExtraArgs:\n    cgroup-driver: "systemd"\n`,
		},
	},
	{ name: "a truth value", file: `${CLUSTER_V3}apiServer:\n  extraVolumes:\n  - readOnly: |\n`, only: ["true", "false"] },
	{ name: "usages of a token", file: `${INIT_V3}bootstrapTokens:\n- |\n`, has: ["token", "ttl", "usages", "groups"] },
	{ name: "flow syntax", file: `${INIT_V3}localAPIEndpoint: { | }\n`, only: ["advertiseAddress", "bindPort"] },
	{
		name: "broken: half a key, nothing behind the colon above",
		file: `${CLUSTER_V3}networking:\n  podSubnet:\n  service|\n`,
		has: ["serviceSubnet"],
		not: ["podSubnet"],
	},
	{
		name: "broken: a tab above",
		file: `${INIT_V3}nodeRegistration:\n\tname: a\nlocalAPI|\n`,
		has: ["localAPIEndpoint"],
	},
	{
		name: "broken: an open list",
		file: `${INIT_V3}skipPhases: [addon/kube-proxy, \nnodeRegistration:\n  imagePullPolicy: |\n`,
		only: ["Always", "IfNotPresent", "Never"],
	},
	{
		name: "broken: a key twice",
		file: `${INIT_V3}nodeRegistration:\n  name: a\nnodeRegistration:\n  |\n`,
		has: ["criSocket", "taints"],
	},
	{
		name: "broken: Windows line ends, an open quote",
		file: `${INIT_V3}nodeRegistration:\n  criSocket: "unix:///run/con|\n  name: a\n`.replaceAll("\n", "\r\n"),
		gives: {
			"unix:///run/containerd/containerd.sock":
				`${INIT_V3}nodeRegistration:\n  criSocket: "unix:///run/containerd/containerd.sock"\n  name: a\n`.replaceAll(
					"\n",
					"\r\n",
				),
		},
	},
	{
		name: "broken: a comma behind a value, lines of a template",
		file: `${CLUSTER_V3}{{#each sans}}\nclusterName: {{ name }},\nimageRepo|\n`,
		has: ["imageRepository"],
	},
]);

testPlaces("kubeadm's file of v1beta2", PATH, [
	{
		name: "keys of the kind",
		file: `${INIT_V2}|`,
		has: ["nodeRegistration", "localAPIEndpoint", "bootstrapTokens"],
		not: ["skipPhases", "patches", "timeouts"],
	},
	{
		name: "kinds of this version",
		file: `${V2}kind: |\n`,
		has: ["ClusterConfiguration", "ClusterStatus"],
		not: ["UpgradeConfiguration"],
	},
	{ name: "keys of another kind", file: `${CLUSTER_V2}|`, has: ["useHyperKubeImage", "dns"], not: ["proxy"] },
	{ name: "keys of DNS", file: `${CLUSTER_V2}dns:\n  |\n`, only: ["imageRepository", "imageTag", "type"] },
	{
		name: "which DNS",
		file: `${CLUSTER_V2}dns:\n  type: |\n`,
		has: ["CoreDNS"],
		gives: { CoreDNS: `${CLUSTER_V2}dns:\n  type: CoreDNS\n` },
	},
	{
		name: "no policy of pulling yet",
		file: `${INIT_V2}nodeRegistration:\n  |\n`,
		has: ["criSocket", "kubeletExtraArgs"],
		not: ["imagePullPolicy"],
	},
	{
		name: "sockets",
		file: `${INIT_V2}nodeRegistration:\n  criSocket: |\n`,
		has: ["unix:///run/containerd/containerd.sock", "unix:///var/run/crio/crio.sock"],
	},
	{
		name: "the way a node finds its cluster",
		file: `${V2}kind: JoinConfiguration\ndiscovery:\n  bootstrapToken:\n    |\n`,
		only: ["apiServerEndpoint", "caCertHashes", "token", "unsafeSkipCAVerification"],
	},
	{
		name: "a truth value",
		file: `${V2}kind: JoinConfiguration\ndiscovery:\n  bootstrapToken:\n    unsafeSkipCAVerification: |\n`,
		only: ["true", "false"],
	},
	{
		name: "broken: an open brace",
		file: `${INIT_V2}localAPIEndpoint: {bindPort: 6443, adv|\n`,
		has: ["advertiseAddress"],
		not: ["bindPort"],
	},
	{
		name: "broken: an open quote above",
		file: `${CLUSTER_V2}clusterName: "a\ndns:\n  type: Core|\n`,
		has: ["CoreDNS"],
	},
	{
		name: "broken: no blank behind the colon above",
		file: `${CLUSTER_V2}networking:\n  podSubnet:10.0.0.0/8\n  dns|\n`,
		has: ["dnsDomain"],
	},
	{
		name: "broken: a tab in front of the cursor",
		file: `${CLUSTER_V2}networking:\n\tpod|\n`,
		has: ["podSubnet"],
	},
	{
		name: "broken: the lines of a shell around it",
		file: `cat <<EOF | kubeadm init --config -\n${INIT_V2}nodeReg\nEOF\n`.replace("|", "!").replace("nodeReg", "nodeReg|"),
		has: ["nodeRegistration"],
	},
	{
		name: "broken: an indentation that fits nothing above",
		file: `${CLUSTER_V2}etcd:\n    local:\n      dataDir: /a\n  external:\nuseHyper|\n`,
		has: ["useHyperKubeImage"],
	},
]);
