import rule from "../../server/src/rules/keys/removed-key.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO, DOCKER } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "dockerd refuses the file; the value goes to the key that took its place",
		files: {
			[DOCKER]: crlf(text`
				{
				  "graph": "/data/docker",
				//^^^^^^^ error: "graph" is gone since dockerd 24.0: it refuses the file. "data-root" took its place
				  "debug": true
				}
			`),
		},
		fixed: [{ [DOCKER]: { contains: '"data-root": "/data/docker"' } }, { [DOCKER]: '{\r\n  "debug": true\r\n}\r\n' }],
		safe: [true, true],
	},
	{
		name: "a default stops dockerd as well",
		assume: { docker: "29.0.0" },
		files: {
			[DOCKER]: text`
				{ "api-cors-header": "" }
				//^^^^^^^^^^^^^^^^^ error: "api-cors-header" is gone since dockerd 29.0
			`,
		},
	},
	{
		name: "containerd 2.x goes on without it",
		assume: { containerd: "2.1.9" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				  disable_cgroup = true
				# ^^^^^^^^^^^^^^ warning: "disable_cgroup" is gone since containerd 2.0: it is ignored
				[plugins."io.containerd.grpc.v1.cri".containerd]
				  no_pivot = false
				# ^^^^^^^^ hint: "no_pivot" is gone
			`,
		},
		fixed: [
			{ [CONTAINERD]: { contains: '[plugins."io.containerd.grpc.v1.cri"]\n[plugins' } },
			{ [CONTAINERD]: { contains: "disable_cgroup" } },
		],
		safe: [true, true],
	},
	{
		name: "a guessed release may still read it",
		files: {
			[CRIO]: text`
				[crio.runtime]
				manage_ns_lifecycle = true
				~KEY~ info: "manage_ns_lifecycle" is gone since CRI-O 1.21
			`.replace("~KEY~", "^^^^^^^^^^^^^^^^^^^"),
		},
	},
	{
		name: "relics of a default dump on a guessed release",
		files: {
			[CONTAINERD]: 'version = 2\nplugin_dir = ""\n[plugins."io.containerd.grpc.v1.cri"]\ndisable_cgroup = false\n',
		},
	},
	{ name: "a release that knows it", assume: { docker: "20.10.24" }, files: { [DOCKER]: '{ "cluster-store": "x" }\n' } },
	{
		name: "a table that this release does not read is another rule's",
		assume: { containerd: "2.1.9" },
		files: {
			[CONTAINERD]: 'version = 3\n[plugins."io.containerd.grpc.v1.cri".containerd]\nno_pivot = true\n',
		},
	},
]);
