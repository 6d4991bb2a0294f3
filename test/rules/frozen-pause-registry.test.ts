import rule from "../../server/src/rules/pause/frozen-pause-registry.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRI_DOCKERD_UNIT, CRIO, DOCKER, FLAGS, flagsFile, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const sandbox = (image: string): string => `version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nsandbox_image = "${image}"\n`;

testRule(rule, [
	{
		name: "containerd, on a release that has left it",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				  sandbox_image = "k8s.gcr.io/pause:3.6"
				#                 ^^^^^^^^^^^^^^^^^^^^^^ warning: The pause image k8s.gcr.io/pause:3.6 comes from k8s.gcr.io, which has been frozen since 2023-04; its images are at registry.k8s.io
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: 'sandbox_image = "registry.k8s.io/pause:3.6"' } }],
	},
	{
		name: "names of version 3",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]: crlf(text`
				version = 3
				[plugins.'io.containerd.cri.v1.images'.pinned_images]
				  sandbox = 'k8s.gcr.io/pause:3.6'
				#           ^^^^^^^^^^^^^^^^^^^^^^ warning: registry.k8s.io
			`),
		},
		fixed: [{ [CONTAINERD]: { contains: "sandbox = 'registry.k8s.io/pause:3.6'\r\n" } }],
	},
	{
		name: "CRI-O",
		assume: { crio: "1.30.0" },
		files: {
			[CRIO]: text`
				[crio.image]
				pause_image = "k8s.gcr.io/pause:3.6"
				#             ^^^^^^^^^^^^^^^^^^^^^^ warning: registry.k8s.io
			`,
		},
	},
	{
		name: "cri-dockerd",
		assume: { "cri-dockerd": "0.3.12", kubelet: "1.29.0" },
		files: {
			[KUBELET]: kubeletFile(),
			[DOCKER]: "{}\n",
			[FLAGS]: flagsFile("--container-runtime-endpoint=unix:///var/run/cri-dockerd.sock"),
			[CRI_DOCKERD_UNIT]: text`
				[Service]
				ExecStart=/usr/bin/cri-dockerd --pod-infra-container-image=k8s.gcr.io/pause:3.6
				#                                                          ^^^^^^^^^^^^^^^^^^^^ warning: registry.k8s.io
			`,
		},
		fixed: [{ [CRI_DOCKERD_UNIT]: { contains: "--pod-infra-container-image=registry.k8s.io/pause:3.6\n" } }],
	},
	{
		name: "releases unknown: those that have left it are named",
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				  sandbox_image = "k8s.gcr.io/pause:3.6"
				#                 ^^^^^^^^^^^^^^^^^^^^^^ warning: (with containerd 1.6.9–2.3)
			`,
		},
	},
	{
		name: "a release whose own default is there",
		assume: { containerd: "1.6.8" },
		files: { [CONTAINERD]: sandbox("k8s.gcr.io/pause:3.6") },
	},
	{ name: "its default, not written", assume: { containerd: "1.6.8" }, files: { [CONTAINERD]: "version = 2\n" } },
	{ name: "the successor", assume: { containerd: "1.7.24" }, files: { [CONTAINERD]: sandbox("registry.k8s.io/pause:3.9") } },
	{
		name: "a mirror with that name in its path",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: sandbox("mirror.example.com/k8s.gcr.io/pause:3.6") },
	},
	{
		name: "a containerd that the kubelet does not use",
		assume: { containerd: "1.7.24", kubelet: "1.29.0" },
		files: {
			[KUBELET]: kubeletFile("containerRuntimeEndpoint: unix:///var/run/crio/crio.sock"),
			[CRIO]: "[crio.runtime]\n",
			[CONTAINERD]: sandbox("k8s.gcr.io/pause:3.6"),
		},
	},
	{
		name: "a table that is not read",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: sandbox("k8s.gcr.io/pause:3.6").replace("version = 2\n", "") },
	},
	{ name: "a template", assume: { containerd: "1.7.24" }, files: { [CONTAINERD]: sandbox("k8s.gcr.io/pause:{{ tag }}") } },
	{
		name: "names of version 1",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				[plugins.cri]
				  sandbox_image = "k8s.gcr.io/pause:3.8"
				#                 ^^^^^^^^^^^^^^^^^^^^^^ warning: frozen
			`,
		},
	},
	{
		name: "a drop-in of CRI-O",
		assume: { crio: "1.24.2" },
		files: {
			[CRIO]: '[crio.image]\npause_image = "registry.k8s.io/pause:3.6"\n',
			"etc/crio/crio.conf.d/10-pause.conf": text`
				[crio.image]
				pause_image = "k8s.gcr.io/pause:3.6"
				#             ^^^^^^^^^^^^^^^^^^^^^^ warning: frozen
			`,
		},
	},
	{
		name: "CRI-O whose own default is there",
		assume: { crio: "1.23.5" },
		files: { [CRIO]: '[crio.image]\npause_image = "k8s.gcr.io/pause:3.5"\n' },
	},
	{
		name: "the kubelet's flag chooses no image",
		assume: { kubelet: "1.30.4", containerd: "1.7.24" },
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: flagsFile("--pod-infra-container-image=k8s.gcr.io/pause:3.6"),
			[CONTAINERD]: "version = 2\n",
		},
	},
]);
