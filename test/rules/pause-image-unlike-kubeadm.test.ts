import rule from "../../server/src/rules/pause/pause-image-unlike-kubeadm.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO, KUBEADM, KUBELET, kubeletFile } from "../harness/snippets.ts";
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
]);
