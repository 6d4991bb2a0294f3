import rule from "../../server/src/rules/keys/malformed-value.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO, DOCKER, DOCKER_UNIT } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const docker = (...lines: readonly string[]): string => `{\n${lines.map((line) => `  ${line}`).join("\n")}\n}\n`;

testRule(rule, [
	{
		name: "addresses of dockerd",
		files: {
			[DOCKER]: text`
				{
				  "bip": "192.168.1.1",
				//       ^^^^^^^^^^^^^ error: bip: 192.168.1.1 is not an address with a prefix length, such as 10.10.0.1/16: dockerd does not start
				  "fixed-cidr": "172.17.0.0/33",
				//              ^^^^^^^^^^^^^^^ error: fixed-cidr
				  "default-gateway": "gw",
				//                   ^^^^ error: default-gateway: gw is not an IP address
				  "dns": ["8.8.8.8", "dns.example.com"],
				//                   ^^^^^^^^^^^^^^^^^ error: dns: dns.example.com is not an IP address
				  "default-address-pools": [{ "base": "10.0.0.0", "size": 24 }]
				//                                    ^^^^^^^^^^ error: base: 10.0.0.0 is not
				}
			`,
		},
		fixed: [],
	},
	{
		name: "bip is the network itself",
		files: {
			[DOCKER]: text`
				{
				  "bip": "192.168.1.0/24"
				//       ^^^^^^^^^^^^^^^^ error: bip: 192.168.1.0/24 is not an address inside the network
				}
			`,
		},
	},
	{
		name: "registries of dockerd",
		files: {
			[DOCKER]: crlf(text`
				{
				  "insecure-registries": ["r.example.com:5000/foo", "10.0.0.0/99", "r.example.com:foo"],
				//                        ^^^^^^^^^^^^^^^^^^^^^^^^ error: insecure-registries: r.example.com:5000/foo is not a registry
				//                                                  ^^^^^^^^^^^^^ error: 10.0.0.0/99
				//                                                                 ^^^^^^^^^^^^^^^^^^^ error: r.example.com:foo
				  "registry-mirrors": ["m.example.com", "https://u:p@m.example.com", "https://m.example.com/?a=b"]
				//                     ^^^^^^^^^^^^^^^ error: m.example.com is not an http:// or https:// URL
				//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: https://u:p@m.example.com
				//                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: https://m.example.com/?a=b
				}
			`),
		},
		fixed: [
			{ [DOCKER]: { contains: '["r.example.com:5000", "10.0.0.0/99"' } },
			{ [DOCKER]: { contains: '"r.example.com:5000/foo", "10.0.0.0",' } },
			{ [DOCKER]: { contains: '"https://m.example.com/"]' } },
		],
		safe: [false, false, false],
	},
	{
		name: "a mirror with a path: up to 20.10",
		assume: { docker: "20.10.24" },
		files: {
			[DOCKER]: text`
				{
				  "registry-mirrors": ["https://m.example.com/path"]
				//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: is not a URL without a path
				}
			`,
		},
	},
	{
		name: "sockets, labels, sizes and the parent slice",
		assume: { docker: "28.5.2" },
		files: {
			[DOCKER]: text`
				{
				  "hosts": ["ftp://x", "unix:///var/run/docker.sock"],
				//          ^^^^^^^^^ error: hosts: ftp://x is not a socket
				  "labels": ["production"],
				//           ^^^^^^^^^^^^ error: labels: production is not a label of the form key=value
				  "default-shm-size": "64Q",
				//                    ^^^^^ error: default-shm-size: 64Q is not a size
				  "exec-opts": ["native.cgroupdriver=systemd"],
				  "cgroup-parent": "/pods"
				//                 ^^^^^^^ error: cgroup-parent: /pods is not a slice
				}
			`,
		},
		fixed: [{ [DOCKER]: { contains: '"cgroup-parent": "pods.slice"' } }],
	},
	{
		name: "an exec-opt that dockerd 28 does not know",
		assume: { docker: "28.5.2" },
		files: {
			[DOCKER]: text`
				{
				  "exec-opts": ["native.cgroup-driver=systemd"]
				//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: exec-opts: native.cgroup-driver=systemd is not an option that it knows
				}
			`,
		},
		fixed: [{ [DOCKER]: { contains: '["native.cgroupdriver=systemd"]' } }],
		safe: [false],
	},
	{
		name: "an exec-opt that older ones ignore",
		assume: { docker: "26.1.5" },
		files: {
			[DOCKER]: text`
				{
				  "exec-opts": ["cgroupdriver=systemd"]
				//              ^^^^^^^^^^^^^^^^^^^^^^ warning: dockerd ignores it without a word
				}
			`,
		},
	},
	{
		name: "options of overlay2",
		files: {
			[DOCKER]: text`
				{
				  "storage-driver": "overlay2",
				  "storage-opts": ["overlay2.foo=bar", "overlay2.override_kernel_check=true"]
				//                 ^^^^^^^^^^^^^^^^^^ error: storage-opts: overlay2.foo=bar is not an option of overlay2
				//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: any more
				}
			`,
		},
		fixed: [{ [DOCKER]: { contains: '"storage-opts": ["overlay2.foo=bar"]' } }],
		safe: [true],
	},
	{
		name: "flags of dockerd",
		files: {
			[DOCKER_UNIT]: text`
				[Service]
				ExecStart=/usr/bin/dockerd -H fd:// --bip=10.0.0.1 --registry-mirror m.example.com
				#                                         ^^^^^^^^ error: --bip: 10.0.0.1 is not
				#                                                                    ^^^^^^^^^^^^^ error: --registry-mirror: m.example.com
			`,
		},
	},
	{
		name: "CRI-O",
		files: {
			[CRIO]: text`
				[crio.api]
				stream_idle_timeout = "30"
				#                     ^^^^ error: stream_idle_timeout: 30 is not a duration such as 30s or 1h30m: CRI-O does not start
				[crio.runtime]
				infra_ctr_cpuset = "abc"
				#                  ^^^^^ error: infra_ctr_cpuset: abc is not a list of CPUs
				default_capabilities = ["CHOWN", "BOGUS"]
				#                                ^^^^^^^ error: default_capabilities: BOGUS is not a capability
				default_ulimits = ["nofile"]
				#                  ^^^^^^^^ error: default_ulimits: nofile is not a limit
				[crio.runtime.workloads.w]
				activation_annotation = ""
				#                       ^^ error: activation_annotation: "" is not the name of an annotation
			`,
		},
		fixed: [{ [CRIO]: { contains: 'stream_idle_timeout = "30s"' } }],
	},
	{
		name: "CRI-O: the drop-in counts, not the main file",
		files: {
			[CRIO]: '[crio.runtime]\ndefault_ulimits = ["nofile"]\n',
			"etc/crio/crio.conf.d/10.conf": '[crio.runtime]\nDefault_Ulimits = ["nofile=1024:2048"]\n',
		},
	},
	{
		name: "durations of containerd",
		files: {
			[CONTAINERD]: text`
				version = 2
				[timeouts]
				  "io.containerd.timeout.shim.cleanup" = "abc"
				#                                        ^^^^^ error: io.containerd.timeout.shim.cleanup: abc is not a duration such as 30s or 1h30m: containerd does not start
				[plugins."io.containerd.grpc.v1.cri"]
				  stream_idle_timeout = "4"
				#                       ^^^ error: stream_idle_timeout: 4 is not a duration such as 30s or 1h30m: containerd runs, but does not load its CRI plugin
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: 'stream_idle_timeout = "4s"' } }],
	},
	{
		name: "values in their right form",
		files: {
			[DOCKER]: docker(
				'"bip": "172.26.0.1/16", "fixed-cidr": "172.26.0.0/17", "dns": ["1.1.1.1", "2001:db8::53"], "ip": "::",',
				'"insecure-registries": ["r.example.com:5000", "10.0.0.0/8", "localhost", "http://x:80", "[::1]:5000"],',
				'"registry-mirrors": ["https://m.example.com", "http://10.0.0.1:5000/", "https://m.example.com/path"],',
				'"hosts": ["fd://", "tcp://0.0.0.0:2376", "unix:///run/docker.sock"], "tlsverify": true, "labels": ["a="],',
				'"default-shm-size": "1.5 GiB", "exec-opts": [" Native.cgroupdriver = systemd"], "cgroup-parent": "pods.slice",',
				'"storage-driver": "overlay2", "storage-opts": ["overlay2.size=10G"]',
			),
			[CRIO]:
				'[crio.api]\nstream_idle_timeout = "1h2.5m"\n[crio.runtime]\ninfra_ctr_cpuset = "0-3, 8"\ndefault_capabilities = ["CAP_CHOWN", "setuid"]\ndefault_ulimits = ["nofile=-1", "core=0:0"]\n',
		},
	},
	{
		name: "empty values, templates and placeholders",
		files: {
			[DOCKER]: docker(
				'"bip": "", "dns": ["{{ dns }}"], "registry-mirrors": ["REGISTRY_MIRROR", "<your mirror>"], "default-gateway": ""',
			),
		},
	},
	{
		name: "cgroup-parent under cgroupfs may be any path",
		files: { [DOCKER]: docker('"exec-opts": ["native.cgroupdriver=cgroupfs"], "cgroup-parent": "/pods"') },
	},
	{
		name: "options of a driver that is not written are not judged",
		files: { [DOCKER]: docker('"storage-opts": ["dm.basesize=20G"]') },
	},
]);
