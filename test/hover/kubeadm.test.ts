import { testHovers } from "../harness/hover-places.ts";

const FILE = "root/kubeadm-config.yaml";

const INIT = "apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\n";
const V4 = `apiVersion: kubeadm.k8s.io/v1beta4
kind: InitConfiguration
nodeRegistration:
  criSocket: unix:///run/containerd/containerd.sock
  imagePullSerial: false
  kubeletExtraArgs:
  - name: node-ip
    value: 10.0.0.1
  taints:
  - key: dedicated
timeouts:
  kubeletHealthCheck: 4m0s
---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
imageRepository: registry.example.com
networking:
  podSubnet: 10.244.0.0/16
apiServer:
  extraArgs:
  - name: audit-log-path
    value: /var/log/audit
encryptionAlgorithm: ECDSA-P256
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
cgroupDriver: systemd
maxPods: 50
`;

testHovers("kubeadm's file of v1beta4", [
	{
		name: "v1beta4",
		files: { [FILE]: V4 },
		assume: { kubeadm: "1.34.1", kubelet: "1.34.1" },
		places: {
			[FILE]: [
				["kind: Init‸Configuration", "**`kind`**"],
				["node‸Registration", "**`nodeRegistration`**", "A table with "],
				["cri‸Socket", "**`criSocket`**", "String", "#kubeadm-k8s-io-v1beta4-InitConfiguration"],
				["imagePull‸Serial", "True or false, by default `true`"],
				["name: node‸-ip", "**`--node-ip`**", "The address the node announces"],
				["value: 10.0‸.0.1", "**`--node-ip`**"],
				["kubelet‸ExtraArgs", "**`kubeletExtraArgs`**"],
				["- ke‸y: dedicated", "**`key`**"],
				["kubeletHealth‸Check", 'by default `"4m0s"`'],
				["image‸Repository", "#kubeadm-k8s-io-v1beta4-ClusterConfiguration"],
				["pod‸Subnet", "**`podSubnet`**"],
				["name: audit-lo‸g-path", "**`name`**"],
				["encryption‸Algorithm", "`RSA-2048`, `RSA-3072`"],
				["cgroup‸Driver", "How the kubelet makes the groups of pods", "lesson:drivers"],
				["max‸Pods", "In force: `50`, written here"],
			],
		},
	},

	{
		name: "beside the kubelet's own file",
		files: { [FILE]: V4, "var/lib/kubelet/config.yaml": "kind: KubeletConfiguration\nmaxPods: 70\n" },
		places: { [FILE]: [["max‸Pods", "In force: `70`, from `var/lib/kubelet/config.yaml` line 2, which wins over this place"]] },
	},

	{
		name: "half-typed",
		broken: true,
		files: {
			[FILE]: `${INIT}nodeRegistration:\n  criSocket: unix:///run/containerd/containerd.sock\n  kubeletExtraArgs:\n  - name: max-pods\n  imagePul\n`,
		},
		places: {
			[FILE]: [["cri‸Socket", "**`criSocket`**"], ["name: max‸-pods", "**`--max-pods`**"], ["\n  image‸Pul"]],
		},
	},
	{
		name: "unclosed quotes and flow",
		broken: true,
		files: {
			[FILE]: `${INIT}localAPIEndpoint: {advertiseAddress: 10.0.0.1, bindPort: 6443\n---\n${INIT.replace("Init", "Cluster")}clusterName: "a\n`,
		},
		places: {
			[FILE]: [
				["advertise‸Address", "**`advertiseAddress`**"],
				["bind‸Port", "**`bindPort`**", "Integer"],
			],
		},
	},
	{
		name: "a tab, a wrong type, a foreign document",
		broken: true,
		files: {
			[FILE]: `${INIT}patches:\n\tdirectory: /p\nskipPhases: addon\n---\napiVersion: v1\nkind: Secret\ndata: {}\n---\n${INIT.replace("Init", "Cluster")}clusterName: 5\nnoSuchKey: 1\n`,
		},
		places: {
			[FILE]: [
				["skip‸Phases", "**`skipPhases`**", "List of strings"],
				["pat‸ches", "**`patches`**"],
				["da‸ta: {}"],
				["cluster‸Name", "**`clusterName`**"],
				["noSuch‸Key"],
			],
		},
	},
]);

const V3 = `apiVersion: kubeadm.k8s.io/v1beta3
kind: JoinConfiguration
nodeRegistration:
  criSocket: unix:///run/containerd/containerd.sock
  imagePullPolicy: IfNotPresent
  kubeletExtraArgs:
    max-pods: "20"
    cgroup-driver: systemd
  taints:
  - effect: NoSchedule
discovery:
  timeout: 5m
  bootstrapToken:
    token: abcdef.0123456789abcdef
---
apiVersion: kubeadm.k8s.io/v1beta3
kind: ClusterConfiguration
apiServer:
  timeoutForControlPlane: 4m0s
  extraArgs:
    audit-log-path: /var/log/audit
`;

