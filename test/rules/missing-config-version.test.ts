import rule from "../../server/src/rules/containerd/missing-config-version.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "names of version 2, on 1.x",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				[plugins."io.containerd.grpc.v1.cri"]
				 ^^^^^^^ warning: no version line (or 1), so this containerd reads it as version 1 and ignores io.containerd.grpc.v1.cri
				         ~~~~~~~~~~~~~~~~~~~~~~~~~~~ ignored
				  sandbox_image = "registry.k8s.io/pause:3.9"
			`,
		},
		fixed: [
			{ [CONTAINERD]: 'version = 2\n\n[plugins."io.containerd.grpc.v1.cri"]\n  sandbox_image = "registry.k8s.io/pause:3.9"\n' },
		],
	},
	{
		name: "version 1 written above them",
		assume: { containerd: "1.6.20" },
		files: {
			[CONTAINERD]: crlf(text`
				version = 1
				^^^^^^^ warning: no version line (or 1)
				[plugins."io.containerd.grpc.v1.cri"]
				  sandbox_image = "registry.k8s.io/pause:3.9"
			`),
		},
		fixed: [{ [CONTAINERD]: { contains: "version = 2\r\n" } }],
	},
	{
		name: "names of version 2, on 2.0 to 2.2",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]: text`
				root = "/srv/containerd"
				^^^^ warning: io.containerd.grpc.v1.cri
				[plugins."io.containerd.grpc.v1.cri"]
				  sandbox_image = "registry.k8s.io/pause:3.9"
			`,
		},
		uncovers: ["old-config-version"],
	},
	{
		name: "any full id, on 1.x",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				[plugins."io.containerd.internal.v1.opt"]
				 ^^^^^^^ warning: io.containerd.internal.v1.opt
				  path = "/opt/containerd"
			`,
		},
	},
	{
		name: "a disabled plugin by its full id, on 1.x",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				disabled_plugins = ["io.containerd.internal.v1.opt"]
				^^^^^^^^^^^^^^^^ warning: io.containerd.internal.v1.opt
			`,
		},
	},
	{
		name: "names of version 3, on 1.x: no version helps",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				[plugins.'io.containerd.cri.v1.images']
				 ^^^^^^^ warning: io.containerd.cri.v1.images
				  snapshotter = 'overlayfs'
			`,
		},
		fixed: [],
	},
	{
		name: "short names on 2.0 to 2.2: the migration drops what CRI is set to",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]: text`
				[plugins.cri]
				 ^^^^^^^ info: whose CRI settings (cri) this containerd drops
				  sandbox_image = "registry.k8s.io/pause:3.9"
			`,
		},
		fixed: [],
	},
	{
		name: "names of version 3 are read on 2.x",
		assume: { containerd: "2.0.4" },
		files: { [CONTAINERD]: "[plugins.'io.containerd.cri.v1.images']\nsnapshotter = 'overlayfs'\n" },
	},
	{
		name: "2.3 keeps everything",
		assume: { containerd: "2.3.0" },
		files: { [CONTAINERD]: '[plugins."io.containerd.grpc.v1.cri"]\nsandbox_image = "registry.k8s.io/pause:3.9"\n' },
	},
	{
		name: "short names on 1.x",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: '[plugins.cri]\nsandbox_image = "registry.k8s.io/pause:3.9"\n' },
	},
	{
		name: "no plugin tables",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: 'disabled_plugins = ["cri"]\nroot = "/srv"\n' },
	},
	{
		name: "with its version",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: 'version = 2\n\n[plugins."io.containerd.grpc.v1.cri"]\nenable_selinux = true\n' },
	},
	{
		name: "releases unknown: those that drop it are named",
		files: {
			[CONTAINERD]: text`
				[plugins."io.containerd.grpc.v1.cri"]
				 ^^^^^^^ warning: containerd 1.6–2.2
				  sandbox_image = "registry.k8s.io/pause:3.9"
			`,
		},
	},
	{
		name: "a template may write the version",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: '{{ version_line }}\n[plugins."io.containerd.grpc.v1.cri"]\nenable_selinux = true\n' },
	},
]);
