import { text } from "../harness/text.ts";
import { testPlaces } from "./cases.ts";

const PATH = "etc/containerd/config.toml";
const V2 = 'plugins."io.containerd.grpc.v1.cri"';
const RUNTIME = 'plugins."io.containerd.cri.v1.runtime"';
const IMAGES = 'plugins."io.containerd.cri.v1.images"';

testPlaces("containerd's file of version 1", PATH, [
	{
		name: "an empty file: the version first, and the newest that every release reads first of all",
		file: "|",
		has: ["version", "root", "disabled_plugins", "grpc"],
		gives: { version: "version = 2" },
		snippet: { version: `version = \${1|2,4,3,1|}` },
	},
	{ name: "the version of an old release", file: "version = |", only: ["2", "1"], assume: { containerd: "1.7.20" } },
	{ name: "the version of a new release", file: "version = |", only: ["4", "3", "2", "1"], assume: { containerd: "2.3.1" } },
	{ name: "a key that is half typed", file: "oom|\n", gives: { oom_score: "oom_score = 0\n" } },
	{ name: "no key twice", file: 'root = "/a"\n|\n', has: ["state"], not: ["root"] },
	{ name: "short plugin names", file: "[|]\n", has: ["plugins.cri", "plugins.cri.registry"], not: [`${V2}`] },
	{ name: "short plugin names to disable", file: "disabled_plugins = [|]\n", has: ["cri", "btrfs"] },
	{
		name: "keys of the CRI section",
		file: "[plugins.cri]\n  |\n",
		has: ["sandbox_image", "systemd_cgroup", "stream_server_port"],
		not: ["pinned_images"],
	},
	{
		name: "the runc handler with short names",
		file: "|",
		gives: {
			"runc handler": text`
				[plugins.cri.containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				  [plugins.cri.containerd.runtimes.runc.options]
				    SystemdCgroup = true`,
		},
	},
	{ name: "a truth value", file: "[plugins.cri]\n  systemd_cgroup = |\n", only: ["true", "false"] },
	{ name: "a comment", file: "# roo|\n", only: [] },
	{ name: "behind a finished value", file: 'root = "/a" |\n', only: [] },
	{ name: "behind a finished header", file: "[grpc]|\n", only: [] },
	{
		name: "broken: a header without its bracket",
		file: "[grp|\n",
		gives: { grpc: "[grpc]\n" },
	},
	{
		name: "broken: a line above without a value",
		file: "root =\nstat|\n",
		gives: { state: 'root =\nstate = "/run/containerd"\n' },
	},
	{ name: "broken: an open string above", file: 'root = "/a\n[grpc]\n  add|\n', has: ["address", "uid"], not: ["root"] },
	{ name: "broken: a list that is not closed", file: 'disabled_plugins = ["c|\n', gives: { cri: 'disabled_plugins = ["cri"\n' } },
]);

