import rule from "../../server/src/rules/syntax/tab-indentation.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CRICTL, DOCKER, KUBEADM, KUBELET, kubeletFile, kubeletHead } from "../harness/snippets.ts";
import { crlf } from "../harness/text.ts";

const says = "error: A tab indents this line; YAML takes only spaces, and kubelet cannot read the file";

testRule(rule, [
	{
		name: "the only child of a key",
		files: { [KUBELET]: `${kubeletHead}evictionHard:\n\tmemory.available: 100Mi # see OPS-12\n^ ${says}\nmaxPods: 50\n` },
		fixed: [{ [KUBELET]: `${kubeletHead}evictionHard:\n  memory.available: 100Mi # see OPS-12\nmaxPods: 50\n` }],
	},
	{
		name: "further down, CRLF",
		files: {
			[KUBELET]: crlf(
				`${kubeletHead}authentication:\n  anonymous:\n\tenabled: false\n^ ${says}\n  webhook:\n    enabled: true\n`,
			),
		},
		fixed: [{ [KUBELET]: { contains: "  anonymous:\r\n    enabled: false\r\n  webhook:\r\n" } }],
	},
	{
		name: "among brothers, whose indentation it takes",
		files: {
			[KUBELET]: `${kubeletHead}evictionHard:\n    memory.available: 100Mi\n\tnodefs.available: 10%\n^ error: kubelet\n    imagefs.available: 15%\n`,
		},
		fixed: [{ [KUBELET]: { contains: "\n    nodefs.available: 10%\n", lacks: "\t" } }],
	},
	{
		name: "all through the file: one finding, one fix",
		files: {
			[KUBELET]: `${kubeletHead}authentication:\n\tanonymous:\n^ error: kubelet\n\t\tenabled: false\n\twebhook:\n\t\tenabled: true\n`,
		},
		fixed: [
			{
				[KUBELET]: `${kubeletHead}authentication:\n  anonymous:\n    enabled: false\n  webhook:\n    enabled: true\n`,
			},
		],
	},
	{
		name: "nobody can tell how far the lines are meant to go",
		files: {
			[KUBELET]: `${kubeletHead}authentication:\n  anonymous:\n    enabled: false\n\twebhook:\n^ error: kubelet\n  x509: {}\n`,
		},
		fixed: [],
	},
	{
		name: "kubeadm and crictl",
		files: {
			[KUBEADM]:
				"apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\nnodeRegistration:\n\tcriSocket: unix:///run/containerd/containerd.sock\n^ error: kubeadm cannot read the file\n",
			[CRICTL]: "debug: false\n\ttimeout: 10\n^ error: crictl cannot read the file\n",
		},
	},
	{
		name: "inside values, before comments, on empty lines, and in JSON",
		files: {
			[KUBELET]: kubeletFile('clusterDomain:\t"cluster.local"\t# a tab here\t', "\t", 'staticPodPath: "/etc/a\tb"'),
			[DOCKER]: '{\n\t"debug": true\n}\n',
		},
	},
	{
		name: "in a line that only a template's block may write",
		files: {
			[KUBELET]: kubeletFile("{% if anonymous %}", "authentication:", "\tanonymous: {}", "^ warning: kubelet", "{% endif %}"),
		},
	},
]);
