import rule from "../../server/src/rules/pause/pause-image-unlike-kubeadm.ts";
import { testRule } from "../harness/rule-cases.ts";
import {
	CONTAINERD,
	CRI_DOCKERD_UNIT,
	CRIO,
	DOCKER_UNIT,
	dockerUnit,
	FLAGS,
	flagsFile,
	KUBEADM,
	KUBELET,
	kubeletFile,
} from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const kubelet = { [KUBELET]: kubeletFile() };

testRule(rule, [
	{
		name: "another tag is written",
		assume: { kubeadm: "1.29.4", containerd: "1.7.24" },
		files: {
			...kubelet,
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				  sandbox_image = "registry.k8s.io/pause:3.6"
				#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: containerd uses the pause image registry.k8s.io/pause:3.6, kubeadm 1.29.4 wants tag 3.9
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: 'sandbox_image = "registry.k8s.io/pause:3.9"' } }],
	},
	{
		name: "containerd's default",
		assume: { kubeadm: "1.34.0", containerd: "2.1.5" },
		files: {
			...kubelet,
			[CONTAINERD]: crlf(text`
				version = 3
				^^^^^^^ info: containerd uses its default pause image registry.k8s.io/pause:3.10, kubeadm 1.34.0 wants tag 3.10.1
			`),
		},
		fixed: [{ [CONTAINERD]: { contains: "sandbox" } }],
	},
	{
		name: "CRI-O's default",
		assume: { kubeadm: "1.26.1", crio: "1.26.0" },
		files: {
			...kubelet,
			[CRIO]: text`
				[crio.image]
				#     ^^^^^ info: CRI-O uses its default pause image registry.k8s.io/pause:3.6, kubeadm 1.26.1 wants tag 3.9
			`,
		},
		fixed: [{ [CRIO]: { contains: 'pause_image = "registry.k8s.io/pause:3.9"' } }],
	},
	{
		name: "kubeadm's mirror is where the wanted image lies",
		assume: { kubeadm: "1.31.0", containerd: "1.7.24" },
		files: {
			...kubelet,
			[KUBEADM]: "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\nimageRepository: registry.example.com/k8s\n",
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				  sandbox_image = "registry.k8s.io/pause:3.8"
				#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: kubeadm 1.31.0 wants tag 3.10
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: 'sandbox_image = "registry.example.com/k8s/pause:3.10"' } }],
	},
	{
		name: "the same tag from another registry",
		assume: { kubeadm: "1.29.4", containerd: "1.7.24" },
		files: {
			...kubelet,
			[CONTAINERD]: 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nsandbox_image = "mirror.example.com/pause:3.9"\n',
		},
	},
	{
		name: "a registry with tags of its own",
		assume: { kubeadm: "1.29.4", containerd: "1.7.24" },
		files: {
			...kubelet,
			[CONTAINERD]: 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nsandbox_image = "rancher/mirrored-pause:latest"\n',
		},
	},
	{
		name: "the default is the wanted one",
		assume: { kubeadm: "1.31.0", containerd: "2.0.0" },
		files: { ...kubelet, [CONTAINERD]: "version = 3\n" },
	},
	{ name: "never for a guessed kubeadm", assume: { containerd: "1.7.24" }, files: { ...kubelet, [CONTAINERD]: "version = 2\n" } },
	{
		name: "no kubelet says which runtime it is",
		assume: { kubeadm: "1.29.4", containerd: "1.7.24" },
		files: { [CONTAINERD]: "version = 2\n" },
	},
	{
		name: "a template's image",
		assume: { kubeadm: "1.29.4", containerd: "1.7.24" },
		files: {
			...kubelet,
			[CONTAINERD]: 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nsandbox_image = "registry.k8s.io/pause:{{ tag }}"\n',
		},
	},
	{
		name: "an empty one is the default too",
		assume: { kubeadm: "1.29.4", containerd: "1.7.24" },
		files: {
			...kubelet,
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				  sandbox_image = ""
				#                 ^^ info: wants tag 3.9
			`,
		},
	},
	{
		name: "the tag is set in a registry of one's own, with a port: names of version 3",
		assume: { kubeadm: "1.34.2", containerd: "2.1.9" },
		files: {
			...kubelet,
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.images'.pinned_images]
				  sandbox = 'reg.corp.example:5000/k8s/pause:3.10'
				#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: wants tag 3.10.1
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: "sandbox = 'reg.corp.example:5000/k8s/pause:3.10.1'" } }],
	},
	{
		name: "the release of kubeadm counts, not that of the kubelet",
		assume: { kubelet: "1.30.4", kubeadm: "1.31.2", containerd: "1.7.24" },
		files: {
			...kubelet,
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				  sandbox_image = "registry.k8s.io/pause:3.9"
				#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: kubeadm 1.31.2 wants tag 3.10
			`,
		},
	},
	{
		name: "kubeadm wants what containerd takes by default: names of version 4",
		assume: { kubeadm: "1.36.3", containerd: "2.3.4" },
		files: { ...kubelet, [CONTAINERD]: "version = 4\n" },
	},
	{
		name: "containerd unknown, nothing written",
		assume: { kubeadm: "1.30.4" },
		files: { ...kubelet, [CONTAINERD]: "version = 2\n" },
	},
	{
		name: "a drop-in has it right",
		assume: { kubeadm: "1.30.4", containerd: "1.7.24" },
		files: {
			...kubelet,
			[CONTAINERD]: text`
				version = 2
				imports = ["/etc/containerd/conf.d/*.toml"]
				[plugins."io.containerd.grpc.v1.cri"]
				  sandbox_image = "registry.k8s.io/pause:3.8"
			`,
			"etc/containerd/conf.d/10-pause.toml":
				'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\n  sandbox_image = "registry.k8s.io/pause:3.9"\n',
		},
	},
	{
		name: "cri-dockerd by default: its unit gets the flag",
		assume: { kubelet: "1.34.2", kubeadm: "1.34.2", docker: "28.5.2", "cri-dockerd": "0.4.1" },
		files: {
			...kubelet,
			[DOCKER_UNIT]: dockerUnit,
			[CRI_DOCKERD_UNIT]: text`
				[Service]
				ExecStart=/usr/bin/cri-dockerd --container-runtime-endpoint fd://
				#         ^^^^^^^^^^^^^^^^^^^^ info: Docker uses its default pause image registry.k8s.io/pause:3.10, kubeadm 1.34.2 wants tag 3.10.1.
			`,
		},
		fixed: [
			{
				[CRI_DOCKERD_UNIT]: {
					contains: "--container-runtime-endpoint fd:// --pod-infra-container-image=registry.k8s.io/pause:3.10.1\n",
				},
			},
		],
	},
	{
		name: "dockershim takes the kubelet's flag, which kubeadm writes",
		assume: { kubelet: "1.23.4", kubeadm: "1.23.4", docker: "20.10.24" },
		files: { ...kubelet, [DOCKER_UNIT]: dockerUnit, [FLAGS]: flagsFile("--pod-infra-container-image=k8s.gcr.io/pause:3.5") },
	},
]);
