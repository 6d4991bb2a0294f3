import { describe } from "node:test";
import { testHover } from "../harness/hover-places.ts";

const FILE = "root/kubeadm-config.yaml";

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

describe("hover in kubeadm's file", () => {
	testHover({
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
	});

	testHover({
		name: "beside the kubelet's own file",
		files: { [FILE]: V4, "var/lib/kubelet/config.yaml": "kind: KubeletConfiguration\nmaxPods: 70\n" },
		places: { [FILE]: [["max‸Pods", "In force: `70`, from `var/lib/kubelet/config.yaml` line 2, which wins over this place"]] },
	});

	testHover({
		name: "v1beta2 and v1beta3",
		files: {
			[FILE]:
				"apiVersion: kubeadm.k8s.io/v1beta3\nkind: JoinConfiguration\nnodeRegistration:\n  kubeletExtraArgs:\n    max-pods: '20'\ndiscovery:\n  timeout: 5m\n---\napiVersion: kubeadm.k8s.io/v1beta2\nkind: ClusterConfiguration\ndns:\n  type: CoreDNS\n",
		},
		locale: "zh-cn",
		places: {
			[FILE]: [
				["max‸-pods", "**`--max-pods`**", "会覆盖配置文件里的 `maxPods`"],
				["time‸out: 5m", "时长", "kubeadm/v1beta3#JoinConfiguration"],
				["type: Core‸DNS", "取值：`CoreDNS`, `kube-dns`", "kubernetes@v1.22.0"],
			],
		},
	});

	const INIT = "apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\n";
	testHover({
		name: "half-typed",
		files: {
			[FILE]: `${INIT}nodeRegistration:\n  criSocket: unix:///run/containerd/containerd.sock\n  kubeletExtraArgs:\n  - name: max-pods\n  imagePul\n`,
		},
		places: {
			[FILE]: [["cri‸Socket", "**`criSocket`**"], ["name: max‸-pods", "**`--max-pods`**"], ["\n  image‸Pul"]],
		},
	});
	testHover({
		name: "unclosed quotes and flow",
		files: {
			[FILE]: `${INIT}localAPIEndpoint: {advertiseAddress: 10.0.0.1, bindPort: 6443\n---\n${INIT.replace("Init", "Cluster")}clusterName: "a\n`,
		},
		places: {
			[FILE]: [
				["advertise‸Address", "**`advertiseAddress`**"],
				["bind‸Port", "**`bindPort`**", "Integer"],
			],
		},
	});
	testHover({
		name: "a tab, a wrong type, a foreign document",
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
	});
});
