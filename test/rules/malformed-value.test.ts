import rule from "../../server/src/rules/keys/malformed-value.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRI_DOCKERD_UNIT, CRICTL, CRIO, FLAGS, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const sandbox = (image: string): string => `version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nsandbox_image = "${image}"\n`;

testRule(rule, [
	{
		name: "a pause image with a scheme",
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				  sandbox_image = "https://registry.k8s.io/pause:3.9"
				#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: sandbox_image: https://registry.k8s.io/pause:3.9 is no image reference
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: 'sandbox_image = "registry.k8s.io/pause:3.9"' } }],
	},
	{
		name: "a pause image with a quote too many; names of version 3",
		files: {
			[CONTAINERD]: crlf(text`
				version = 3
				[plugins.'io.containerd.cri.v1.images'.pinned_images]
				  sandbox = '"registry.k8s.io/pause:3.10"'
				#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: is no image reference
			`),
		},
		fixed: [{ [CONTAINERD]: { contains: "'registry.k8s.io/pause:3.10'\r\n" } }],
	},
	{
		name: "capital letters: nobody knows what was meant",
		files: {
			[CRIO]: text`
				[crio.image]
				pause_image = "registry.k8s.io/Pause:3.9"
				#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: pause_image: registry.k8s.io/Pause:3.9 is no image reference
			`,
		},
		fixed: [],
	},
	{
		name: "cri-dockerd's flag",
		files: {
			[CRI_DOCKERD_UNIT]: text`
				[Service]
				ExecStart=/usr/bin/cri-dockerd --container-runtime-endpoint fd:// --pod-infra-container-image=http://registry.k8s.io/pause:3.9
				#                                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: is no image reference
			`,
		},
	},
	{
		name: "the kubelet's flag decides nothing without dockershim",
		assume: { kubelet: "1.30.0" },
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--pod-infra-container-image=registry.k8s.io/pause:"
				#                                                 ^^^^^^^^^^^^^^^^^^^^^^ warning: is no image reference
			`,
		},
	},
	{
		name: "an endpoint over TCP",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				containerRuntimeEndpoint: tcp://127.0.0.1:2376
				#                         ^^^^^^^^^^^^^^^^^^^^ error: containerRuntimeEndpoint: tcp://127.0.0.1:2376 is no socket the kubelet can use; it takes unix:///path
			`,
		},
		fixed: [],
	},
	{
		name: "crictl's endpoint",
		files: {
			[CRICTL]: text`
				runtime-endpoint: http://127.0.0.1:2375
				#                 ^^^^^^^^^^^^^^^^^^^^^ warning: is no socket the crictl can use
			`,
		},
	},
	{
		name: "with a port, a tag and a digest",
		files: { [CONTAINERD]: sandbox(`registry.example.com:5000/k8s/pause:3.9@sha256:${"0".repeat(64)}`) },
	},
	{ name: "a host without a dot", files: { [CONTAINERD]: sandbox("localhost:5000/pause:3.9") } },
	{ name: "a short name", files: { [CRIO]: '[crio.image]\npause_image = "pause:3.9"\n' } },
	{ name: "empty is the default", files: { [CONTAINERD]: sandbox("") } },
	{ name: "a placeholder of a script", files: { [CONTAINERD]: sandbox("@SANDBOX_IMAGE@") } },
	{ name: "a template", files: { [CONTAINERD]: sandbox("{{ pause_image }}") } },
	{
		name: "an endpoint without a scheme",
		files: { [KUBELET]: kubeletFile("containerRuntimeEndpoint: /run/containerd/containerd.sock") },
	},
	{
		name: "a file whose table is not read",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: sandbox("https://x").replace("version = 2\n", "") },
	},
]);
