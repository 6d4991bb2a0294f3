import rule from "../../server/src/rules/cri/undefined-default-runtime.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO, DOCKER, DOCKER_UNIT } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const containerd17 = { containerd: "1.7.24" } as const;
const containerd21 = { containerd: "2.1.5" } as const;
const dropIn = "etc/containerd/conf.d/10-kata.toml";

testRule(rule, [
	{
		name: "a name that no table defines",
		assume: containerd17,
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd]
				  default_runtime_name = "nvidia" # see GPU-4
				#                        ^^^^^^^^ error: containerd has no runtime "nvidia", which default_runtime_name names; defined: runc
				  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				    runtime_type = "io.containerd.runc.v2"
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: '  default_runtime_name = "runc" # see GPU-4\n' } }],
	},
	{
		name: "only another runtime is written: 1.x has no runc then",
		assume: containerd17,
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.crun]
				#                                    ^^^^^^^^^^ error: containerd has no runtime "runc", its default: writing any other runtime takes the built-in one away; defined: crun
				runtime_type = "io.containerd.runc.v2"
			`,
		},
		fixed: [
			{
				[CONTAINERD]: text`
					version = 2
					[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.crun]
					runtime_type = "io.containerd.runc.v2"
					[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
					runtime_type = "io.containerd.runc.v2"
				`,
			},
			{ [CONTAINERD]: { contains: 'default_runtime_name = "crun"' } },
		],
	},
	{
		name: "the same on 2.x, which merges with its own",
		assume: containerd21,
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.crun]
				runtime_type = "io.containerd.runc.v2"
			`,
		},
	},
	{
		name: "releases unknown: only 1.x loses the built-in runtime",
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd]
				default_runtime_name = "runc"
				#                      ^^^^^^ warning: (with containerd 1.6–1.7)
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.crun]
				runtime_type = "io.containerd.runc.v2"
			`,
		},
	},
	{
		name: "a drop-in with another runtime replaces the whole table on 1.x",
		assume: containerd17,
		files: {
			[CONTAINERD]: text`
				version = 2
				imports = ["/etc/containerd/conf.d/*.toml"]
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				runtime_type = "io.containerd.runc.v2"
			`,
			[dropIn]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.kata]
				#                                    ^^^^^^^^^^ error: no runtime "runc", its default
				runtime_type = "io.containerd.kata.v2"
			`,
		},
	},
	{
		name: "2.x merges it",
		assume: containerd21,
		files: {
			[CONTAINERD]: text`
				version = 2
				imports = ["/etc/containerd/conf.d/*.toml"]
				[plugins."io.containerd.grpc.v1.cri".containerd]
				default_runtime_name = "kata"
			`,
			[dropIn]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.kata]
				runtime_type = "io.containerd.kata.v2"
			`,
		},
	},
	{
		name: "names of version 3, empty, CRLF",
		assume: containerd21,
		files: {
			[CONTAINERD]: crlf(text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime'.containerd]
				  default_runtime_name = ''
				#                        ^^ error: containerd has no runtime ""
			`),
		},
	},
	{
		name: "names of version 4",
		assume: { containerd: "2.3.4" },
		files: {
			[CONTAINERD]: text`
				version = 4
				[plugins.'io.containerd.cri.v1.runtime'.containerd]
				  default_runtime_name = 'nvidia'
				#                        ^^^^^^^^ error: defined: runc
			`,
		},
	},
	{
		name: "names of version 1",
		assume: containerd17,
		files: {
			[CONTAINERD]: text`
				[plugins.cri.containerd]
				  default_runtime_name = "nvidia"
				#                        ^^^^^^^^ error: defined: runc
			`,
		},
	},
	{
		name: "the old table default_runtime defines one of its own on 1.x",
		assume: containerd17,
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd]
				default_runtime_name = "nvidia"
				[plugins."io.containerd.grpc.v1.cri".containerd.default_runtime]
				runtime_type = "io.containerd.runc.v2"
			`,
		},
	},
	{
		name: "nobody reads the section while CRI is off",
		assume: containerd17,
		files: {
			[CONTAINERD]: text`
				version = 2
				disabled_plugins = ["io.containerd.grpc.v1.cri"]
				[plugins."io.containerd.grpc.v1.cri".containerd]
				default_runtime_name = "nvidia"
			`,
		},
	},
	{
		name: "a template may define more",
		assume: containerd17,
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd]
				default_runtime_name = "nvidia"
				{% for name in runtimes %}
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.{{ name }}]
				runtime_type = "io.containerd.runc.v2"
				{% endfor %}
			`,
		},
	},
	{
		name: "CRI-O: a template may define more",
		assume: { crio: "1.31.13" },
		files: {
			[CRIO]: text`
				[crio.runtime]
				default_runtime = "runc"
				{% for runtime in crio_runtimes %}
				[crio.runtime.runtimes.{{ runtime.name }}]
				runtime_path = "{{ runtime.path }}"
				{% endfor %}
			`,
		},
	},
	{
		name: "CRI-O: runc is not built in since 1.31",
		assume: { crio: "1.31.13" },
		files: {
			[CRIO]: text`
				[crio.runtime]
				default_runtime = "runc"
				#                 ^^^^^^ error: CRI-O has no runtime "runc", which default_runtime names; defined: crun
			`,
		},
		fixed: [{ [CRIO]: { contains: 'default_runtime = "crun"' } }],
	},
	{
		name: "CRI-O: runc was built in before, and a drop-in may define it",
		assume: { crio: "1.30.2" },
		files: { [CRIO]: '[crio.runtime]\ndefault_runtime = "runc"\n' },
	},
	{
		name: "CRI-O: a drop-in defines it",
		assume: { crio: "1.36.3" },
		files: {
			[CRIO]: '[crio.runtime]\ndefault_runtime = "runc"\n',
			"etc/crio/crio.conf.d/10-runc.conf": '[crio.runtime.runtimes.runc]\nruntime_path = "/usr/bin/runc"\n',
		},
	},
	{
		name: "Docker",
		assume: { docker: "28.5.2" },
		files: {
			[DOCKER]: text`
				{
				  "default-runtime": "nvidia",
				//                   ^^^^^^^^ error: dockerd has no runtime "nvidia", which default-runtime names; defined: crun, runc
				  "runtimes": { "crun": { "path": "/usr/bin/crun" } }
				}
			`,
		},
		fixed: [{ [DOCKER]: { contains: '"default-runtime": "runc"' } }],
	},
	{
		name: "Docker: defined in the file, or by a flag of the unit",
		assume: { docker: "28.5.2" },
		files: {
			[DOCKER]: '{ "default-runtime": "crun", "runtimes": { "nvidia": { "path": "/usr/bin/nvidia-container-runtime" } } }\n',
			[DOCKER_UNIT]: "[Service]\nExecStart=/usr/bin/dockerd --add-runtime crun=/usr/bin/crun\n",
		},
	},
	{
		name: "Docker: from 23.0 on the name of a shim needs no entry",
		files: { [DOCKER]: '{ "default-runtime": "io.containerd.kata.v2" }\n' },
		assume: { docker: "23.0.6" },
	},
	{
		name: "Docker: older ones know no shims by name",
		assume: { docker: "20.10.24" },
		files: {
			[DOCKER]: text`
				{ "default-runtime": "io.containerd.kata.v2" }
				//                   ^^^^^^^^^^^^^^^^^^^^^^^ error: dockerd has no runtime "io.containerd.kata.v2"
			`,
		},
	},
]);
