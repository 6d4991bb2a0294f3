import rule from "../../server/src/rules/host/protected-kernel-defaults.ts";
import { testRule } from "../harness/rule-cases.ts";
import { FLAGS, flagsFile, KUBELET, kubeletFile, kubeletHead } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const K8S = "etc/sysctl.d/k8s.conf";
const OWN = "etc/sysctl.d/90-kubelet.conf";
const all = {
	"vm.overcommit_memory": "1",
	"vm.panic_on_oom": "0",
	"kernel.panic": "10",
	"kernel.panic_on_oops": "1",
	"kernel.keys.root_maxkeys": "1000000",
	"kernel.keys.root_maxbytes": "25000000",
};
const fileOf = (values: Readonly<Record<string, string>>) =>
	Object.entries(values)
		.map(([key, value]) => `${key} = ${value}\n`)
		.join("");
const forward = "net.ipv4.ip_forward = 1\n";
const on = kubeletFile("protectKernelDefaults: true");
const marked = (words: string) => `${kubeletHead}protectKernelDefaults: true\n#                      ^^^^ warning: ${words}\n`;

testRule(rule, [
	{
		name: "no file sets them",
		files: { [KUBELET]: marked("unless the machine has vm.overcommit_memory=1, kernel.panic=10."), [K8S]: forward },
		fixed: [{ [OWN]: fileOf(all) }],
		safe: [false],
	},
	{
		name: "some are there, one of them with another value that a later file gives it",
		files: {
			[KUBELET]: marked("unless the machine has kernel.panic=10."),
			[OWN]: fileOf({ ...all, "vm.overcommit_memory": "1" }),
			"etc/sysctl.d/99-own.conf": text`
				kernel.panic = 5
				#              ~ kernel.panic=5 here; the kubelet wants kernel.panic=10
			`,
		},
		fixed: [{ "etc/sysctl.d/99-own.conf": "kernel.panic = 10\n" }],
	},
	{
		name: "a flag, and a file of the distribution",
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: `${flagsFile("--protect-kernel-defaults=true")}#                                               ^^^^ warning: unless the machine has kernel.panic_on_oops=1.\n`,
			"usr/lib/sysctl.d/10-kernel.conf": text`
				kernel/panic_on_oops = 0
				#                      ~ kernel.panic_on_oops=0 here; the kubelet wants kernel.panic_on_oops=1
			`,
			[OWN]: "vm.overcommit_memory=1\nkernel.panic=10\n",
		},
		fixed: [
			{
				[OWN]:
					"vm.overcommit_memory=1\nkernel.panic=10\nvm.panic_on_oom=0\nkernel.panic_on_oops=1\nkernel.keys.root_maxkeys=1000000\nkernel.keys.root_maxbytes=25000000\n",
			},
		],
	},
	{ name: "all are there", files: { [KUBELET]: on, [K8S]: forward, [OWN]: fileOf(all) } },
	{
		name: "a later file corrects one",
		files: { [KUBELET]: on, [K8S]: fileOf(all), "usr/lib/sysctl.d/10-x.conf": "kernel.panic=0\n" },
	},
	{
		name: "those that no kernel has by itself are there",
		files: { [KUBELET]: on, [K8S]: "vm.overcommit_memory=1\nkernel.panic=10\n" },
	},
	{ name: "off", files: { [KUBELET]: kubeletFile("protectKernelDefaults: false"), [K8S]: forward } },
	{ name: "off by default", files: { [KUBELET]: kubeletFile(), [K8S]: "kernel.panic = 5\n" } },
	{ name: "no file of settings in the copy", files: { [KUBELET]: on, "etc/crictl.yaml": "timeout: 2\n" } },
	{ name: "a part of a machine", files: { "etc/kubernetes/kubelet-config.yaml": on, [K8S]: forward } },
	{ name: "a template may set them", files: { [KUBELET]: on, [K8S]: "{{ more }}\n" } },
	{
		name: "the boot loader may set them",
		files: {
			[KUBELET]: on,
			[K8S]: "vm.overcommit_memory=1\n",
			"etc/default/grub": 'GRUB_CMDLINE_LINUX="panic=10"\n',
		},
	},
	{ name: "not a number alone", files: { [KUBELET]: on, [K8S]: fileOf({ ...all, "kernel.panic": "10 # seconds" }) } },
]);
