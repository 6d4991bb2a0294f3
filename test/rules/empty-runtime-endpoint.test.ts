import rule from "../../server/src/rules/cri/empty-runtime-endpoint.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO, FLAGS, flagsFile, KUBELET, KUBELET_UNIT, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "a flag without its value",
		files: {
			[KUBELET]: kubeletFile(),
			[CONTAINERD]: "version = 2\n",
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--container-runtime-endpoint= --v=2"
				#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: --container-runtime-endpoint has no value
			`,
		},
		fixed: [{ [FLAGS]: flagsFile("--container-runtime-endpoint=unix:///run/containerd/containerd.sock", "--v=2") }],
	},
	{
		name: "two runtimes: both sockets are offered",
		files: {
			[KUBELET]: kubeletFile(),
			[CONTAINERD]: "version = 2\n",
			[CRIO]: "[crio.runtime]\n",
			[FLAGS]: crlf(text`
				KUBELET_KUBEADM_ARGS="--v=2 --container-runtime-endpoint="
				#                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: no value
			`),
		},
		fixed: [
			{ [FLAGS]: { contains: "--container-runtime-endpoint=unix:///run/containerd/containerd.sock" } },
			{ [FLAGS]: { contains: "--container-runtime-endpoint=unix:///var/run/crio/crio.sock" } },
		],
	},
	{
		name: "no runtime on the node: no fix",
		files: {
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--container-runtime-endpoint="
				#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: no value
			`,
		},
		fixed: [],
	},
	{
		name: "in the unit",
		files: {
			[CONTAINERD]: "version = 2\n",
			[KUBELET_UNIT]: text`
				[Service]
				ExecStart=/usr/bin/kubelet --config=/var/lib/kubelet/config.yaml --container-runtime-endpoint=
				#                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: no value
			`,
			[KUBELET]: kubeletFile(),
		},
	},
	{
		name: "empty in the file means the default",
		files: { [KUBELET]: kubeletFile('containerRuntimeEndpoint: ""'), [CONTAINERD]: "version = 2\n" },
	},
	{
		name: "the last flag of a name counts",
		files: {
			[KUBELET]: kubeletFile(),
			[CONTAINERD]: "version = 2\n",
			[FLAGS]: flagsFile("--container-runtime-endpoint=", "--container-runtime-endpoint=unix:///run/containerd/containerd.sock"),
		},
	},
	{
		name: "in a comment",
		files: {
			[KUBELET]: kubeletFile(),
			[CONTAINERD]: "version = 2\n",
			[FLAGS]: `# --container-runtime-endpoint=\n${flagsFile("--v=2")}`,
		},
	},
	{
		name: "a template's value",
		files: { [KUBELET]: kubeletFile(), [FLAGS]: flagsFile("--container-runtime-endpoint={{ cri_socket }}") },
	},
]);
