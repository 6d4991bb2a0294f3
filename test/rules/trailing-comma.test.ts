import rule from "../../server/src/rules/syntax/trailing-comma.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO, DOCKER, KUBELET } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

/** An inline table that ends with a comma, in the names of each version. */
const inline = (version: number, table: string): string => text`
	version = ${version}
	[${table}.containerd.runtimes.runc]
	  runtime_type = "io.containerd.runc.v2"
	  options = { SystemdCgroup = true, }
`;
const marked = (file: string, says: string): string => `${file}#                                 ^ ${says}\n`;
const v2 = 'plugins."io.containerd.grpc.v1.cri"';
const v3 = "plugins.'io.containerd.cri.v1.runtime'";

testRule(rule, [
	{
		name: "in daemon.json, before } and before ]",
		files: {
			[DOCKER]: text`
				{
				  "log-opts": { "max-size": "10m", "max-file": "3", },
				//                                                ^ error: A comma stands before the closing bracket; dockerd does not take that
				  "exec-opts": ["native.cgroupdriver=systemd",],
				//                                           ^ error: dockerd
				  "debug": true,
				//             ^ error: dockerd
				}
			`,
		},
		fixed: [
			{ [DOCKER]: { contains: '"log-opts": { "max-size": "10m", "max-file": "3" },' } },
			{ [DOCKER]: { contains: '"exec-opts": ["native.cgroupdriver=systemd"],' } },
			{ [DOCKER]: { contains: '"debug": true\n}' } },
		],
	},
	{
		name: "CRLF",
		files: {
			[DOCKER]: crlf(text`
				{
				  "debug": true,
				//             ^ error: dockerd
				}
			`),
		},
		fixed: [{ [DOCKER]: '{\r\n  "debug": true\r\n}\r\n' }],
	},
	{ name: "in a string, and between values", files: { [DOCKER]: '{ "labels": ["a=1,]", "b=,}"], "debug": true }\n' } },
	{
		name: "in an inline table: containerd 1.x",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: marked(inline(2, v2), "error: containerd does not take that") },
		fixed: [{ [CONTAINERD]: { contains: "options = { SystemdCgroup = true }\n" } }],
	},
	{
		name: "in an inline table: containerd 2.3, names of version 4",
		assume: { containerd: "2.3.4" },
		files: { [CONTAINERD]: marked(inline(4, v3), "error: containerd does not take that") },
	},
	{
		name: "containerd 2.1 takes it, as some distributions build it",
		assume: { containerd: "2.1.9" },
		files: { [CONTAINERD]: inline(3, v3) },
	},
	{
		name: "releases unknown: those that refuse it are named",
		files: { [CONTAINERD]: marked(inline(2, v2), "warning: does not take that. (with containerd 1.6–1.7, 2.3)") },
	},
	{
		name: "a hosts.toml is skipped",
		files: {
			"etc/containerd/certs.d/docker.io/hosts.toml": text`
				server = "https://docker.io"
				host = { "https://mirror.example" = { capabilities = ["pull"] }, }
				#                                                              ^ warning: containerd
			`,
		},
	},
	{
		name: "lists of TOML may end so, and nobody measured inline tables of CRI-O",
		files: {
			[CONTAINERD]: 'version = 2\ndisabled_plugins = ["io.containerd.internal.v1.opt", ]\n',
			[CRIO]: '[crio.runtime.runtimes]\nrunc = { runtime_path = "/usr/bin/runc", }\n',
		},
	},
	{
		name: "YAML takes it",
		files: { [KUBELET]: '{ "apiVersion": "kubelet.config.k8s.io/v1beta1", "kind": "KubeletConfiguration", }\n' },
	},
	{
		name: "a template writes what follows",
		files: {
			[DOCKER]: text`
				{
				  "debug": true,
				{% if registry_mirror is defined %}
				  "registry-mirrors": ["{{ registry_mirror }}"]
				{% endif %}
				}
			`,
		},
	},
]);
