import { testPlaces } from "./cases.ts";

const V2 = 'plugins."io.containerd.grpc.v1.cri"';
const RUNTIME = 'plugins."io.containerd.cri.v1.runtime"';
const IMAGES = 'plugins."io.containerd.cri.v1.images"';
const BASE = '{{ template "base" . }}\n';

testPlaces("k3s' template of version 2", "var/lib/rancher/k3s/agent/etc/containerd/config.toml.tmpl", [
	{
		name: "headers below the base",
		file: `${BASE}[|]\n`,
		has: [V2, `${V2}.registry`, `${V2}.containerd.runtimes.runc`],
		not: [RUNTIME, "plugins.cri"],
		gives: { [`${V2}.registry`]: `${BASE}[${V2}.registry]\n` },
	},
	{ name: "keys at the top", file: `${BASE}|`, has: ["root", "plugins", "runc handler"] },
	{
		name: "a runtime",
		file: `${BASE}\n|\n`,
		gives: {
			"runc handler": `${BASE}\n[${V2}.containerd.runtimes.runc]\n  runtime_type = "io.containerd.runc.v2"\n  [${V2}.containerd.runtimes.runc.options]\n    SystemdCgroup = true\n`,
		},
	},
	{
		name: "keys of a runtime",
		file: `${BASE}\n[${V2}.containerd.runtimes.kata]\n  |\n`,
		has: ["runtime_type", "options"],
		not: ["root"],
	},
	{
		name: "values",
		file: `${BASE}\n[${V2}.containerd.runtimes.kata]\n  runtime_type = "|"\n`,
		gives: { "io.containerd.runc.v2": `${BASE}\n[${V2}.containerd.runtimes.kata]\n  runtime_type = "io.containerd.runc.v2"\n` },
	},
	{
		name: "a truth value between the marks of a condition",
		file: `version = 2\n[${V2}.containerd.runtimes.runc.options]\n{{ if .SystemdCgroup }}\n  SystemdCgroup = |\n{{ end }}\n`,
		only: ["true", "false"],
	},
	{
		name: "a key between the marks of a condition",
		file: `version = 2\n[${V2}]\n{{- if .IsRunningInUserNS }}\n  disable_cg|\n  disable_apparmor = true\n{{ end }}\n`,
		gives: {
			disable_cgroup: `version = 2\n[${V2}]\n{{- if .IsRunningInUserNS }}\n  disable_cgroup = true\n  disable_apparmor = true\n{{ end }}\n`,
		},
	},
	{
		name: "a key below a value that the template fills in",
		file: `version = 2\n[${V2}]\n  stream_server_address = "{{ .NodeConfig.AgentConfig.NodeName }}"\n  stream_server_p|\n`,
		gives: {
			stream_server_port: `version = 2\n[${V2}]\n  stream_server_address = "{{ .NodeConfig.AgentConfig.NodeName }}"\n  stream_server_port = "0"\n`,
		},
	},
	{ name: "the version", file: `version = |\n[${V2}]\n`, has: ["2"] },
	{ name: "nothing in a mark", file: `version = 2\n{{ if .Sys| }}\n`, only: [] },
	{ name: "nothing in a comment", file: `${BASE}# [plug|\n`, only: [] },
	{ name: "broken: half a header below the base", file: `${BASE}[plugins."io.cont|\n`, gives: { [V2]: `${BASE}[${V2}]\n` } },
	{
		name: "broken: a header that is not closed above, a mark in it",
		file: `version = 2\n[${V2}.registry.configs."{{ $k }}".auth\n  user|\n`,
		has: ["username"],
	},
	{
		name: "broken: a condition that never ends",
		file: `version = 2\n{{ if .PrivateRegistryConfig }}\n[${V2}.registry]\n  conf|\n`,
		has: ["config_path"],
	},
	{
		name: "broken: a mark that is not closed above",
		file: `version = 2\n{{ if .NonrootDevices\n[${V2}]\n  device_own|\n`,
		has: ["device_ownership_from_security_context"],
	},
	{
		name: "broken: an open string below a loop",
		file: `version = 2\n{{ range $k, $v := .ExtraRuntimes }}\n[${V2}.containerd.runtimes."{{ $k }}"]\n  runtime_type = "io.con|\n{{ end }}\n`,
		gives: {
			"io.containerd.runc.v2": `version = 2\n{{ range $k, $v := .ExtraRuntimes }}\n[${V2}.containerd.runtimes."{{ $k }}"]\n  runtime_type = "io.containerd.runc.v2"\n{{ end }}\n`,
		},
	},
	{
		name: "broken: Windows line ends, no value above",
		file: `${BASE}[${V2}]\n  sandbox_image =\n  enable_sel|\n`.replaceAll("\n", "\r\n"),
		gives: {
			enable_selinux: `${BASE}[${V2}]\n  sandbox_image =\n  enable_selinux = true\n`.replaceAll("\n", "\r\n"),
		},
	},
]);

