import rule from "../../server/src/rules/keys/wrong-type.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRICTL, CRIO, DOCKER, KUBEADM, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const HOSTS = "etc/containerd/certs.d/docker.io/hosts.toml";

testRule(rule, [
	{
		name: "options of a runtime: containerd starts, and its pods fail",
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
				  SystemdCgroup = "true" # see OPS-12
				#                 ^^^^^^ error: SystemdCgroup must be true or false, but it is a string: containerd starts, and every pod
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: "  SystemdCgroup = true # see OPS-12\n" } }],
	},
	{
		name: "options under their names of version 3: a number is no boolean at all",
		files: {
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
				  SystemdCgroup = 1
				#                 ^ error: SystemdCgroup must be true or false, but it is a whole number: containerd starts
			`,
		},
		fixed: [],
	},
	{
		name: "options under their names of version 4",
		files: {
			[CONTAINERD]: text`
				version = 4
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
				  SystemdCgroup = "yes"
				#                 ^^^^^ error: SystemdCgroup must be true or false, but it is a string: containerd starts
			`,
		},
		fixed: [],
	},
	{
		name: "short names of version 1: the CRI's own keys",
		files: {
			[CONTAINERD]: text`
				oom_score = "-999"
				#           ^^^^^^ error: oom_score must be a whole number, but it is a string: containerd cannot decode it
				[plugins.cri]
				  max_concurrent_downloads = "5"
				#                            ^^^ error: max_concurrent_downloads must be a whole number
			`,
		},
		fixed: [
			{ [CONTAINERD]: { contains: "oom_score = -999\n" } },
			{ [CONTAINERD]: { contains: "  max_concurrent_downloads = 5\n" } },
		],
	},
	{
		name: "a text where a list must stand, CRLF",
		files: {
			[CONTAINERD]: crlf(text`
				version = 2
				disabled_plugins = "io.containerd.internal.v1.opt"
				#                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: disabled_plugins must be a list, but it is a string
			`),
		},
		fixed: [{ [CONTAINERD]: 'version = 2\r\ndisabled_plugins = ["io.containerd.internal.v1.opt"]\r\n' }],
	},
	{
		name: "dockerd: values, items of lists and values of maps, each once",
		files: {
			[DOCKER]: text`
				{
				  "debug": "true",
				//         ^^^^^^ error: debug must be true or false, but it is a string: dockerd cannot decode it
				  "dns": ["10.0.0.2", 53],
				//                    ^^ error: dns must be a string, but it is a whole number
				  "features": { "buildkit": "true", "anything": 1 },
				//                          ^^^^^^ error: buildkit must be true or false
				//                                              ^ error: anything must be true or false
				  "log-opts": { "max-file": 3, "compress": true },
				//                          ^ error: max-file must be a string, but it is a whole number
				//                                         ^^^^ error: compress must be a string, but it is true or false
				  "hosts": null
				}
			`,
		},
		fixed: [
			{ [DOCKER]: { contains: '"debug": true,' } },
			{ [DOCKER]: { contains: '"dns": ["10.0.0.2", "53"]' } },
			{ [DOCKER]: { contains: '"buildkit": true,' } },
			{ [DOCKER]: { contains: '"max-file": "3",' } },
			{ [DOCKER]: { contains: '"compress": "true"' } },
		],
		uncovers: ["malformed-value"], // "53" can be decoded, but is no address
	},
	{
		name: "dockerd: a table, a list and a text in each other's places",
		files: {
			[DOCKER]: text`
				{
				  "exec-opts": { "native.cgroupdriver": "systemd" },
				//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: exec-opts must be a list, but it is a table
				  "log-opts": ["max-size=10m"],
				//            ^^^^^^^^^^^^^^^^ error: log-opts must be a table, but it is a list
				  "registry-mirrors": "https://mirror.example"
				//                    ^^^^^^^^^^^^^^^^^^^^^^^^ error: registry-mirrors must be a list, but it is a string
				}
			`,
		},
		fixed: [{ [DOCKER]: { contains: '"registry-mirrors": ["https://mirror.example"]' } }],
	},
	{
		name: "the kubelet",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: true
				#             ^^^^ error: cgroupDriver must be a string, but it is true or false: kubelet cannot decode it
				evictionHard:
				  nodefs.available: 10
				#                   ^^ error: nodefs.available must be a string, but it is a whole number
				maxPods: "110"
				#        ^^^^^ error: maxPods must be a whole number, but it is a string
				failSwapOn: "no"
				#           ^^^^ error: failSwapOn must be true or false, but it is a string
			`,
		},
		fixed: [
			{ [KUBELET]: { contains: 'cgroupDriver: "true"' } },
			{ [KUBELET]: { contains: 'nodefs.available: "10"' } },
			{ [KUBELET]: { contains: "maxPods: 110\n" } },
		],
		uncovers: ["unknown-value"],
	},
	{
		name: "booleans of YAML 1.1, null, a number in quotes where a text is wanted",
		files: {
			[KUBELET]: kubeletFile(
				"failSwapOn: no",
				"rotateCertificates: on",
				"cgroupDriver: null",
				"containerLogMaxSize: 10Mi",
				"evictionHard:",
				'  nodefs.available: "10"',
			),
		},
	},
	{
		name: "CRI-O, whatever the case of its keys",
		files: {
			[CRIO]: text`
				[crio.runtime]
				pids_limit = "1024"
				#            ^^^^^^ error: pids_limit must be a whole number, but it is a string: CRI-O cannot decode it
				Log_Level = 5
				#           ^ error: Log_Level must be a string
				default_capabilities = "CHOWN"
				#                      ^^^^^^^ error: default_capabilities must be a list
			`,
		},
		fixed: [
			{ [CRIO]: { contains: "pids_limit = 1024\n" } },
			{ [CRIO]: { contains: 'Log_Level = "5"\n' } },
			{ [CRIO]: { contains: 'default_capabilities = ["CHOWN"]\n' } },
		],
		uncovers: ["unknown-value"], // "5" can be decoded, but is no log level
	},
	{
		name: "crictl and kubeadm",
		files: {
			[CRICTL]: text`
				runtime-endpoint: unix:///run/containerd/containerd.sock
				timeout: 2s
				#        ^^ error: timeout must be a whole number, but it is a string: crictl cannot decode it
			`,
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: InitConfiguration
				localAPIEndpoint:
				  bindPort: "6443"
				#           ^^^^^^ error: bindPort must be a whole number, but it is a string: kubeadm cannot decode it
			`,
		},
		fixed: [{ [KUBEADM]: { contains: "  bindPort: 6443\n" } }],
	},
	{
		name: "a hosts.toml is skipped as a whole",
		files: {
			[HOSTS]: text`
				server = "https://docker.io"
				[host."https://mirror.example"]
				  capabilities = "pull"
				#                ^^^^^^ warning: capabilities must be a list, but it is a string: the whole file is skipped
				  skip_verify = "true"
				#               ^^^^^^ warning: skip_verify must be true or false
				  ca = ["/etc/ssl/a.pem", "/etc/ssl/b.pem"]
			`,
		},
		fixed: [{ [HOSTS]: { contains: 'capabilities = ["pull"]' } }, { [HOSTS]: { contains: "skip_verify = true" } }],
	},
	{
		name: "where a template's mark stands, anything may",
		files: {
			[KUBELET]: kubeletFile('maxPods: "{{ max_pods }}"', "failSwapOn: {{ fail_swap_on | to_json }}"),
			[DOCKER]: '{ "debug": "{{ docker_debug }}" }\n',
			[CONTAINERD]: 'version = 2\noom_score = "{{ oom_score }}"\n',
		},
	},
	{
		name: "of a key that is given twice only the last can be mended: the first has no place of its own",
		files: {
			[DOCKER]: text`
				{
				  "registry-mirrors": "https://one.example.com",
				//                    ^^^^^^^^^^^^^^^^^^^^^^^^^ error: registry-mirrors must be a list
				  "registry-mirrors": "https://two.example.com"
				//                    ^^^^^^^^^^^^^^^^^^^^^^^^^ error: registry-mirrors must be a list
				}
			`,
		},
		fixed: [{ [DOCKER]: { contains: '"registry-mirrors": ["https://two.example.com"]' } }],
	},
	{
		name: "in a file that is not read at all, nothing is said of types",
		files: { [DOCKER]: '{ "debug": "true", \n "hosts": [ }\n' },
	},
	{
		name: "below a key that is given again: only the last one can be mended",
		files: {
			[DOCKER]: text`
				{
				  "features": { "buildkit": "true" },
				//                          ^^^^^^ error: buildkit must be true or false
				  "features": { "buildkit": "true", "cdi": true }
				//                          ^^^^^^ error: buildkit must be true or false
				}
			`,
		},
		fixed: [{ [DOCKER]: { contains: '"features": { "buildkit": "true" },\n  "features": { "buildkit": true, "cdi": true }' } }],
	},
]);