testPlaces("containerd's file of version 2", PATH, [
	{
		name: "the top: no plugin ids, no version",
		file: "version = 2\n|\n",
		has: ["root", "imports", "grpc", "plugins", "runc handler", "registry config_path"],
		not: ["version", "io.containerd.grpc.v1.cri"],
	},
	{
		name: "headers of this version",
		file: "version = 2\n[|]\n",
		has: [V2, `${V2}.registry`, `${V2}.containerd.runtimes.runc`, `${V2}.containerd.runtimes.runc.options`],
		not: [RUNTIME, "plugins.cri"],
		gives: { [`${V2}.registry`]: `version = 2\n[${V2}.registry]\n` },
	},
	{
		name: "runtimes in headers by the names that are there",
		file: `version = 2\n[${V2}.containerd.runtimes.kata]\n[|]\n`,
		has: [`${V2}.containerd.runtimes.kata.options`, `${V2}.containerd.runtimes.runc`],
		not: [`${V2}.containerd.runtimes.kata`],
	},
	{
		name: "a name to type over in a header",
		file: "version = 2\n[|]\n",
		snippet: { [`${V2}.registry.mirrors."docker.io"`]: `${V2.replace(/\$/g, "\\$")}.registry.mirrors."\${1:docker.io}"` },
	},
	{
		name: "a header that is half typed, quotes open",
		file: 'version = 2\n[plugins."io.containerd.grpc.v1.cri".reg|]\n',
		gives: { [`${V2}.registry`]: `version = 2\n[${V2}.registry]\n` },
	},
	{
		name: "the other quotes, where the header has them",
		file: "version = 2\n[plugins.'io.con|']\n",
		gives: { "plugins.'io.containerd.grpc.v1.cri'": "version = 2\n[plugins.'io.containerd.grpc.v1.cri']\n" },
	},
	{
		name: "keys of a runtime",
		file: `version = 2\n[${V2}.containerd.runtimes.runc]\n  |\n`,
		has: ["runtime_type", "base_runtime_spec", "options"],
		not: ["sandboxer", "sandbox_image"],
		assume: { containerd: "1.6.20" },
		gives: {
			runtime_type: `version = 2\n[${V2}.containerd.runtimes.runc]\n  runtime_type = "io.containerd.runc.v2"\n`,
			options: `version = 2\n[${V2}.containerd.runtimes.runc]\n  [${V2}.containerd.runtimes.runc.options]\n  \n`,
		},
	},
	{
		name: "a table among other keys is written on one line",
		file: `version = 2\n[${V2}.containerd.runtimes.runc]\n  |\n  runtime_type = "a"\n`,
		gives: { options: `version = 2\n[${V2}.containerd.runtimes.runc]\n  options = {}\n  runtime_type = "a"\n` },
	},
	{
		name: "a boolean turns the default round",
		file: `version = 2\n[${V2}.containerd.runtimes.runc.options]\n  Syst|\n`,
		gives: {
			SystemdCgroup: `version = 2\n[${V2}.containerd.runtimes.runc.options]\n  SystemdCgroup = true\n`,
		},
		snippet: { SystemdCgroup: `SystemdCgroup = \${1|true,false|}` },
	},
	{
		name: "a key that has its value: only the name",
		file: `version = 2\n[${V2}]\n  sandbox_im| = "a"\n`,
		gives: { sandbox_image: `version = 2\n[${V2}]\n  sandbox_image = "a"\n` },
	},
	{
		name: "the last part of a dotted key",
		file: `version = 2\n[${V2}]\n  registry.con|\n`,
		has: ["config_path", "mirrors"],
		not: ["sandbox_image"],
		gives: { config_path: `version = 2\n[${V2}]\n  registry.config_path = ""\n` },
		assume: { containerd: "1.7.20" },
	},
	{
		name: "an inline table",
		file: `version = 2\n[${V2}.containerd.runtimes.runc]\n  options = { BinaryName = "runc", | }\n`,
		has: ["SystemdCgroup"],
		not: ["BinaryName", "runtime_type"],
		gives: {
			SystemdCgroup: `version = 2\n[${V2}.containerd.runtimes.runc]\n  options = { BinaryName = "runc", SystemdCgroup = true }\n`,
		},
	},
	{
		name: "an inline table without the comma",
		file: `version = 2\n[${V2}.containerd.runtimes.runc]\n  options = { BinaryName = "runc" | }\n`,
		gives: {
			SystemdCgroup: `version = 2\n[${V2}.containerd.runtimes.runc]\n  options = { BinaryName = "runc" , SystemdCgroup = true }\n`,
		},
	},
	{
		name: "plugin ids to disable, without those listed",
		file: 'version = 2\ndisabled_plugins = [\n  "io.containerd.grpc.v1.cri",\n  |\n]\n',
		has: ["io.containerd.snapshotter.v1.btrfs", "io.containerd.internal.v1.opt"],
		not: ["io.containerd.grpc.v1.cri", "cri"],
		gives: {
			"io.containerd.internal.v1.opt":
				'version = 2\ndisabled_plugins = [\n  "io.containerd.grpc.v1.cri",\n  "io.containerd.internal.v1.opt"\n]\n',
		},
	},
	{
		name: "plugins that a release has not are no help",
		file: "version = 2\nrequired_plugins = [|]\n",
		not: ["io.containerd.cri.v1.runtime"],
		has: ["io.containerd.runtime.v1.linux"],
		assume: { containerd: "1.7.20" },
	},
	{
		name: "the list itself",
		file: "version = 2\nrequired_plugins = |\n",
		gives: { "io.containerd.grpc.v1.cri": 'version = 2\nrequired_plugins = ["io.containerd.grpc.v1.cri"]\n' },
	},
	{
		name: "handlers of this file, inside quotes",
		file: `version = 2\n[${V2}.containerd]\n  default_runtime_name = "k|"\n[${V2}.containerd.runtimes.kata]\n`,
		only: ["runc", "kata"],
		gives: {
			kata: `version = 2\n[${V2}.containerd]\n  default_runtime_name = "kata"\n[${V2}.containerd.runtimes.kata]\n`,
		},
	},
	{
		name: "handlers of a file that is imported",
		file: `version = 2\nimports = ["/etc/containerd/conf.d/*.toml"]\n[${V2}.containerd]\n  default_runtime_name = |\n`,
		only: ["runc", "gvisor"],
		beside: { "etc/containerd/conf.d/20.toml": `version = 2\n[${V2}.containerd.runtimes.gvisor]\n  runtime_type = "a"\n` },
	},
	{
		name: "snapshotters, those of proxy plugins too",
		file: `version = 2\n[proxy_plugins.estargz]\n  type = "snapshot"\n[${V2}.containerd]\n  snapshotter = |\n`,
		has: ["overlayfs", "native", "estargz"],
	},
	{
		name: "pause images of the releases that may be running, the newest first",
		file: `version = 2\n[${V2}]\n  sandbox_image = |\n`,
		only: ["registry.k8s.io/pause:3.10", "registry.k8s.io/pause:3.8"],
		assume: { containerd: "1.7.20", kubelet: "1.31.0", kubeadm: "1.31.0" },
	},
	{
		name: "runtime types, the gone one where it is not gone yet",
		file: `version = 2\n[${V2}.containerd.runtimes.runc]\n  runtime_type = |\n`,
		only: ["io.containerd.runc.v2", "io.containerd.runc.v1"],
		going: ["io.containerd.runc.v1"],
		assume: { containerd: "1.7.20" },
	},
	{
		name: "config_path as a block, at the start of a header too",
		file: "version = 2\n[|]\n",
		gives: {
			"registry config_path": `version = 2\n[${V2}.registry]\n  config_path = "/etc/containerd/certs.d"\n`,
		},
	},
	{
		name: "no second runc",
		file: `version = 2\n[${V2}.containerd.runtimes.runc]\n  runtime_type = "a"\n|\n`,
		not: ["runtime_type"],
		gives: {
			"runc handler": text`
				version = 2
				[${V2}.containerd.runtimes.runc]
				  runtime_type = "a"
				[${V2}.containerd.runtimes.handler]
				  runtime_type = "io.containerd.runc.v2"
				  [${V2}.containerd.runtimes.handler.options]
				    SystemdCgroup = true
			`,
		},
	},
	{
		name: "Windows line ends stay",
		file: "version = 2\r\n|\r\n",
		gives: { grpc: "version = 2\r\n[grpc]\r\n\r\n" },
	},
	{
		name: "broken: a header with an open quote",
		file: 'version = 2\n[plugins."io.containerd.grpc.v1.cri".conta|\n  sandbox_image = "a"\n',
		gives: { [`${V2}.containerd`]: `version = 2\n[${V2}.containerd]\n  sandbox_image = "a"\n` },
	},
	{
		name: "broken: a value with an open quote",
		file: `version = 2\n[${V2}.containerd.runtimes.runc]\n  runtime_type = "io.c|\n  base_runtime_spec = ""\n`,
		gives: {
			"io.containerd.runc.v2": `version = 2\n[${V2}.containerd.runtimes.runc]\n  runtime_type = "io.containerd.runc.v2"\n  base_runtime_spec = ""\n`,
		},
	},
	{
		name: "broken: a value without quotes",
		file: `version = 2\n[${V2}.containerd.runtimes.runc]\n  runtime_type = io.c|\n`,
		gives: {
			"io.containerd.runc.v2": `version = 2\n[${V2}.containerd.runtimes.runc]\n  runtime_type = "io.containerd.runc.v2"\n`,
		},
	},
	{
		name: "broken: a missing comma",
		file: 'version = 2\ndisabled_plugins = ["io.containerd.internal.v1.opt" |]\n',
		gives: {
			"io.containerd.grpc.v1.cri":
				'version = 2\ndisabled_plugins = ["io.containerd.internal.v1.opt" , "io.containerd.grpc.v1.cri"]\n',
		},
	},
	{
		name: "broken: an inline table that is not closed",
		file: `version = 2\n[${V2}.containerd.runtimes.runc]\n  options = { |\n`,
		has: ["SystemdCgroup"],
	},
	{
		name: "broken: no value above, none below",
		file: `version = 2\n[${V2}]\n  enable_selinux =\n  enable_cdi = |\n  cdi_spec_dirs =\n`,
		only: ["true", "false"],
	},
]);

