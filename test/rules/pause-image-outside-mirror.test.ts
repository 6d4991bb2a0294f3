import rule from "../../server/src/rules/pause/pause-image-outside-mirror.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO, KUBEADM, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const releases = { kubeadm: "1.34.1", kubelet: "1.34.1", containerd: "2.1.5" } as const;
const kubeadm = (repository: string): string =>
	`apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\nimageRepository: ${repository}\n`;
const mirrored = { [KUBELET]: kubeletFile(), [KUBEADM]: kubeadm("registry.aliyuncs.com/google_containers") };

testRule(rule, [
	{
		name: "written in containerd",
		assume: releases,
		files: {
			[KUBELET]: kubeletFile(),
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				imageRepository: registry.aliyuncs.com/google_containers
				#                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ imageRepository is registry.aliyuncs.com/google_containers
			`,
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.images'.pinned_images]
				  sandbox = 'registry.k8s.io/pause:3.10'
				#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: but containerd pulls the pause image from registry.k8s.io: registry.k8s.io/pause:3.10
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: "sandbox = 'registry.aliyuncs.com/google_containers/pause:3.10.1'" } }],
	},
	{
		name: "containerd's default",
		assume: { ...releases, containerd: "1.7.24" },
		files: {
			...mirrored,
			[CONTAINERD]: crlf(text`
				version = 2
				^^^^^^^ warning: containerd pulls the pause image from registry.k8s.io, its default
			`),
		},
		fixed: [{ [CONTAINERD]: { contains: 'sandbox_image = "registry.aliyuncs.com/google_containers/pause:3.10.1"' } }],
	},
	{
		name: "CRI-O",
		assume: { kubeadm: "1.31.0", kubelet: "1.31.0", crio: "1.31.0" },
		files: {
			...mirrored,
			[CRIO]: text`
				[crio.image]
				pause_image = "k8s.gcr.io/pause:3.10"
				#             ^^^^^^^^^^^^^^^^^^^^^^^ warning: CRI-O pulls the pause image from k8s.gcr.io
			`,
		},
	},
	{
		name: "from the mirror",
		assume: releases,
		files: {
			...mirrored,
			[CONTAINERD]:
				"version = 3\n[plugins.'io.containerd.cri.v1.images'.pinned_images]\nsandbox = 'registry.aliyuncs.com/google_containers/pause:3.10.1'\n",
		},
	},
	{
		name: "a hosts.toml sends the upstream registry elsewhere",
		assume: releases,
		files: {
			...mirrored,
			[CONTAINERD]: "version = 3\n[plugins.'io.containerd.cri.v1.images'.registry]\nconfig_path = '/etc/containerd/certs.d'\n",
			"etc/containerd/certs.d/registry.k8s.io/hosts.toml": '[host."https://registry.aliyuncs.com"]\n',
		},
	},
	{
		name: "an old mirror for every registry",
		assume: releases,
		files: {
			...mirrored,
			[CONTAINERD]:
				"version = 3\n[plugins.'io.containerd.cri.v1.images'.registry.mirrors.'*']\nendpoint = ['https://mirror.example.com']\n",
		},
	},
	{
		name: "a registries.conf of CRI-O sends it elsewhere",
		assume: { kubeadm: "1.31.0", kubelet: "1.31.0", crio: "1.31.0" },
		files: {
			...mirrored,
			[CRIO]: '[crio.image]\npause_image = "registry.k8s.io/pause:3.10"\n',
			"etc/containers/registries.conf":
				'[[registry]]\nlocation = "registry.k8s.io"\n[[registry.mirror]]\nlocation = "mirror.example.com"\n',
		},
	},
	{
		name: "kubeadm takes its images from upstream",
		assume: releases,
		files: { [KUBELET]: kubeletFile(), [KUBEADM]: kubeadm("registry.k8s.io"), [CONTAINERD]: "version = 3\n" },
	},
	{
		name: "no repository is written",
		assume: releases,
		files: {
			[KUBELET]: kubeletFile(),
			[KUBEADM]: "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n",
			[CONTAINERD]: "version = 3\n",
		},
	},
	{
		name: "an image from a third place",
		assume: releases,
		files: {
			...mirrored,
			[CONTAINERD]:
				"version = 3\n[plugins.'io.containerd.cri.v1.images'.pinned_images]\nsandbox = 'registry.example.com/pause:3.10'\n",
		},
	},
	{
		name: "a template's repository",
		assume: releases,
		files: { [KUBELET]: kubeletFile(), [KUBEADM]: kubeadm("{{ registry }}"), [CONTAINERD]: "version = 3\n" },
	},
	{
		name: "releases unknown and nothing written: upstream on every one, and no tag to guess",
		files: {
			...mirrored,
			[CONTAINERD]: text`
				version = 3
				^^^^^^^ warning: containerd pulls the pause image from registry.k8s.io, its default
			`,
		},
		fixed: [],
	},
	{
		name: "a mirror without a dot in its name, with a port and a slash behind",
		assume: { kubelet: "1.33.2", kubeadm: "1.33.2", containerd: "2.1.9" },
		files: {
			[KUBELET]: kubeletFile(),
			[KUBEADM]: kubeadm("harbor:5000/k8s/"),
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.images'.pinned_images]
				  sandbox = 'registry.k8s.io/pause:3.10'
				#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: from harbor:5000/k8s/
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: "sandbox = 'harbor:5000/k8s/pause:3.10'" } }],
	},
	{ name: "no file of kubeadm", assume: releases, files: { [KUBELET]: kubeletFile(), [CONTAINERD]: "version = 3\n" } },
]);
