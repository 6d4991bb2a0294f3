import rule from "../../server/src/rules/cri/runtime-endpoint-mismatch.ts";
import { testRule } from "../harness/rule-cases.ts";
import {
	CONTAINERD,
	CRI_DOCKERD_UNIT,
	CRICTL,
	CRIO,
	criDockerdUnit,
	DOCKER,
	FLAGS,
	flagsFile,
	KUBELET,
	kubeletFile,
} from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "only another runtime is on the node",
		assume: { kubelet: "1.29.0" },
		files: {
			[CONTAINERD]: text`
				version = 2
				~~~~~~~ containerd is configured here
			`,
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				containerRuntimeEndpoint: unix:///var/run/crio/crio.sock
				#                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The kubelet uses unix:///var/run/crio/crio.sock, but containerd is what this node has (etc/containerd/config.toml)
			`,
		},
		fixed: [{ [KUBELET]: { contains: "containerRuntimeEndpoint: unix:///run/containerd/containerd.sock\n" } }],
		uncovers: ["cgroup-driver-mismatch"],
	},
	{
		name: "crictl",
		files: {
			[CRIO]: "[crio.runtime]\n",
			[CRICTL]: crlf(text`
				runtime-endpoint: unix:///run/containerd/containerd.sock
				#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: crictl uses unix:///run/containerd/containerd.sock, but CRI-O
			`),
		},
		fixed: [{ [CRICTL]: "runtime-endpoint: unix:///var/run/crio/crio.sock\r\n" }],
	},
	{
		name: "containerd listens elsewhere",
		assume: { kubelet: "1.29.0", containerd: "1.7.24" },
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--container-runtime-endpoint=unix:///run/containerd/containerd.sock"
				#                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: but containerd listens on /srv/run/containerd.sock
			`,
			[CONTAINERD]: text`
				version = 2
				[grpc]
				  address = "/srv/run/containerd.sock"
				#           ~~~~~~~~~~~~~~~~~~~~~~~~~~ containerd is configured here
			`,
		},
		fixed: [{ [FLAGS]: flagsFile("--container-runtime-endpoint=unix:///srv/run/containerd.sock") }],
	},
	{
		name: "CRI-O listens elsewhere",
		assume: { kubelet: "1.29.0", crio: "1.29.0" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				containerRuntimeEndpoint: unix:///var/run/crio/crio.sock
				#                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: but CRI-O listens on /srv/crio.sock
			`,
			[CRIO]: '[crio.api]\nlisten = "/srv/crio.sock"\n[crio.runtime]\n',
		},
	},
	{
		name: "version 4: the address stands at its plugin",
		assume: { containerd: "2.3.1" },
		files: {
			[CRICTL]: text`
				runtime-endpoint: unix:///run/containerd/containerd.sock
				#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: containerd listens on /srv/c.sock
			`,
			[CONTAINERD]: "version = 4\n[plugins.'io.containerd.server.v1.grpc']\naddress = '/srv/c.sock'\n",
		},
	},
	{
		name: "an address that is nearly the usual one",
		files: {
			[CONTAINERD]: text`
				version = 2
				[grpc]
				  address = "/run/containerd/container.sock"
				#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: its clients look for /run/containerd/containerd.sock unless told otherwise
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: 'address = "/run/containerd/containerd.sock"' } }],
	},
	{
		name: "/var/run is /run",
		files: {
			[KUBELET]: kubeletFile("containerRuntimeEndpoint: unix:///var/run/containerd/containerd.sock"),
			[CONTAINERD]: 'version = 2\n[grpc]\naddress = "/run/containerd/containerd.sock"\n',
			[CRICTL]: "runtime-endpoint: unix:///run/containerd/containerd.sock\n",
		},
	},
	{
		name: "an empty endpoint is the default",
		files: { [KUBELET]: kubeletFile('containerRuntimeEndpoint: ""'), [CRIO]: "[crio.runtime]\n" },
	},
	{
		name: "an endpoint that belongs to no runtime we know",
		files: {
			[KUBELET]: kubeletFile("containerRuntimeEndpoint: unix:///run/k3s/containerd/containerd.sock"),
			[CRIO]: "[crio.runtime]\n",
		},
	},
	{
		name: "two runtimes, neither of which it is: nobody can tell",
		files: {
			[KUBELET]: kubeletFile("containerRuntimeEndpoint: unix:///var/run/crio/crio.sock"),
			[CONTAINERD]: "version = 2\n",
			[CRI_DOCKERD_UNIT]: criDockerdUnit,
		},
	},
	{
		name: "containerd is only there for Docker",
		files: {
			[KUBELET]: kubeletFile("containerRuntimeEndpoint: unix:///var/run/cri-dockerd.sock"),
			[CONTAINERD]: "version = 2\n",
			[DOCKER]: "{}\n",
		},
	},
	{
		name: "a template's endpoint",
		files: { [KUBELET]: kubeletFile("containerRuntimeEndpoint: {{ cri_socket }}"), [CONTAINERD]: "version = 2\n" },
	},
]);