testPlaces("containerd's file of version 3", PATH, [
	{
		name: "headers of this version",
		file: "version = 3\n[|]\n",
		has: [RUNTIME, IMAGES, `${IMAGES}.pinned_images`, `${RUNTIME}.containerd.runtimes.runc.options`],
		not: [`${V2}.registry`, `${V2}.containerd`],
	},
	{
		name: "keys of the images plugin",
		file: `version = 3\n[${IMAGES}]\n  |\n`,
		has: ["snapshotter", "registry", "pinned_images"],
		not: ["sandbox_image", "enable_selinux"],
	},
	{
		name: "keys of the runtime plugin",
		file: `version = 3\n[${RUNTIME}]\n  |\n`,
		has: ["enable_selinux", "cni", "containerd"],
		not: ["sandbox_image", "registry"],
	},
	{
		name: "what only a newer release reads",
		file: `version = 3\n[${RUNTIME}.containerd.runtimes.runc]\n  |\n`,
		has: ["sandboxer"],
		not: ["cgroup_writable"],
		assume: { containerd: "2.0.1" },
	},
	{
		name: "what a newer release reads",
		file: `version = 3\n[${RUNTIME}.containerd.runtimes.runc]\n  |\n`,
		has: ["cgroup_writable"],
		assume: { containerd: "2.1.1" },
	},
	{
		name: "the sandbox image",
		file: `version = 3\n[${IMAGES}.pinned_images]\n  sandbox = "|"\n`,
		only: ["registry.k8s.io/pause:3.10"],
		assume: { containerd: "2.0.1", kubelet: "1.31.0", kubeadm: "1.31.0" },
	},
	{
		name: "the runc handler of this version",
		file: "version = 3\n|",
		gives: {
			"runc handler": text`
				version = 3
				[${RUNTIME}.containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				  [${RUNTIME}.containerd.runtimes.runc.options]
				    SystemdCgroup = true`,
		},
	},
	{
		name: "the block is indented as the line, and its name is typed once",
		file: "version = 3\n  |",
		snippet: {
			"runc handler": `[${RUNTIME}.containerd.runtimes.\${1:runc}]\n    runtime_type = "io.containerd.runc.v2"\n    [${RUNTIME}.containerd.runtimes.\${1:runc}.options]\n      SystemdCgroup = true`,
		},
	},
	{
		name: "config_path stands with the images",
		file: "version = 3\n|",
		gives: { "registry config_path": `version = 3\n[${IMAGES}.registry]\n  config_path = "/etc/containerd/certs.d"` },
	},
	{
		name: "not where registries are configured already",
		file: `version = 3\n[${IMAGES}.registry]\n  config_path = "/a"\n\n|\n`,
		not: ["registry config_path", "config_path"],
		has: ["runc handler"],
	},
	{ name: "plugin ids of 2.x", file: "version = 3\ndisabled_plugins = [|]\n", has: ["io.containerd.cri.v1.runtime"] },
	{
		name: "words that a key takes",
		file: `version = 3\n[${RUNTIME}.containerd.runtimes.runc]\n  io_type = |\n`,
		only: ["fifo", "streaming"],
	},
	{
		name: "the keys of version 4's services are not of version 3",
		file: "version = 3\n[|]\n",
		not: ['plugins."io.containerd.server.v1.grpc"'],
		has: ['plugins."io.containerd.grpc.v1.cri"'],
	},
	{
		name: "version 4 has them",
		file: "version = 4\n[|]\n",
		has: ['plugins."io.containerd.server.v1.grpc"'],
		not: ["grpc"],
	},
	{
		name: "broken: two headers in a row, one open",
		file: `version = 3\n[${RUNTIME}\n[${IMAGES}]\n  snap|\n`,
		has: ["snapshotter"],
	},
	{
		name: "broken: a key without anything",
		file: `version = 3\n[${RUNTIME}]\n  enable_sel\n  enable_c|\n`,
		has: ["enable_cdi"],
		gives: { enable_cdi: `version = 3\n[${RUNTIME}]\n  enable_sel\n  enable_cdi = false\n` },
	},
	{
		name: "broken: a string that swallows the rest",
		file: `version = 3\nroot = "\n[${IMAGES}]\n  snapshotter = |\n`,
		has: ["overlayfs"],
	},
	{ name: "broken: a header of nothing", file: "version = 3\n[|\n", has: [RUNTIME], gives: { grpc: "version = 3\n[grpc]\n" } },
]);
