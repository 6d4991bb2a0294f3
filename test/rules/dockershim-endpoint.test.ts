import rule from "../../server/src/rules/cri/dockershim-endpoint.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRICTL, CRIO, DOCKER, FLAGS, flagsFile, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "the flag that kubeadm wrote for Docker, after an upgrade",
		assume: { kubelet: "1.24.3" },
		files: {
			[KUBELET]: kubeletFile(),
			[DOCKER]: "{}\n",
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--container-runtime-endpoint=unix:///var/run/dockershim.sock"
				#                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: unix:///var/run/dockershim.sock is the socket of dockershim, which left the kubelet in 1.24
			`,
		},
		fixed: [{ [FLAGS]: flagsFile("--container-runtime-endpoint=unix:///var/run/cri-dockerd.sock") }],
	},
	{
		name: "containerd and Docker are there: both are offered",
		assume: { kubelet: "1.29.0" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				containerRuntimeEndpoint: unix:///run/dockershim.sock
				#                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: dockershim
			`,
			[CONTAINERD]: "version = 2\n",
			[DOCKER]: "{}\n",
		},
		fixed: [
			{ [KUBELET]: { contains: "containerRuntimeEndpoint: unix:///run/containerd/containerd.sock\n" } },
			{ [KUBELET]: { contains: "containerRuntimeEndpoint: unix:///var/run/cri-dockerd.sock\n" } },
		],
		uncovers: ["runtime-endpoint-mismatch"],
	},
	{
		name: "crictl on a node with CRI-O",
		assume: { kubelet: "1.29.0" },
		files: {
			[KUBELET]: kubeletFile(),
			[CRIO]: "[crio.runtime]\n",
			[CRICTL]: crlf(text`
				runtime-endpoint: unix:///var/run/dockershim.sock
				#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: dockershim
				image-endpoint: unix:///var/run/dockershim.sock
				#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: dockershim
			`),
		},
		fixed: [
			{ [CRICTL]: { contains: "runtime-endpoint: unix:///var/run/crio/crio.sock\r\n" } },
			{ [CRICTL]: { contains: "image-endpoint: unix:///var/run/crio/crio.sock\r\n" } },
		],
	},
	{
		name: "crictl alone",
		files: {
			[CRICTL]: text`
				runtime-endpoint: /var/run/dockershim.sock
				#                 ^^^^^^^^^^^^^^^^^^^^^^^^ warning: dockershim
			`,
		},
	},
	{
		name: "releases unknown: none of those that are kept up has it",
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--container-runtime-endpoint=unix:///var/run/dockershim.sock"
				#                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: dockershim
			`,
		},
	},
	{
		name: "up to 1.23 the kubelet serves it",
		assume: { kubelet: "1.23.9" },
		files: {
			[KUBELET]: kubeletFile(),
			[DOCKER]: "{}\n",
			[FLAGS]: flagsFile("--container-runtime-endpoint=unix:///var/run/dockershim.sock"),
			[CRICTL]: "runtime-endpoint: unix:///var/run/dockershim.sock\n",
		},
	},
	{
		name: "another socket",
		assume: { kubelet: "1.29.0" },
		files: {
			[KUBELET]: kubeletFile("containerRuntimeEndpoint: unix:///run/containerd/containerd.sock"),
			[CONTAINERD]: "version = 2\n",
		},
	},
	{
		name: "a socket that the flag overrides",
		assume: { kubelet: "1.29.0" },
		files: {
			[KUBELET]: kubeletFile("containerRuntimeEndpoint: unix:///var/run/dockershim.sock"),
			[FLAGS]: flagsFile("--container-runtime-endpoint=unix:///run/containerd/containerd.sock"),
			[CONTAINERD]: "version = 2\n",
		},
	},
	{
		name: "a template",
		files: { [CRICTL]: "runtime-endpoint: {{ cri_socket | default('unix:///var/run/dockershim.sock') }}\n" },
	},
]);
