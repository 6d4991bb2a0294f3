import rule from "../../server/src/rules/syntax/duplicate-key.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO, DOCKER, FLAGS, flagsFile, KUBEADM, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "a key of containerd",
		files: {
			[CONTAINERD]: text`
				version = 2
				root = "/srv/containerd"
				~~~~ "root" stands here first
				[grpc]
				  gid = 0
				  gid = 0
				# ^^^ error: "gid" is given twice: containerd cannot read the file
			`
				.replace('~~~~ "root" stands here first\n', "")
				.replace("  gid = 0\n", '  gid = 0\n# ~~~ "gid" stands here first\n'),
		},
		fixed: [{ [CONTAINERD]: { contains: "[grpc]\n  gid = 0\n" } }],
		safe: [true],
	},
	{
		name: "a table of containerd; with other values nobody knows which is meant",
		files: {
			[CONTAINERD]: crlf(text`
				version = 2
				[grpc]
				  gid = 0
				[grpc]
				^^^^^^ error: [grpc] is given twice
				  uid = 1
			`),
		},
	},
	{
		name: "a table told apart by its quotes only: 2.x",
		assume: { containerd: "2.1.9" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.internal.v1.opt"]
				  path = "/opt"
				[plugins.'io.containerd.internal.v1.opt']
				^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: [plugins.'io.containerd.internal.v1.opt'] is given twice
			`,
		},
	},
	{
		name: "the same on 1.x",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]:
				'version = 2\n[plugins."io.containerd.internal.v1.opt"]\npath = "/opt"\n[plugins.\'io.containerd.internal.v1.opt\']\n',
		},
	},
	{
		name: "CRI-O",
		files: {
			[CRIO]: text`
				[crio.runtime]
				log_level = "info"
				log_level = "debug"
				^^^^^^^^^ error: "log_level" is given twice: CRI-O cannot read the file
			`,
		},
	},
	{
		name: "dockerd takes the last one",
		files: {
			[DOCKER]: text`
				{
				  "log-level": "info",
				//~~~~~~~~~~~ "log-level" stands here first
				  "log-level": "debug"
				//^^^^^^^^^^^ warning: dockerd takes the last one and says nothing
				}
			`,
		},
		fixed: [{ [DOCKER]: '{\n  "log-level": "info"\n}\n' }, { [DOCKER]: '{\n  "log-level": "debug"\n}\n' }],
		safe: [false, false],
	},
	{
		name: "so does the kubelet",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: cgroupfs
				maxPods: 50
				cgroupDriver: systemd # ours
				^^^^^^^^^^^^ warning: kubelet takes the last one
			`,
		},
		// A comment would go with the second.
		fixed: [{ [KUBELET]: kubeletFile("maxPods: 50", "cgroupDriver: systemd # ours") }],
	},
	{
		name: "equal to the first",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				maxPods: 50
				maxPods: 50
				^^^^^^^ warning: maxPods
			`,
		},
		fixed: [{ [KUBELET]: kubeletFile("maxPods: 50") }],
		safe: [true],
	},
	{
		name: "a drop-in of the kubelet: fatal since 1.32",
		assume: { kubelet: "1.34.0" },
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: flagsFile("--config-dir=/etc/kubernetes/kubelet.conf.d"),
			"etc/kubernetes/kubelet.conf.d/10.conf": text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				maxPods: 50
				maxPods: 60
				^^^^^^^ error: kubelet cannot read the file
			`,
		},
	},
	{
		name: "a drop-in of the kubelet, before",
		assume: { kubelet: "1.31.0" },
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: flagsFile("--config-dir=/etc/kubernetes/kubelet.conf.d"),
			"etc/kubernetes/kubelet.conf.d/10.conf": text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				maxPods: 50
				maxPods: 60
				^^^^^^^ warning: takes the last one
			`,
		},
	},
	{
		name: "hosts.toml: the file is skipped",
		files: {
			[CONTAINERD]: "version = 2\n",
			"etc/containerd/certs.d/docker.io/hosts.toml": text`
				server = "https://registry-1.docker.io"
				server = "https://mirror.example.com"
				^^^^^^ warning: goes on without the whole file
			`,
		},
	},
	{
		name: "a parent's header after its child's",
		files: {
			[CONTAINERD]:
				'version = 2\n[plugins."io.containerd.grpc.v1.cri".registry]\nconfig_path = ""\n[plugins."io.containerd.grpc.v1.cri"]\nenable_selinux = false\n',
		},
	},
	{
		name: "one name in two tables",
		files: { [CONTAINERD]: 'version = 2\n[grpc]\naddress = "/a"\n[ttrpc]\naddress = "/b"\n' },
	},
	{
		name: "one name in two documents",
		files: {
			[KUBEADM]:
				"apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\n---\napiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n",
		},
	},
	{
		name: "a key in either branch of a template",
		files: { [KUBELET]: kubeletFile("{% if big %}", "maxPods: 250", "{% else %}", "maxPods: 50", "{% endif %}") },
	},
	{ name: "a variable given twice to systemd", files: { [FLAGS]: `${flagsFile("--v=2")}${flagsFile("--v=4")}` } },
]);
