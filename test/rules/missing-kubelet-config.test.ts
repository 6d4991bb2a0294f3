import rule from "../../server/src/rules/kubelet/missing-kubelet-config.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, KUBELET, KUBELET_UNIT, KUBELET_UNIT_DROP_IN, kubeletFile } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const unit = (flags: string): string => `[Service]\nExecStart=/usr/bin/kubelet ${flags}\n`;
const named = unit("--config=/var/lib/kubelet/config.yaml");

testRule(rule, [
	{
		name: "a machine that has not joined yet",
		files: {
			"usr/lib/systemd/system/kubelet.service.d/10-kubeadm.conf": text`
				[Service]
				Environment="KUBELET_CONFIG_ARGS=--config=/var/lib/kubelet/config.yaml"
				#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: /var/lib/kubelet/config.yaml is not there yet: kubeadm init or kubeadm join writes it.
				ExecStart=
				ExecStart=/usr/bin/kubelet $KUBELET_CONFIG_ARGS
			`,
			[CONTAINERD]: "version = 2\n",
		},
	},
	{
		name: "a file that kubeadm does not write",
		files: {
			[KUBELET_UNIT]: text`
				[Service]
				ExecStart=/usr/bin/kubelet --config /etc/kubernetes/own.yaml
				#                                   ^^^^^^^^^^^^^^^^^^^^^^^^ info: /etc/kubernetes/own.yaml is not there: the kubelet does not start without the file
			`,
			[KUBELET]: kubeletFile("maxPods: 110"),
		},
	},
	{
		name: "a machine that has joined",
		files: { [KUBELET_UNIT]: named, [CONTAINERD]: "", [KUBELET]: kubeletFile("maxPods: 110") },
	},
	{ name: "a file that nobody may read", files: { [KUBELET_UNIT]: named, [CONTAINERD]: "", [KUBELET]: "unreadable" } },
	{ name: "a copy of one folder", files: { [KUBELET_UNIT_DROP_IN]: named, [CONTAINERD]: "" } },
	{ name: "a unit alone", files: { "kubelet.service": named } },
	{ name: "no --config at all", files: { [KUBELET_UNIT]: unit("--v=2"), [CONTAINERD]: "" } },
	{ name: "a path in a variable", files: { [KUBELET_UNIT]: unit("--config=/etc/$NAME.yaml"), [CONTAINERD]: "" } },
	{ name: "a path that depends on where it starts", files: { [KUBELET_UNIT]: unit("--config=config.yaml"), [CONTAINERD]: "" } },
]);
