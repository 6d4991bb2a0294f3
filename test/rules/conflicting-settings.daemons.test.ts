import rule from "../../server/src/rules/keys/conflicting-settings.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, DOCKER } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "dockerd: a bridge of one's own and an address for dockerd's",
		files: {
			[DOCKER]: text`
				{
				  "bridge": "br0",
				//          ^^^^^ error: bridge: br0 does not go together with bip: 10.0.0.1/24: dockerd does not start
				  "bip": "10.0.0.1/24"
				//       ~~~~~~~~~~~~~
				}
			`,
		},
		fixed: [{ [DOCKER]: '{\n  "bip": "10.0.0.1/24"\n}\n' }, { [DOCKER]: '{\n  "bridge": "br0"\n}\n' }],
		safe: [false, false],
	},
	{
		name: "dockerd: no talk between containers needs iptables",
		files: {
			[DOCKER]: text`
				{ "icc": false, "iptables": false }
				//       ^^^^^ error: icc: false does not go together with iptables: false
				//                          ~~~~~
			`,
		},
	},
	{
		name: "dockerd: networks that are larger than their pool",
		files: {
			[DOCKER]: text`
				{ "default-address-pools": [{ "base": "10.0.0.0/24", "size": 16 }] }
				//                                    ~~~~~~~~~~~~~
				//                                                           ^^ error: size: 16 is less than the prefix of base: 10.0.0.0/24, so no network fits
			`,
		},
		fixed: [],
	},
	{
		name: "containerd: one folder and several",
		assume: { containerd: "2.1.9" },
		files: {
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime'.cni]
				  bin_dir = '/a'
				#           ^^^^ error: bin_dir: /a does not go together with bin_dirs: containerd's CRI plugin does not start
				  bin_dirs = ['/b']
				#            ~~~~~~
			`,
		},
	},
	{
		name: "containerd 1.x: keys of the first shim",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				#                ~~~~~~~~~~~~~~~~~~~~~~~
				  runtime_engine = "/usr/bin/crun"
				#                  ^^^^^^^^^^^^^^^ error: runtime_engine: /usr/bin/crun does not go together with runtime_type: io.containerd.runc.v2
			`,
		},
	},
	{
		name: "containerd: one section for 1.7, one for 2.x",
		assume: { containerd: "2.1.9" },
		files: {
			[CONTAINERD]:
				"version = 2\n[plugins.'io.containerd.grpc.v1.cri'.cni]\nbin_dir = '/a'\n[plugins.'io.containerd.cri.v1.runtime'.cni]\nbin_dirs = ['/a']\n",
		},
	},
	{
		name: "pools and settings that fit",
		files: {
			[DOCKER]:
				'{ "default-address-pools": [{ "base": "10.0.0.0/8", "size": 24 }, { "base": "172.80.0.0/16", "size": 16 }], "bridge": "none", "bip": "", "icc": false }\n',
			[CONTAINERD]:
				'version = 2\n[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]\nruntime_type = "io.containerd.runc.v2"\nruntime_engine = ""\nruntime_root = ""\n',
		},
	},
	{
		name: "the first shim itself takes them",
		assume: { containerd: "1.6.20" },
		files: {
			[CONTAINERD]:
				'version = 2\n[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.old]\nruntime_type = "io.containerd.runtime.v1.linux"\nruntime_engine = "/usr/bin/runc"\n',
		},
	},
]);
