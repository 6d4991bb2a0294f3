import rule from "../../server/src/rules/kubelet/kubeconfig-as-kubelet-config.ts";
import { testRule } from "../harness/rule-cases.ts";
import { FLAGS, KUBELET, KUBELET_UNIT, KUBELET_UNIT_DROP_IN, kubeletFile } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const KUBECONFIG = "etc/kubernetes/kubelet.conf";
const kubeconfig = "apiVersion: v1\nkind: Config\nclusters: []\ncontexts: []\nusers: []\n";

const unit = (config: string): string => `[Service]\nExecStart=/usr/bin/kubelet --config=${config}\n`;

testRule(rule, [
	{
		name: "the kubeconfig instead of the configuration beside it",
		files: {
			[KUBELET_UNIT_DROP_IN]: text`
				[Service]
				Environment="KUBELET_KUBECONFIG_ARGS=--kubeconfig=/etc/kubernetes/kubelet.conf"
				Environment="KUBELET_CONFIG_ARGS=--config=/etc/kubernetes/kubelet.conf --v=2"
				#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: --config names /etc/kubernetes/kubelet.conf, which is a kubeconfig and no kubelet configuration: the kubelet does not start.
				ExecStart=
				ExecStart=/usr/bin/kubelet $KUBELET_KUBECONFIG_ARGS $KUBELET_CONFIG_ARGS
			`,
			[KUBECONFIG]: text`
				apiVersion: v1
				kind: Config
				#     ~~~~~~ this is a kubeconfig
				clusters: []
			`,
			[KUBELET]: kubeletFile("cgroupDriver: systemd"),
		},
		fixed: [
			{
				[KUBELET_UNIT_DROP_IN]: {
					contains: 'Environment="KUBELET_CONFIG_ARGS=--config=/var/lib/kubelet/config.yaml --v=2"',
				},
			},
		],
		safe: [false],
	},
	{
		name: "no configuration that could have been meant",
		files: {
			[KUBELET_UNIT]: text`
				[Service]
				ExecStart=/usr/bin/kubelet --config /etc/kubernetes/kubelet.conf
				#                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: is a kubeconfig
			`,
			[KUBECONFIG]: text`
				clusters: []
				~~~~~~~~ this is a kubeconfig
				contexts: []
				users: []
			`,
		},
	},
	{
		name: "a flag of kubeadm's environment file",
		files: {
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--config=/etc/kubernetes/admin.conf"
				#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: --config names /etc/kubernetes/admin.conf
			`,
			"etc/kubernetes/admin.conf": text`
				kind: Config
				#     ~~~~~~ this is a kubeconfig
				apiVersion: v1
			`,
		},
	},
	{
		name: "each file with its own flag",
		files: {
			[KUBELET_UNIT]:
				"[Service]\nExecStart=/usr/bin/kubelet --kubeconfig=/etc/kubernetes/kubelet.conf --config=/var/lib/kubelet/config.yaml\n",
			[KUBECONFIG]: kubeconfig,
			[KUBELET]: kubeletFile("cgroupDriver: systemd"),
		},
		unread: [KUBECONFIG],
	},
	{
		name: "another document, which has a rule of its own",
		files: { [KUBELET_UNIT]: unit("/etc/kubelet.yaml"), "etc/kubelet.yaml": "apiVersion: v1\nkind: ConfigMap\n" },
	},
	{
		name: "a template",
		files: { [KUBELET_UNIT]: unit("/etc/kubelet.yaml"), "etc/kubelet.yaml": "apiVersion: v1\nkind: {{ kind }}\nclusters: []\n" },
	},
]);
