import rule from "../../server/src/rules/keys/unknown-key.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRICTL, CRIO, DOCKER, FLAGS, flagsFile, KUBEADM, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "dockerd refuses the file",
		files: {
			[DOCKER]: text`
				{
				  "registry-mirors": ["https://mirror.example.com"]
				//^^^^^^^^^^^^^^^^^ error: "registry-mirors" is no key that dockerd knows: it refuses the file. Did you mean "registry-mirrors"?
				}
			`,
		},
		fixed: [{ [DOCKER]: '{\n  "registry-mirrors": ["https://mirror.example.com"]\n}\n' }],
	},
	{
		name: "another word for a key",
		files: {
			[DOCKER]: text`
				{
				  "graph-driver": "overlay2",
				//^^^^^^^^^^^^^^ error: Did you mean "storage-driver"?
				  "log-level": "info"
				}
			`,
		},
		fixed: [{ [DOCKER]: { contains: '"storage-driver": "overlay2"' } }],
	},
	{
		name: "the key that was meant is there already: no fix",
		files: {
			[DOCKER]: crlf(text`
				{
				  "storage-driver": "overlay2",
				  "graph-driver": "overlay2"
				//^^^^^^^^^^^^^^ error: Did you mean "storage-driver"?
				}
			`),
		},
		fixed: [],
	},
	{
		name: "given twice: only the last can be renamed",
		files: {
			[DOCKER]: text`
				{
				  "graph-driver": "overlay2",
				//^^^^^^^^^^^^^^ error: storage-driver
				  "graph-driver": "vfs"
				//^^^^^^^^^^^^^^ error: storage-driver
				}
			`,
		},
		// The first one goes with it: nobody reads it.
		fixed: [{ [DOCKER]: '{\n  "storage-driver": "vfs"\n}\n' }],
	},
	{
		name: "nothing is near",
		files: {
			[DOCKER]: text`
				{ "kubernetes": true }
				//^^^^^^^^^^^^ error: it refuses the file.
			`.replace("//^", "  ^"),
		},
		fixed: [],
	},
	{
		name: "crictl refuses the file",
		files: {
			[CRICTL]: text`
				runtime-endpoint: unix:///run/containerd/containerd.sock
				runtime-timeout: 10
				^^^^^^^^^^^^^^^ error: crictl
			`,
		},
	},
	{
		name: "the kubelet ignores it",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				maxPod: 50
				^^^^^^ warning: "maxPod" is no key that kubelet knows: it is ignored. Did you mean "maxPods"?
				authentication:
				  x509:
				    clientCAfiles: /etc/kubernetes/pki/ca.crt
				#   ^^^^^^^^^^^^^ warning: Did you mean "clientCAFile"?
			`,
		},
		fixed: [{ [KUBELET]: { contains: "\nmaxPods: 50\n" } }, { [KUBELET]: { contains: "    clientCAFile: /etc" } }],
	},
	{
		name: "a drop-in of the kubelet",
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: flagsFile("--config-dir=/etc/kubernetes/kubelet.conf.d"),
			"etc/kubernetes/kubelet.conf.d/10-pods.conf": text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				maxPod: 50
				^^^^^^ warning: maxPods
			`,
		},
	},
	{
		name: "containerd ignores it: at the top and in the CRI section",
		files: {
			[CONTAINERD]: text`
				version = 2
				enabled_plugins = ["io.containerd.grpc.v1.cri"]
				^^^^^^^^^^^^^^^ warning: Did you mean "required_plugins"?
				[plugins."io.containerd.grpc.v1.cri"]
				  sandbox_images = "registry.k8s.io/pause:3.9"
				# ^^^^^^^^^^^^^^ warning: Did you mean "sandbox_image"?
			`,
		},
	},
	{
		name: "in a version 3 file the sandbox image is called otherwise",
		files: {
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.images'.pinned_image]
				#                                      ^^^^^^^^^^^^ warning: Did you mean "pinned_images"?
				  sandbox = 'registry.k8s.io/pause:3.9'
			`,
		},
	},
	{
		name: "CRI-O ignores it",
		files: {
			[CRIO]: text`
				[crio.runtime]
				cgroup_managr = "cgroupfs"
				^^^^^^^^^^^^^ warning: "cgroup_managr" is no key that CRI-O knows: it is ignored. Did you mean "cgroup_manager"?
			`,
		},
		uncovers: ["unusable-conmon-cgroup"],
	},
	{
		name: "kubeadm refuses it since 1.31, in every document",
		assume: { kubeadm: "1.31.14" },
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				imageRepositry: registry.example.com/k8s
				^^^^^^^^^^^^^^ error: "imageRepositry" is no key that kubeadm knows: kubeadm config validate refuses the file, init and join go on without it. Did you mean "imageRepository"?
				---
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				maxPod: 50
				^^^^^^ error: maxPods
			`,
		},
	},
	{
		name: "older kubeadm only warns",
		assume: { kubeadm: "1.28.0" },
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta3
				kind: ClusterConfiguration
				imageRepositry: registry.example.com/k8s
				^^^^^^^^^^^^^^ warning: it is ignored
			`,
		},
	},
	{
		name: "names of one's own",
		files: {
			[DOCKER]:
				'{ "features": { "mine": true }, "runtimes": { "mine": { "path": "/usr/bin/mine" } }, "log-opts": { "mine": "1" } }\n',
			[KUBELET]: kubeletFile("featureGates:", "  Mine: true", "evictionHard:", "  memory.available: 100Mi"),
			[CONTAINERD]: text`
				version = 2
				[plugins."io.example.mine.v1.mine"]
				  mine = 1
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.mine]
				  runtime_type = "io.example.mine.v2"
				  options = { Mine = true }
				[proxy_plugins.mine]
				  type = "snapshot"
				  address = "/run/mine.sock"
			`,
			[CRIO]: '[crio.runtime.runtimes.mine]\nruntime_path = "/usr/bin/mine"\n',
		},
	},
	{
		name: "a key that only newer releases know is known",
		assume: { kubelet: "1.29.0" },
		files: { [KUBELET]: kubeletFile("failCgroupV1: true") },
	},
	{ name: "another case is another rule's", files: { [DOCKER]: '{ "Log-Level": "info" }\n' } },
	{ name: "a file that does not parse", files: { [DOCKER]: '{ "registry-mirors": [ }\n' } },
	{
		name: "a template's key",
		files: { [KUBELET]: kubeletFile("{{ key }}: 50", "{% for k in keys %}", "{{ k }}: 1", "{% endfor %}") },
	},
	{ name: "a kubeconfig at the kubelet's place", files: { [KUBELET]: "apiVersion: v1\nkind: Config\nclusters: []\n" } },
	{
		name: "known in another table",
		files: {
			[CRIO]: text`
				[crio]
				cgroup_manager = "systemd" # by our handbook
				^^^^^^^^^^^^^^ warning: "cgroup_manager" is no key that CRI-O knows: it is ignored. It belongs to crio.runtime.
				log_dir = "/var/log/crio/pods"
				[crio.runtime]
				pids_limit = 1024
			`,
		},
		fixed: [{ [CRIO]: { contains: 'pids_limit = 1024\ncgroup_manager = "systemd"\n' } }],
		safe: [false],
	},
	{
		name: "known at the top, and written deeper by its indentation",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				authentication:
				  anonymous:
				    enabled: false
				  clusterDomain: cluster.local
				# ^^^^^^^^^^^^^ warning: It belongs to the top of the file.
				clientCaFile: /etc/kubernetes/pki/ca.pem
				^^^^^^^^^^^^ warning: It belongs to authentication.x509.
			`,
		},
		fixed: [
			{ [KUBELET]: { contains: "\nclusterDomain: cluster.local\n" } },
			{ [KUBELET]: { contains: "  x509:\n    clientCAFile: /etc/kubernetes/pki/ca.pem\n" } },
		],
		safe: [false, false],
	},
	{
		name: "in the runtime's table, which the images of version 3 have",
		files: {
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime'.containerd]
				  snapshotter = 'zfs'
				# ^^^^^^^^^^^ warning: It belongs to plugins."io.containerd.cri.v1.images".
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: "[plugins.'io.containerd.cri.v1.images']\n  snapshotter = 'zfs'" } }],
	},
	{
		name: "it stands there already: no fix",
		files: {
			[CRIO]: text`
				[crio]
				cgroup_manager = "systemd"
				^^^^^^^^^^^^^^ warning: It belongs to crio.runtime.
				[crio.runtime]
				cgroup_manager = "cgroupfs"
				conmon_cgroup = "pod"
			`,
		},
		fixed: [],
	},
	{
		name: "a key of that name does nothing elsewhere, or takes another value",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				authentication:
				  iptablesDropBit: 15
				# ^^^^^^^^^^^^^^^ warning: "iptablesDropBit" is no key that kubelet knows: it is ignored.
				  maxPods: [110]
				# ^^^^^^^ warning: "maxPods" is no key that kubelet knows: it is ignored.
			`,
		},
		fixed: [],
	},
	{
		name: "known in several other tables, or where it would do nothing: nobody knows which is meant",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				enabled: true
				^^^^^^^ warning: it is ignored.
			`,
			[CRIO]: text`
				[crio.runtime]
				registries = ["quay.io"]
				^^^^^^^^^^ warning: it is ignored.
			`,
		},
		fixed: [],
	},
	{
		name: "keys in a value of another shape are no keys: that is another rule's",
		assume: { kubeadm: "1.36.3" },
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: InitConfiguration
				nodeRegistration:
				  kubeletExtraArgs:
				    cgroup-driver: systemd
			`,
		},
	},
	{
		name: "quotes that reach too far",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri.containerd.runtimes.runc.options"]
				#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: it is ignored. The quotes make one name of it; it is plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options.
				  SystemdCgroup = true # measured
			`,
		},
		fixed: [
			{
				[CONTAINERD]: {
					contains: '[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]\n  SystemdCgroup = true # measured',
				},
			},
		],
		safe: [false],
		uncovers: ["runtime-without-type"],
	},
	{
		name: "a plugin of one's own whose id begins like one of containerd's",
		files: { [CONTAINERD]: 'version = 2\n[plugins."io.containerd.grpc.v1.cri.mine"]\n  mine = 1\n' },
	},
]);
