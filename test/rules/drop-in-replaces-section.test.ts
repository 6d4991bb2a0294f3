import rule from "../../server/src/rules/containerd/drop-in-replaces-section.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const DROP_IN = "etc/containerd/conf.d/10-registries.toml";
const LATER = "etc/containerd/conf.d/20-debug.toml";
const registry = 'version = 2\n[plugins."io.containerd.grpc.v1.cri".registry]\nconfig_path = "/etc/containerd/certs.d"\n';
const main = text`
	version = 2
	imports = ["/etc/containerd/conf.d/*.toml"]
	[plugins."io.containerd.grpc.v1.cri"]
	sandbox_image = "registry.k8s.io/pause:3.9"
	[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
	runtime_type = "io.containerd.runc.v2"
	[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
	BinaryName = "/usr/bin/runc"
	SystemdCgroup = true
`;

testRule(rule, [
	{
		name: "a registry alone takes all the rest away",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 2
				imports = ["/etc/containerd/conf.d/*.toml"]
				[plugins."io.containerd.grpc.v1.cri"]
				#        ~~~~~~~~~~~~~~~~~~~~~~~~~~~ nothing of this table counts
				sandbox_image = "registry.k8s.io/pause:3.9"
				max_container_log_line_size = 1
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
				BinaryName = "/usr/bin/runc"
				SystemdCgroup = true
			`,
			[DROP_IN]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".registry]
				#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This table of io.containerd.grpc.v1.cri replaces the whole one of etc/containerd/config.toml, for this containerd does not put them together: sandbox_image, max_container_log_line_size, containerd.runtimes.runc.options.BinaryName and 1 more is lost.
				config_path = "/etc/containerd/certs.d"
			`,
		},
	},
	{
		name: "releases of which only some put tables together",
		files: {
			[CONTAINERD]: text`
				version = 2
				imports = ["/etc/containerd/conf.d/*.toml"]
				[plugins."io.containerd.grpc.v1.cri"]
				#        ~~~~~~~~~~~~~~~~~~~~~~~~~~~ nothing of this table counts
				sandbox_image = "registry.k8s.io/pause:3.9"
			`,
			[DROP_IN]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".registry]
				#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: sandbox_image is lost.
				config_path = "/etc/containerd/certs.d"
			`,
		},
	},
	{
		name: "containerd 2 puts them together",
		assume: { containerd: "2.0.5" },
		files: { [CONTAINERD]: main, [DROP_IN]: registry },
	},
	{
		name: "a drop-in that repeats the whole table",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: main,
			[DROP_IN]: `${main.replace(/imports.*\n/, "")}[plugins."io.containerd.grpc.v1.cri".registry]\nconfig_path = "/etc/containerd/certs.d"\n`,
		},
	},
	{
		name: "another plugin's table, and none at all",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: main,
			[DROP_IN]: 'version = 2\n[plugins."io.containerd.internal.v1.opt"]\npath = "/opt/containerd"\n',
			[LATER]: 'version = 2\n[debug]\nlevel = "debug"\n',
		},
	},
	{
		name: "a file that nothing imports",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: main.replace(/imports.*\n/, ""), [DROP_IN]: registry },
	},
]);
