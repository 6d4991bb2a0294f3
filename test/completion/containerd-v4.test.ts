import { text } from "../harness/text.ts";
import { testPlaces } from "./cases.ts";

const PATH = "etc/containerd/config.toml";
const RUNTIME = 'plugins."io.containerd.cri.v1.runtime"';
const IMAGES = 'plugins."io.containerd.cri.v1.images"';
const GRPC = 'plugins."io.containerd.server.v1.grpc"';
const TTRPC = 'plugins."io.containerd.server.v1.ttrpc"';

testPlaces("containerd's file of version 4", PATH, [
	{
		name: "the top: services are plugins now",
		file: "version = 4\n|\n",
		has: ["root", "state", "plugins", "runc handler"],
		not: ["grpc", "ttrpc", "version", "plugin_dir"],
	},
	{
		name: "headers of this version",
		file: "version = 4\n[|]\n",
		has: [GRPC, TTRPC, RUNTIME, IMAGES],
		not: ["grpc", "plugins.cri"],
		gives: { [GRPC]: `version = 4\n[${GRPC}]\n` },
	},
	{
		name: "keys of the service of gRPC",
		file: `version = 4\n[${GRPC}]\n  |\n`,
		first: ["address", "gid", "max_recv_message_size", "max_send_message_size", "uid"],
		not: ["root", "tcp_address"],
	},
	{
		name: "the address of the service",
		file: `version = 4\n[${GRPC}]\n  address = |\n`,
		only: ["/run/containerd/containerd.sock"],
		gives: { "/run/containerd/containerd.sock": `version = 4\n[${GRPC}]\n  address = "/run/containerd/containerd.sock"\n` },
	},
	{
		name: "keys of the runtime plugin",
		file: `version = 4\n[${RUNTIME}]\n  |\n`,
		has: ["enable_selinux", "cni", "containerd"],
		not: ["sandbox_image", "registry"],
	},
	{
		name: "the sandbox image",
		file: `version = 4\n[${IMAGES}.pinned_images]\n  sandbox = |\n`,
		has: ["registry.k8s.io/pause:3.10.1"],
		assume: { kubeadm: "1.34.0", kubelet: "1.34.0" },
	},
	{
		name: "a truth value",
		file: `version = 4\n[${RUNTIME}.containerd.runtimes.runc.options]\n  SystemdCgroup = |\n`,
		only: ["true", "false"],
	},
	{
		name: "the runc handler",
		file: "version = 4\n|",
		gives: {
			"runc handler": text`
				version = 4
				[${RUNTIME}.containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				  [${RUNTIME}.containerd.runtimes.runc.options]
				    SystemdCgroup = true`,
		},
	},
	{
		name: "an inline table",
		file: `version = 4\n[${RUNTIME}.containerd.runtimes.runc]\n  options = { | }\n`,
		gives: {
			SystemdCgroup: `version = 4\n[${RUNTIME}.containerd.runtimes.runc]\n  options = { SystemdCgroup = true }\n`,
		},
	},
	{
		name: "the last part of a dotted key",
		file: `version = 4\n[${IMAGES}]\n  registry.conf|\n`,
		gives: { config_path: `version = 4\n[${IMAGES}]\n  registry.config_path = "/etc/containerd/certs.d:/etc/docker/certs.d"\n` },
	},
	{ name: "plugin ids to disable", file: "version = 4\ndisabled_plugins = [|]\n", has: ["io.containerd.cri.v1.images"] },
	{ name: "nothing in a comment", file: "version = 4\n# roo|\n", only: [] },
	{
		name: "broken: half the name of a service",
		file: 'version = 4\n[plugins."io.containerd.server|\n',
		gives: { [TTRPC]: `version = 4\n[${TTRPC}]\n` },
	},
	{
		name: "broken: the header above is not closed",
		file: `version = 4\n[${GRPC}\n  add|\n`,
		gives: { address: `version = 4\n[${GRPC}\n  address = "/run/containerd/containerd.sock"\n` },
	},
	{
		name: "broken: a list that is not closed",
		file: 'version = 4\nimports = ["/etc/a.toml"\n\n[plugins."io.containerd.server.v1.debug"]\n  |\n',
		has: ["address", "uid", "gid"],
		not: ["root"],
	},
	{
		name: "broken: a key without a value above and below",
		file: `version = 4\n[${GRPC}]\n  uid =\n  g|\n  address =\n`,
		gives: { gid: `version = 4\n[${GRPC}]\n  uid =\n  gid = 0\n  address =\n` },
	},
	{
		name: "broken: an open string at the cursor",
		file: `version = 4\n[${RUNTIME}.containerd.runtimes.runc]\n  runtime_type = "io.containerd|\n  snapshotter = ""\n`,
		gives: {
			"io.containerd.runc.v2": `version = 4\n[${RUNTIME}.containerd.runtimes.runc]\n  runtime_type = "io.containerd.runc.v2"\n  snapshotter = ""\n`,
		},
	},
	{
		name: "broken: an inline table that is not closed, others below",
		file: `version = 4\n[${RUNTIME}.containerd.runtimes.runc]\n  options = { SystemdCgroup = true, |\n  snapshotter = "native"\n`,
		has: ["BinaryName"],
		not: ["SystemdCgroup", "snapshotter"],
	},
	{
		name: "broken: a byte order mark, and a header of nothing",
		file: "\uFEFFversion = 4\n[|\n",
		has: [GRPC],
		gives: { debug: "\uFEFFversion = 4\n[debug]\n" },
	},
]);
