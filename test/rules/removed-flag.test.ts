import rule from "../../server/src/rules/kubelet/removed-flag.ts";
import { testRule } from "../harness/rule-cases.ts";
import { FLAGS, flagsFile, KUBELET, KUBELET_UNIT, KUBELET_UNIT_DROP_IN, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "left over in kubeadm's file",
		assume: { kubelet: "1.24.3" },
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--network-plugin=cni --v=2"
				#                     ^^^^^^^^^^^^^^^^^^^^ error: --network-plugin is gone since kubelet 1.24: the kubelet does not start with it
			`,
		},
		fixed: [{ [FLAGS]: flagsFile("--v=2") }],
	},
	{
		name: "each of them, and only them",
		assume: { kubelet: "1.36.0" },
		files: {
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--container-runtime=remote --node-ip=192.0.2.7 --pod-infra-container-image=registry.k8s.io/pause:3.9"
				#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 1.27
				#                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 1.35
			`.replace(
				"#                                                                    ^",
				"#                                                                    ^",
			),
		},
		fixed: [
			{ [FLAGS]: flagsFile("--node-ip=192.0.2.7", "--pod-infra-container-image=registry.k8s.io/pause:3.9") },
			{ [FLAGS]: flagsFile("--container-runtime=remote", "--node-ip=192.0.2.7") },
		],
	},
	{
		name: "written with underscores, which the kubelet takes as well",
		assume: { kubelet: "1.29.0" },
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--container_runtime=remote --v=2"
				#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: --container-runtime is gone since kubelet 1.27
			`,
		},
		fixed: [{ [FLAGS]: flagsFile("--v=2") }],
	},
	{
		name: "in the usual environment file, in two words",
		assume: { kubelet: "1.29.0" },
		files: {
			"etc/default/kubelet": crlf(text`
				KUBELET_EXTRA_ARGS=--v=2 --container-runtime remote
				#                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: --container-runtime
			`),
			[KUBELET]: kubeletFile(),
		},
		fixed: [{ "etc/default/kubelet": "KUBELET_EXTRA_ARGS=--v=2\r\n" }],
	},
	{
		name: "on the command line of the unit",
		assume: { kubelet: "1.29.0" },
		files: {
			[KUBELET_UNIT]: text`
				[Service]
				ExecStart=/usr/bin/kubelet --config=/var/lib/kubelet/config.yaml \\
				  --container-runtime=remote \\
				# ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: --container-runtime
				  --v=2
			`,
			[KUBELET]: kubeletFile(),
		},
		fixed: [{ [KUBELET_UNIT]: { lacks: "--container-runtime" } }],
	},
	{
		name: "in the environment of a unit drop-in",
		assume: { kubelet: "1.29.0" },
		files: {
			[KUBELET_UNIT]: "[Service]\nExecStart=/usr/bin/kubelet $KUBELET_EXTRA_ARGS\n",
			[KUBELET_UNIT_DROP_IN]: text`
				[Service]
				Environment="KUBELET_EXTRA_ARGS=--network-plugin=cni --v=2"
				#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: --network-plugin
			`,
		},
		fixed: [{ [KUBELET_UNIT_DROP_IN]: { contains: 'Environment="KUBELET_EXTRA_ARGS=--v=2"\n' } }],
	},
	{
		name: "a release that has it",
		assume: { kubelet: "1.23.9" },
		files: { [FLAGS]: flagsFile("--network-plugin=cni"), [KUBELET]: kubeletFile() },
	},
	{
		name: "releases unknown: those without it are named",
		files: {
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--pod-infra-container-image=registry.k8s.io/pause:3.9"
				#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: kubelet 1.35–1.36
			`,
			[KUBELET]: kubeletFile(),
		},
	},
	{
		name: "a flag that only old kubelets take brings them in",
		files: { [FLAGS]: flagsFile("--network-plugin=cni"), [KUBELET]: kubeletFile() },
	},
	{
		name: "in a comment",
		assume: { kubelet: "1.29.0" },
		files: { [FLAGS]: `# --network-plugin=cni\n${flagsFile("--v=2")}`, [KUBELET]: kubeletFile() },
	},
	{
		name: "a variable that nobody uses",
		assume: { kubelet: "1.29.0" },
		files: { [FLAGS]: `OLD_ARGS="--network-plugin=cni"\n${flagsFile("--v=2")}`, [KUBELET]: kubeletFile() },
	},
	{
		name: "in a template",
		assume: { kubelet: "1.29.0" },
		files: { [FLAGS]: flagsFile("{{ old_flags }}", "--v=2"), [KUBELET]: kubeletFile() },
	},
]);
