import rule from "../../server/src/rules/kubelet/flag-overrides-file.ts";
import { testRule } from "../harness/rule-cases.ts";
import { FLAGS, flagsFile, KUBELET, KUBELET_UNIT, KUBELET_UNIT_DROP_IN, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "a flag in kubeadm's file",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				maxPods: 50
				#        ~~ maxPods is 50 here
			`,
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--v=2 --max-pods=110"
				#                           ^^^^^^^^^^^^^^ warning: --max-pods=110 wins over maxPods: 50 in var/lib/kubelet/config.yaml
			`,
		},
		fixed: [{ [FLAGS]: flagsFile("--v=2") }],
	},
	{
		name: "in two words",
		files: {
			[KUBELET]: kubeletFile("maxPods: 50"),
			[FLAGS]: crlf(text`
				KUBELET_KUBEADM_ARGS="--max-pods 110 --v=2"
				#                     ^^^^^^^^^^^^^^ warning: maxPods
			`),
		},
		fixed: [{ [FLAGS]: 'KUBELET_KUBEADM_ARGS="--v=2"\r\n' }],
	},
	{
		name: "in the environment of a unit drop-in",
		files: {
			[KUBELET]: kubeletFile("cgroupDriver: systemd"),
			[KUBELET_UNIT]: "[Service]\nExecStart=/usr/bin/kubelet\n",
			[KUBELET_UNIT_DROP_IN]: text`
				[Service]
				Environment="KUBELET_EXTRA_ARGS=--v=2 --cgroup-driver=cgroupfs"
				#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: --cgroup-driver=cgroupfs wins over cgroupDriver: systemd
				ExecStart=
				ExecStart=/usr/bin/kubelet --config=/var/lib/kubelet/config.yaml $KUBELET_EXTRA_ARGS
			`,
		},
		fixed: [{ [KUBELET_UNIT_DROP_IN]: { contains: 'Environment="KUBELET_EXTRA_ARGS=--v=2"\n' } }],
	},
	{
		name: "a boolean without a value",
		files: {
			[KUBELET]: kubeletFile("failSwapOn: false"),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--fail-swap-on"
				#                     ^^^^^^^^^^^^^^ warning: --fail-swap-on=true wins over failSwapOn: false
			`,
		},
	},
	{
		name: "it wins over a drop-in too",
		files: {
			[KUBELET]: kubeletFile(),
			"etc/kubernetes/kubelet.conf.d/10-pods.conf": kubeletFile("maxPods: 60"),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--config-dir=/etc/kubernetes/kubelet.conf.d --max-pods=110"
				#                                                                 ^^^^^^^^^^^^^^ warning: maxPods: 60 in etc/kubernetes/kubelet.conf.d/10-pods.conf
			`,
		},
	},
	{ name: "equal", files: { [KUBELET]: kubeletFile("maxPods: 50"), [FLAGS]: flagsFile("--max-pods=50") } },
	{ name: "nothing in the file", files: { [KUBELET]: kubeletFile(), [FLAGS]: flagsFile("--max-pods=50") } },
	{
		name: "empty in the file",
		files: { [KUBELET]: kubeletFile('cgroupDriver: ""'), [FLAGS]: flagsFile("--cgroup-driver=systemd") },
	},
	{
		name: "only the last flag of a name counts",
		files: { [KUBELET]: kubeletFile("maxPods: 50"), [FLAGS]: flagsFile("--max-pods=110", "--max-pods=50") },
	},
	{ name: "a flag that is in no file", files: { [KUBELET]: kubeletFile(), [FLAGS]: flagsFile("--node-ip=192.0.2.7") } },
	{
		name: "an environment file that the unit does not read",
		files: {
			[KUBELET]: kubeletFile("maxPods: 50"),
			[KUBELET_UNIT]: "[Service]\nEnvironmentFile=-/etc/default/kubelet\nExecStart=/usr/bin/kubelet $KUBELET_EXTRA_ARGS\n",
			"etc/sysconfig/kubelet": "KUBELET_EXTRA_ARGS=--max-pods=110\n",
		},
	},
	{
		name: "a template's value",
		files: { [KUBELET]: kubeletFile("maxPods: {{ max_pods }}"), [FLAGS]: flagsFile("--max-pods=110") },
	},
]);