testPlaces("RKE2's template of version 3", "var/lib/rancher/rke2/agent/etc/containerd/config-v3.toml.tmpl", [
	{
		name: "headers below the base",
		file: `${BASE}[|]\n`,
		has: [RUNTIME, IMAGES, `${RUNTIME}.containerd.runtimes.runc.options`],
		not: [`${V2}.registry`, "plugins.cri"],
	},
	{ name: "keys at the top", file: `${BASE}|`, has: ["root", "plugins"], not: ["version 2"] },
	{
		name: "where registries are configured",
		file: `${BASE}|`,
		gives: { "registry config_path": `${BASE}[${IMAGES}.registry]\n  config_path = "/etc/containerd/certs.d"` },
	},
	{
		name: "keys of the runtime plugin",
		file: `${BASE}[${RUNTIME}]\n  |\n`,
		has: ["enable_selinux", "cni"],
		not: ["sandbox_image", "registry"],
	},
	{
		name: "the name of a runtime of this file",
		file: `${BASE}[${RUNTIME}.containerd.runtimes.kata]\n  runtime_type = "io.containerd.kata.v2"\n[${RUNTIME}.containerd]\n  default_runtime_name = |\n`,
		only: ["runc", "kata"],
	},
	{
		name: "a dotted key",
		file: `${BASE}[${RUNTIME}]\n  cni.bin_d|\n`,
		has: ["bin_dirs"],
	},
	{
		name: "an inline table",
		file: `${BASE}[${RUNTIME}.containerd.runtimes.runc]\n  options = { | }\n`,
		gives: { SystemdCgroup: `${BASE}[${RUNTIME}.containerd.runtimes.runc]\n  options = { SystemdCgroup = true }\n` },
	},
	{
		name: "a version that is written counts",
		file: `version = 3\n{{ if .X }}\n{{ end }}\n[|]\n`,
		has: [RUNTIME],
	},
	{ name: "nothing in a comment", file: `${BASE}# roo|\n`, only: [] },
	{ name: "nothing in a mark", file: `{{ template "ba|" . }}\n`, only: [] },
	{
		name: "broken: half a header below the base",
		file: `${BASE}[plugins."io.containerd.cri.v1.run|\n`,
		gives: { [RUNTIME]: `${BASE}[${RUNTIME}]\n` },
	},
	{
		name: "broken: the header above is not closed",
		file: `${BASE}[${RUNTIME}.containerd.runtimes.runc.options\n  Sys|\n`,
		has: ["SystemdCgroup"],
	},
	{
		name: "broken: an inline table that is not closed",
		file: `${BASE}[${RUNTIME}.containerd.runtimes.runc]\n  options = { BinaryName = "{{ .Bin }}", Sys|\n`,
		has: ["SystemdCgroup"],
		not: ["BinaryName"],
	},
	{
		name: "broken: a list that is not closed above",
		file: `${BASE}imports = ["/etc/a.toml"\n[${IMAGES}]\n  snap|\n`,
		has: ["snapshotter"],
	},
	{
		name: "broken: a string without its end below a condition",
		file: `${BASE}{{ if .A }}\n[${IMAGES}]\n  snapshotter = "over|\n{{ end }}\n`,
		gives: { overlayfs: `${BASE}{{ if .A }}\n[${IMAGES}]\n  snapshotter = "overlayfs"\n{{ end }}\n` },
	},
	{
		name: "broken: no value above",
		file: `${BASE}[${RUNTIME}]\n  enable_cdi =\n  enable_sel|\n`,
		gives: { enable_selinux: `${BASE}[${RUNTIME}]\n  enable_cdi =\n  enable_selinux = true\n` },
	},
]);
