import rule from "../../server/src/rules/cri/mirrors-with-config-path.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "both are set",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".registry]
				  config_path = "/etc/containerd/certs.d"
				#               ~~~~~~~~~~~~~~~~~~~~~~~~~ config_path is /etc/containerd/certs.d
				[plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io"]
				#                                                     ^^^^^^^^^^^ error: registry.mirrors and registry.config_path (/etc/containerd/certs.d) are both set
				  endpoint = ["https://mirror.example.com", "http://192.0.2.7:5000"]
			`,
		},
		fixed: [
			{
				[CONTAINERD]: text`
					version = 2
					[plugins."io.containerd.grpc.v1.cri".registry]
					  config_path = "/etc/containerd/certs.d"
				`,
				"etc/containerd/certs.d/docker.io/hosts.toml": { contains: 'server = "https://registry-1.docker.io"' },
			},
		],
	},
	{
		name: "a mirror for every registry goes to _default, without a server",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]: crlf(text`
				version = 3
				[plugins.'io.containerd.cri.v1.images'.registry]
				  config_path = '/srv/registries:/etc/containerd/certs.d'
				[plugins.'io.containerd.cri.v1.images'.registry.mirrors.'*']
				#                                                       ^^^ error: are both set
				  endpoint = ['mirror.example.com']
			`),
		},
		fixed: [
			{
				[CONTAINERD]: { lacks: "mirrors" },
				"srv/registries/_default/hosts.toml": { contains: "https://mirror.example.com", lacks: "server" },
			},
		],
	},
	{
		name: "a path of an endpoint gets no /v2, the machine itself no https: names of version 4",
		assume: { containerd: "2.3.4" },
		files: {
			[CONTAINERD]: text`
				version = 4
				[plugins.'io.containerd.cri.v1.images'.registry]
				  config_path = '/etc/containerd/certs.d'
				[plugins.'io.containerd.cri.v1.images'.registry.mirrors.'registry.k8s.io']
				#                                                       ^^^^^^^^^^^^^^^^^ error: are both set
				  endpoint = ['https://mirror.example.com/v2', 'https://mirror.example.com/v2/k8s/', 'localhost:5000']
			`,
		},
		fixed: [
			{
				[CONTAINERD]: { lacks: "mirrors" },
				"etc/containerd/certs.d/registry.k8s.io/hosts.toml": text`
					server = "https://registry.k8s.io"

					[host."https://mirror.example.com/v2"]
					capabilities = [ "pull", "resolve" ]

					[host."https://mirror.example.com/v2/k8s/"]
					capabilities = [ "pull", "resolve" ]
					override_path = true

					[host."http://localhost:5000"]
					capabilities = [ "pull", "resolve" ]
				`,
			},
		],
	},
	{
		name: "a hosts.toml that is there already: no fix",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".registry]
				  config_path = "/etc/containerd/certs.d"
				  [plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io"]
				#                                                       ^^^^^^^^^^^ error: are both set
				    endpoint = ["https://mirror.example.com"]
			`,
			"etc/containerd/certs.d/docker.io/hosts.toml": '[host."https://other.example.com"]\n',
		},
		fixed: [],
	},
	{
		name: "mirrors that say more than endpoints: no fix",
		assume: { containerd: "1.6.20" },
		files: {
			[CONTAINERD]: text`
				[plugins.cri.registry]
				  config_path = "/etc/containerd/certs.d"
				  [plugins.cri.registry.mirrors."example.com"]
				#                               ^^^^^^^^^^^^^ error: are both set
				    endpoint = ["https://mirror.example.com"]
				    rewrite = { "^x" = "y" }
			`,
		},
		fixed: [],
	},
	{
		name: "2.2.0 and 2.2.1 set config_path by default",
		assume: { containerd: "2.2.1" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io"]
				#                                                     ^^^^^^^^^^^ error: collides with the config_path that containerd 2.2.0 and 2.2.1 set by default
				  endpoint = ["https://mirror.example.com"]
			`,
		},
		fixed: [
			{ [CONTAINERD]: { lacks: "mirrors" }, "etc/containerd/certs.d/docker.io/hosts.toml": { contains: "mirror.example.com" } },
		],
	},
	{
		name: "2.2.2 gives way",
		assume: { containerd: "2.2.2" },
		files: {
			[CONTAINERD]:
				'version = 2\n[plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io"]\nendpoint = ["https://mirror.example.com"]\n',
		},
	},
	{
		name: "the default on a guessed release",
		files: {
			[CONTAINERD]:
				'version = 2\n[plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io"]\nendpoint = ["https://mirror.example.com"]\n',
		},
	},
	{
		name: "both written on a guessed release",
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".registry]
				  config_path = "/etc/containerd/certs.d"
				  [plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io"]
				#                                                       ^^^^^^^^^^^ error: both set
				    endpoint = ["https://mirror.example.com"]
			`,
		},
	},
	{
		name: "1.x: tls of a registry beside config_path",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".registry]
				  config_path = "/etc/containerd/certs.d"
				  [plugins."io.containerd.grpc.v1.cri".registry.configs."example.com".tls]
				#                                                       ^^^^^^^^^^^^^ error: registry.configs has tls
				    insecure_skip_verify = true
			`,
		},
		fixed: [],
	},
	{
		name: "2.x: tls is an unknown key there",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]:
				'version = 2\n[plugins."io.containerd.grpc.v1.cri".registry]\nconfig_path = "/etc/containerd/certs.d"\n[plugins."io.containerd.grpc.v1.cri".registry.configs."example.com".tls]\ninsecure_skip_verify = true\n',
		},
	},
	{
		name: "auth beside config_path only warns",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]:
				'version = 2\n[plugins."io.containerd.grpc.v1.cri".registry]\nconfig_path = "/etc/containerd/certs.d"\n[plugins."io.containerd.grpc.v1.cri".registry.configs."example.com".auth]\nusername = "u"\n',
		},
	},
	{
		name: "an empty table of mirrors, as a default dump has it",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]:
				'version = 2\n[plugins."io.containerd.grpc.v1.cri".registry]\nconfig_path = "/etc/containerd/certs.d"\n[plugins."io.containerd.grpc.v1.cri".registry.mirrors]\n',
		},
	},
	{
		name: "an empty config_path",
		assume: { containerd: "2.2.0" },
		files: {
			[CONTAINERD]:
				'version = 2\n[plugins."io.containerd.grpc.v1.cri".registry]\nconfig_path = ""\n[plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io"]\nendpoint = ["https://mirror.example.com"]\n',
		},
	},
	{
		name: "1.x: a drop-in takes the place of the whole section",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]:
				'version = 2\nimports = ["/etc/containerd/conf.d/*.toml"]\n[plugins."io.containerd.grpc.v1.cri".registry]\nconfig_path = "/etc/containerd/certs.d"\n',
			"etc/containerd/conf.d/mirror.toml":
				'version = 2\n[plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io"]\nendpoint = ["https://mirror.example.com"]\n',
		},
	},
	{
		name: "2.x: a drop-in is merged",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]:
				'version = 2\nimports = ["/etc/containerd/conf.d/*.toml"]\n[plugins."io.containerd.grpc.v1.cri".registry]\nconfig_path = "/etc/containerd/certs.d"\n',
			"etc/containerd/conf.d/mirror.toml": text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io"]
				#                                                     ^^^^^^^^^^^ error: both set
				  endpoint = ["https://mirror.example.com"]
			`,
		},
	},
	{
		name: "a template's path",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]:
				'version = 2\n[plugins."io.containerd.grpc.v1.cri".registry]\nconfig_path = "{{ path }}"\n[plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io"]\nendpoint = ["https://mirror.example.com"]\n',
		},
	},
]);