testHovers("kubeadm's file of v1beta3", [
	{
		name: "sound",
		files: { [FILE]: V3 },
		places: {
			[FILE]: [
				["kind: Join‸Configuration", "**`kind`**"],
				["cri‸Socket", "**`criSocket`**", "kubeadm/v1beta3#JoinConfiguration"],
				["imagePull‸Policy", "one of `Always`, `IfNotPresent`, `Never`"],
				["max‸-pods", "**`--max-pods`**", "overrides `maxPods`"],
				['"2‸0"', "**`--max-pods`**"],
				["cgroup‸-driver: systemd", "How the kubelet makes the groups of pods"],
				["effe‸ct", "What becomes of pods"],
				["time‸out: 5m", "Duration"],
				["tok‸en: abc", "**`token`**"],
				["timeoutFor‸ControlPlane", "How long `kubeadm init` waits", "Duration"],
				["audit-log‸-path", "**`audit-log-path`** in `extraArgs`"],
			],
		},
	},
	{
		name: "Chinese",
		files: { [FILE]: V3 },
		locale: "zh-cn",
		places: {
			[FILE]: [
				["max‸-pods", "**`--max-pods`**", "会覆盖配置文件里的 `maxPods`"],
				["time‸out: 5m", "时长"],
			],
		},
	},
	{
		name: "half-typed, nothing behind a colon",
		broken: true,
		files: { [FILE]: V3.replace("imagePullPolicy: IfNotPresent", "imagePul").replace("timeout: 5m", "timeout:") },
		places: {
			[FILE]: [
				["cri‸Socket", "**`criSocket`**"],
				["time‸out:\n", "Duration"],
				["timeoutFor‸ControlPlane", "How long"],
			],
		},
	},
	{
		name: "an open quote, Windows line ends",
		broken: true,
		files: { [FILE]: V3.replace('"20"', '"20').replaceAll("\n", "\r\n") },
		places: {
			[FILE]: [
				["cri‸Socket", "**`criSocket`**"],
				["max‸-pods", "**`--max-pods`**"],
			],
		},
	},
	{
		name: "a tab, a line of a template, a byte order mark",
		broken: true,
		files: { [FILE]: `\uFEFF${V3.replace("  timeout: 5m", "\ttimeout: 5m").replace("taints:", "{% if gpu %}\n  taints:")}` },
		places: {
			[FILE]: [
				["imagePull‸Policy", "one of `Always`"],
				["timeoutFor‸ControlPlane", "How long"],
			],
		},
	},
]);

const V2 = `apiVersion: kubeadm.k8s.io/v1beta2
kind: ClusterConfiguration
clusterName: 🚀𝒳
useHyperKubeImage: true
networking:
  podSubnet: 10.244.0.0/16
  dnsDomain: cluster.local
dns:
  type: CoreDNS
etcd:
  local:
    dataDir: /var/lib/etcd
---
apiVersion: kubeadm.k8s.io/v1beta2
kind: InitConfiguration
localAPIEndpoint: { advertiseAddress: 10.0.0.1, bindPort: 6443 }
nodeRegistration:
  ignorePreflightErrors: [Swap]
`;

testHovers("kubeadm's file of v1beta2", [
	{
		name: "sound",
		files: { [FILE]: V2 },
		places: {
			[FILE]: [
				["cluster‸Name", "**`clusterName`**", "String"],
				["useHyper‸Kube", "Ran the control plane from the one image"],
				["pod‸Subnet", "**`podSubnet`**"],
				["dns‸Domain", 'by default `"cluster.local"`'],
				["type: Core‸DNS", "Which DNS server", "one of `CoreDNS`, `kube-dns`"],
				["data‸Dir", 'by default `"/var/lib/etcd"`'],
				["advertise‸Address", "**`advertiseAddress`**"],
				["bind‸Port", "Integer, by default `6443`"],
				["ignorePreflight‸Errors", "Checks of init or join", "List of strings"],
			],
		},
	},
	{
		name: "Chinese",
		files: { [FILE]: V2 },
		locale: "zh-cn",
		places: { [FILE]: [["type: Core‸DNS", "取值：`CoreDNS`, `kube-dns`", "kubernetes@v1.22.0"]] },
	},
	{
		name: "flow syntax that is not closed",
		broken: true,
		files: { [FILE]: V2.replace("bindPort: 6443 }", "bindPort: 6443") },
		places: {
			[FILE]: [
				["advertise‸Address", "**`advertiseAddress`**"],
				["data‸Dir", "**`dataDir`**"],
			],
		},
	},
	{
		name: "a colon without its blank, a key twice",
		broken: true,
		files: { [FILE]: V2.replace("podSubnet: ", "podSubnet:").replace("dns:\n", "dns:\n  type: kube-dns\n") },
		places: {
			[FILE]: [
				["type: Core‸DNS", "Which DNS server"],
				["data‸Dir", "**`dataDir`**"],
			],
		},
	},
	{
		name: "the lines of a shell around it",
		broken: true,
		files: { [FILE]: `cat <<EOF > kubeadm.yaml\n${V2}EOF\n` },
		places: {
			[FILE]: [
				["useHyper‸Kube", "Ran the control plane"],
				["bind‸Port", "**`bindPort`**"],
			],
		},
	},
]);
