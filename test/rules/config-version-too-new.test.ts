import rule from "../../server/src/rules/containerd/config-version-too-new.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const runtime3 = text`
	version = 3
	[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
	  SystemdCgroup = true
`;

testRule(rule, [
	{
		name: "version 3 on 1.7",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 3 # from the new machine
				#         ^ error: version = 3 is newer than containerd 1.7.24 takes (at most 2): it refuses to start
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
			`.replace("#         ^", "          ^"),
		},
		fixed: [{ [CONTAINERD]: { contains: "version = 2 # from the new machine\n", lacks: "io.containerd.cri.v1.runtime" } }],
	},
	{
		name: "nothing of it is new but the number",
		assume: { containerd: "1.7.17" },
		files: {
			[CONTAINERD]: crlf(text`
				version = 3
				          ^ error: at most 2
				[plugins.'io.containerd.internal.v1.opt']
				  path = "/opt/containerd"
			`),
		},
		fixed: [{ [CONTAINERD]: { contains: "version = 2\r\n[plugins.'io.containerd.internal.v1.opt']" } }],
	},
	{
		name: "version 4 on 2.1",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]: text`
				version = 4
				          ^ error: at most 3
				[plugins.'io.containerd.cri.v1.images']
				  snapshotter = 'overlayfs'
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: "version = 3\n" } }],
	},
	{
		name: "version 99 on the newest",
		assume: { containerd: "2.3.4" },
		files: { [CONTAINERD]: "version = 99\n          ^^ error: at most 4\n" },
	},
	{
		name: "older 1.x take any number, and ignore what has new names",
		assume: { containerd: "1.6.20" },
		files: {
			[CONTAINERD]: text`
				version = 3
				          ^ warning: containerd 1.6.20 knows: it reads the file as version 2, and tables with newer plugin ids are ignored
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
				  SystemdCgroup = true
			`,
		},
		uncovers: ["runtime-without-type"],
	},
	{
		name: "older 1.x take any number, and old names count",
		assume: { containerd: "1.7.16" },
		files: { [CONTAINERD]: 'version = 3\n[plugins."io.containerd.grpc.v1.cri"]\nsandbox_image = "registry.k8s.io/pause:3.9"\n' },
	},
	{ name: "version 3 on 2.0", assume: { containerd: "2.0.0" }, files: { [CONTAINERD]: runtime3 } },
	{ name: "version 4 on 2.3", assume: { containerd: "2.3.0" }, files: { [CONTAINERD]: "version = 4\n" } },
	{ name: "version 2 on 1.7", assume: { containerd: "1.7.24" }, files: { [CONTAINERD]: "version = 2\n" } },
	{ name: "the file gives away the release", files: { [CONTAINERD]: runtime3 } },
	{ name: "version 4 gives it away too", files: { [CONTAINERD]: "version = 4\n" } },
	{
		name: "a template's number",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: "version = {{ version }}\n[grpc]\ngid = 0\n" },
	},
	{
		name: "a number that is no number is another rule's",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: 'version = "3"\n' },
	},
]);
