import rule from "../../server/src/rules/cri/several-containerd-configs.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const K3S = "var/lib/rancher/k3s/agent/etc/containerd/config.toml";
const RKE2 = "var/lib/rancher/rke2/agent/etc/containerd/config.toml";

testRule(rule, [
	{
		name: "beside k3s",
		files: {
			[K3S]: text`
				version = 2
				~~~~~~~ k3s uses this one
			`,
			[CONTAINERD]: crlf(text`
				version = 2
				^^^^^^^ info: This file is not the kubelet's: k3s runs its own containerd with var/lib/rancher/k3s/agent/etc/containerd/config.toml
				[plugins."io.containerd.grpc.v1.cri"]
			`),
		},
		fixed: [],
	},
	{
		name: "beside RKE2",
		files: {
			[RKE2]: "version = 3\n",
			[CONTAINERD]: text`
				version = 2
				^^^^^^^ info: rke2 runs its own containerd
			`,
		},
	},
	{
		name: "beside k0s",
		files: {
			"etc/k0s/containerd.toml": "version = 3\n",
			[CONTAINERD]: text`
				version = 2
				^^^^^^^ info: k0s runs its own containerd
			`,
		},
	},
	{ name: "k3s alone", files: { [K3S]: "version = 2\n" } },
	{ name: "containerd alone", files: { [CONTAINERD]: "version = 2\n" } },
	{
		name: "a kubelet of one's own uses the usual one",
		files: { [K3S]: "version = 2\n", [CONTAINERD]: "version = 2\n", [KUBELET]: kubeletFile() },
	},
]);
