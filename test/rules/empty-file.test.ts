import rule from "../../server/src/rules/syntax/empty-file.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO, DOCKER, FLAGS, flagsFile, KUBELET, kubeletFile, kubeletHead } from "../harness/snippets.ts";
import { crlf } from "../harness/text.ts";

testRule(rule, [
	{
		name: "the kubelet",
		files: { [KUBELET]: "| error: The file is empty: kubelet does not start with it\n" },
		fixed: [{ [KUBELET]: kubeletHead }],
		safe: [true],
	},
	{
		name: "the kubelet: only comments",
		files: { [KUBELET]: crlf("# nothing yet\n| error: kubelet does not start with it\n\n") },
		fixed: [{ [KUBELET]: { contains: "# nothing yet\r\n" } }],
	},
	{
		name: "a drop-in of the kubelet",
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: flagsFile("--config-dir=/etc/kubernetes/kubelet.conf.d"),
			"etc/kubernetes/kubelet.conf.d/10.conf": "| error: kubelet\n",
		},
	},
	{
		name: "dockerd up to 20.10",
		assume: { docker: "20.10.24" },
		files: { [DOCKER]: "| error: dockerd does not start with it\n" },
		fixed: [{ [DOCKER]: "{}\n" }],
		safe: [true],
	},
	{
		name: "dockerd from 23.0 to 25.0: nobody measured",
		assume: { docker: "24.0.9" },
		files: { [DOCKER]: "| warning: some releases of dockerd do not start with it\n" },
	},
	{ name: "dockerd since 26", assume: { docker: "26.1.5" }, files: { [DOCKER]: "" } },
	{ name: "dockerd: only blanks", assume: { docker: "20.10.24" }, files: { [DOCKER]: "  \n" } },
	{ name: "dockerd: an object without keys", assume: { docker: "20.10.24" }, files: { [DOCKER]: "{}\n" } },
	{ name: "the kubelet: an object without keys is another rule's", files: { [KUBELET]: "{}\n" } },
	{ name: "containerd", files: { [CONTAINERD]: "" } },
	{ name: "containerd: only comments", files: { [CONTAINERD]: "# defaults\n" } },
	{ name: "CRI-O", files: { [CRIO]: "" } },
	{ name: "an environment file", files: { [FLAGS]: "" } },
	{
		name: "files that need not say anything",
		files: {
			[CRIO]: "",
			"etc/containers/registries.conf": "# unqualified-search-registries is not set\n",
			"etc/sysctl.d/k8s.conf": "#\n",
			"etc/modules-load.d/k8s.conf": "",
		},
	},
	{ name: "a template of which everything may come", files: { [KUBELET]: "{{ kubelet_config }}\n" } },
]);
