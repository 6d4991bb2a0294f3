import rule from "../../server/src/rules/cri/cri-v1-unsupported.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO, FLAGS, flagsFile, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const kubelet = { [KUBELET]: kubeletFile() };

testRule(rule, [
	{
		name: "containerd 1.5 below kubelet 1.26",
		assume: { kubelet: "1.26.1", containerd: "1.5.18" },
		files: {
			...kubelet,
			[CONTAINERD]: crlf(text`
				# ours
				version = 2
				^^^^^^^ error: containerd 1.5.18 does not serve CRI v1, and kubelet 1.26.1 speaks nothing else
			`),
		},
		fixed: [],
	},
	{
		name: "containerd 1.6",
		assume: { kubelet: "1.26.1", containerd: "1.6.0" },
		files: { ...kubelet, [CONTAINERD]: "version = 2\n" },
	},
	{
		name: "kubelet 1.25",
		assume: { kubelet: "1.25.9", containerd: "1.5.18" },
		files: { ...kubelet, [CONTAINERD]: "version = 2\n" },
	},
	{ name: "a guessed kubelet", assume: { containerd: "1.5.18" }, files: { ...kubelet, [CONTAINERD]: "version = 2\n" } },
	{ name: "a guessed containerd", assume: { kubelet: "1.29.0" }, files: { ...kubelet, [CONTAINERD]: "version = 2\n" } },
	{
		name: "the kubelet uses another runtime",
		assume: { kubelet: "1.29.0", containerd: "1.5.18" },
		files: {
			...kubelet,
			[FLAGS]: flagsFile("--container-runtime-endpoint=unix:///var/run/crio/crio.sock"),
			[CRIO]: "[crio.runtime]\n",
			[CONTAINERD]: "version = 2\n",
		},
	},
]);
