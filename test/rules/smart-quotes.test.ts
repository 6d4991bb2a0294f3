import rule from "../../server/src/rules/syntax/smart-quotes.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO, DOCKER, DOCKER_UNIT, FLAGS, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "JSON: around a key, around a value, single ones",
		files: {
			[DOCKER]: text`
				{
				  “debug”: true,
				//^^^^^^^ error: “ is a typographic quote: dockerd cannot read the file
				  "dns": ["10.0.0.2", ‘10.0.0.3’]
				//                    ^^^^^^^^^^ error: ‘ is a typographic quote
				}
			`,
		},
		fixed: [{ [DOCKER]: { contains: '  "debug": true,' } }, { [DOCKER]: { contains: '["10.0.0.2", "10.0.0.3"]' } }],
	},
	{
		name: "TOML, CRLF",
		files: {
			[CONTAINERD]: crlf(text`
				version = 2
				root = “/var/lib/containerd” # see OPS-12
				#      ^^^^^^^^^^^^^^^^^^^^^ error: “ is a typographic quote: containerd cannot read the file
			`),
			[CRIO]: text`
				[crio.runtime]
				cgroup_manager = “systemd”
				#                ^^^^^^^^^ error: CRI-O cannot read the file
			`,
		},
		fixed: [
			{ [CONTAINERD]: { contains: 'root = "/var/lib/containerd" # see OPS-12\r\n' } },
			{ [CRIO]: { contains: 'cgroup_manager = "systemd"\n' } },
		],
	},
	{
		name: "a hosts.toml is skipped as a whole",
		files: {
			"etc/containerd/certs.d/docker.io/hosts.toml": text`
				server = “https://docker.io”
				#        ^^^^^^^^^^^^^^^^^^^ warning: “ is a typographic quote: containerd goes on without the whole file
			`,
		},
		fixed: [{ "etc/containerd/certs.d/docker.io/hosts.toml": 'server = "https://docker.io"\n' }],
	},
	{
		name: "YAML keeps them in the value",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: “systemd”
				#             ^ warning: “ is a typographic quote and becomes part of the value “systemd”; kubelet does not take it
			`,
		},
		fixed: [{ [KUBELET]: { contains: '\ncgroupDriver: "systemd"\n' } }],
	},
	{
		name: "systemd's files: flags and environment",
		files: {
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS=“--v=2”
				#                    ^^^^^^^ warning: “ is a typographic quote and becomes part of the value
			`,
			[DOCKER_UNIT]: text`
				[Service]
				Environment=“HTTP_PROXY=http://proxy.example:3128”
				#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: systemd does not take it for a quote
				ExecStart=/usr/bin/dockerd
			`,
		},
		fixed: [
			{ [DOCKER_UNIT]: { contains: '\nEnvironment="HTTP_PROXY=http://proxy.example:3128"\n' } },
			{ [FLAGS]: 'KUBELET_KUBEADM_ARGS="--v=2"\n' },
		],
	},
	{
		name: "in comments and inside of proper strings",
		files: {
			[CONTAINERD]: 'version = 2 # “two”\nroot = "/srv/“containerd”"\n',
			[DOCKER]: '{ "labels": ["title=“a node”"] }\n',
			[KUBELET]: kubeletFile("# “ours”", 'clusterDomain: "cluster.“local”"'),
			[FLAGS]: '# “flags”\nKUBELET_KUBEADM_ARGS="--v=2"\n',
		},
	},
]);
