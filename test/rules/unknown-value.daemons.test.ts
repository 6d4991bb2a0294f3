import rule from "../../server/src/rules/keys/unknown-value.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO, DOCKER } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const snapshotter = (name: string, rest = ""): string =>
	`version = 2\n[plugins."io.containerd.grpc.v1.cri".containerd]\nsnapshotter = "${name}"\n${rest}`;

testRule(rule, [
	{
		name: "words of dockerd",
		files: {
			[DOCKER]: text`
				{
				  "log-level": "warnings",
				//             ^^^^^^^^^^ error: log-level does not take "warnings": dockerd does not start. It takes panic, fatal
				  "default-ipc-mode": "shared",
				//                    ^^^^^^^^ error: It takes private, shareable
				  "default-cgroupns-mode": "Host"
				//                         ^^^^^^ error: It takes host, private
				}
			`,
		},
		fixed: [{ [DOCKER]: { contains: '"default-cgroupns-mode": "host"' } }],
		safe: [false],
	},
	{
		name: "a storage driver that went",
		files: {
			[DOCKER]: text`
				{
				  "storage-driver": "devicemapper"
				//                  ^^^^^^^^^^^^^^ error: storage-driver "devicemapper" is gone since dockerd 25.0
				}
			`,
		},
		fixed: [],
	},
	{
		name: "a storage driver that was still there",
		assume: { docker: "20.10.24" },
		files: { [DOCKER]: '{ "storage-driver": "overlay" }\n' },
	},
	{
		name: "log levels in any case, and the old word for warn",
		files: { [DOCKER]: '{ "log-level": "WARNING" }\n', [CONTAINERD]: 'version = 2\n[debug]\nlevel = "Info"\n' },
	},
	{
		name: "a log format before anybody looked",
		assume: { docker: "24.0.9" },
		files: { [DOCKER]: '{ "log-format": "xml" }\n' },
	},
	{
		name: "CRI-O",
		assume: { crio: "1.35.0" },
		files: {
			[CRIO]: text`
				[crio.runtime]
				log_level = "verbose"
				#           ^^^^^^^^^ error: log_level does not take "verbose": CRI-O does not start
				[crio.image]
				image_volumes = "mount"
				#               ^^^^^^^ error: It takes mkdir, ignore, bind
				short_name_mode = "permissive"
				#                 ^^^^^^^^^^^^ error: It takes enforcing, disabled
			`,
		},
	},
	{
		name: "containerd's log level",
		files: {
			[CONTAINERD]: text`
				version = 2
				[debug]
				  level = "dbg"
				#         ^^^^^ error: level does not take "dbg": containerd does not start
			`,
		},
	},
	{
		name: "a snapshotter that containerd 1.7 does not have",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd]
				  snapshotter = "overlay"
				#               ^^^^^^^^^ error: snapshotter: "overlay" is no snapshotter of this containerd
			`,
		},
	},
	{ name: "containerd 2.x only warns", assume: { containerd: "2.1.9" }, files: { [CONTAINERD]: snapshotter("overlay") } },
	{
		name: "a snapshotter of a proxy plugin",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: snapshotter("mine", '[proxy_plugins.mine]\ntype = "snapshot"\naddress = "/run/mine.sock"\n'),
		},
	},
	{ name: "a snapshotter that k3s builds in", assume: { containerd: "1.7.24" }, files: { [CONTAINERD]: snapshotter("stargz") } },
]);
