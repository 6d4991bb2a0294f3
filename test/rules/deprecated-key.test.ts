import rule from "../../server/src/rules/keys/deprecated-key.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO, DOCKER } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const mirrors = (body: string): string => `version = 2\n[plugins."io.containerd.grpc.v1.cri".registry.mirrors]\n${body}`;

testRule(rule, [
	{
		name: "old mirrors: the table once, with files that say the same",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".registry]
				  [plugins."io.containerd.grpc.v1.cri".registry.mirrors]
				#                                               ^^^^^^^ warning: registry.mirrors is deprecated since containerd 1.5, and announced to go with 2.4. hosts.toml files
				    [plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io"]
				      endpoint = ["https://mirror.example.com"]
				    [plugins."io.containerd.grpc.v1.cri".registry.mirrors."quay.io"]
				      endpoint = ["https://quay.example.com"]
			`,
		},
		fixed: [
			{
				[CONTAINERD]: { contains: 'config_path = "/etc/containerd/certs.d"' },
				"etc/containerd/certs.d/docker.io/hosts.toml": { contains: "https://mirror.example.com" },
				"etc/containerd/certs.d/quay.io/hosts.toml": { contains: "https://quay.example.com" },
			},
		],
		safe: [false],
	},
	{
		name: "CNI's folder, which became a list",
		assume: { containerd: "2.1.9" },
		files: {
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime'.cni]
				  bin_dir = '/usr/libexec/cni'
				# ^^^^^^^ warning: cni.bin_dir is deprecated since containerd 2.1, and announced to go with 2.4
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: "bin_dirs = ['/usr/libexec/cni']" } }],
		safe: [false],
	},
	{
		name: "nobody has said when it goes",
		files: {
			[CRIO]: text`
				[crio.network]
				plugin_dir = "/usr/libexec/cni"
				^^^^^^^^^^ info: crio.network.plugin_dir is deprecated since CRI-O 1.18. crio.network.plugin_dirs takes its place
			`,
		},
		fixed: [{ [CRIO]: { contains: 'plugin_dirs = ["/usr/libexec/cni"]' } }],
	},
	{
		name: "a release that will be the last but some",
		assume: { docker: "20.10.24" },
		files: {
			[DOCKER]: text`
				{ "graph": "/data" }
				//^^^^^^^ warning: graph is deprecated since dockerd 17.05, and announced to go with 24.0. data-root takes its place
			`,
		},
		fixed: [{ [DOCKER]: { contains: '"data-root": "/data"' } }],
	},
	{ name: "the monitor's group has a rule of its own", files: { [CRIO]: '[crio.runtime]\nconmon_cgroup = "pod"\n' } },
	{
		name: "defaults of a dump",
		files: {
			[CONTAINERD]:
				'version = 2\n[plugins."io.containerd.internal.v1.tracing"]\nsampling_ratio = 1.0\nservice_name = "containerd"\n[plugins."io.containerd.grpc.v1.cri".registry.mirrors]\n',
		},
	},
	{
		name: "Docker Hub as its own mirror was the default once",
		files: {
			[CONTAINERD]: mirrors(
				'[plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io"]\nendpoint = ["https://registry-1.docker.io"]\n',
			),
		},
	},
	{
		name: "mirrors beside config_path are another rule's",
		files: {
			[CONTAINERD]: mirrors(
				'"a.example.com" = { endpoint = ["https://b.example.com"] }\n[plugins."io.containerd.grpc.v1.cri".registry]\nconfig_path = "/etc/containerd/certs.d"\n',
			),
		},
	},
	{
		name: "in a template that may leave it out",
		files: { [CRIO]: '[crio.network]\n{% if x %}\nplugin_dir = "/a"\n{% endif %}\n' },
	},
	{
		name: "before it was deprecated",
		assume: { containerd: "2.0.0" },
		files: { [CONTAINERD]: "version = 3\n[plugins.'io.containerd.cri.v1.runtime'.cni]\nbin_dir = '/a'\n" },
	},
]);
