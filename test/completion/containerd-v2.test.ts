import { text } from "../harness/text.ts";
import { testPlaces } from "./cases.ts";

const PATH = "etc/containerd/config.toml";
const V2 = 'plugins."io.containerd.grpc.v1.cri"';
const RUNTIME = 'plugins."io.containerd.cri.v1.runtime"';

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
	{
		name: "broken: half the name of a plugin",
		file: 'version = 2\n[plugins."io.containerd.grpc|\n',
		gives: { [V2]: `version = 2\n[${V2}]\n`, [`${V2}.registry`]: `version = 2\n[${V2}.registry]\n` },
	},
	{
		name: "broken: the header above is not closed",
		file: `version = 2\n[${V2}.containerd.runtimes.runc.options\n  Sys|\n`,
		gives: { SystemdCgroup: `version = 2\n[${V2}.containerd.runtimes.runc.options\n  SystemdCgroup = true\n` },
	},
	{
		name: "broken: half a header with an open quote above",
		file: 'version = 2\n[plugins."io.containerd.grpc\n[grpc]\n  |\n',
		has: ["address", "uid"],
		not: ["sandbox_image", "root"],
	},
	{
		name: "broken: a list over lines that is not closed",
		file: 'version = 2\ndisabled_plugins = [\n  "io.containerd.internal.v1.opt",\n  |\n[grpc]\n  uid = 0\n',
		has: ["io.containerd.grpc.v1.cri"],
		not: ["io.containerd.internal.v1.opt"],
		gives: {
			"io.containerd.grpc.v1.cri":
				'version = 2\ndisabled_plugins = [\n  "io.containerd.internal.v1.opt",\n  "io.containerd.grpc.v1.cri"\n[grpc]\n  uid = 0\n',
		},
	},
	{
		name: "broken: a table twice",
		file: `version = 2\n[${V2}.registry]\n  config_path = "/a"\n[${V2}.registry]\n  |\n`,
		has: ["mirrors"],
		not: ["sandbox_image", "config_path"],
	},
	{
		name: "broken: a comma behind a value above",
		file: `version = 2\n[${V2}.containerd.runtimes.runc.options]\n  SystemdCgroup = true,\n  Bin|\n`,
		gives: {
			BinaryName: `version = 2\n[${V2}.containerd.runtimes.runc.options]\n  SystemdCgroup = true,\n  BinaryName = ""\n`,
		},
	},
	{
		name: "broken: a colon for an equals sign above",
		file: `version = 2\n[${V2}.containerd.runtimes.runc.options]\n  SystemdCgroup: true\n  |\n`,
		has: ["BinaryName"],
		not: ["sandbox_image"],
	},
	{
		name: "broken: letters beyond 16 bits before the cursor, in a table that is not closed",
		file: `version = 2\n[${V2}.containerd.runtimes.runc]\n  options = { BinaryName = "/opt/🚀𝒳/runc", Sys|\n`,
		gives: {
			SystemdCgroup: `version = 2\n[${V2}.containerd.runtimes.runc]\n  options = { BinaryName = "/opt/🚀𝒳/runc", SystemdCgroup = true\n`,
		},
	},
	{
		name: "broken: Windows line ends in half a header",
		file: `version = 2\r\n[${V2}.reg|\r\n[grpc]\r\n`,
		gives: { [`${V2}.registry`]: `version = 2\r\n[${V2}.registry]\r\n[grpc]\r\n` },
	},
	{
		name: "broken: a truth value that is half typed, its string above open",
		file: `version = 2\n[${V2}]\n  sandbox_image = "registry.k8s.io/pause:3.10\n  enable_selinux = t|\n`,
		gives: { true: `version = 2\n[${V2}]\n  sandbox_image = "registry.k8s.io/pause:3.10\n  enable_selinux = true\n` },
	},
	{
		name: "lines of a Jinja template around a runtime",
		file: `version = 2\n{% if gpu %}\n[${V2}.containerd.runtimes.nvidia]\n  runtime_type = "io.containerd.runc.v2"\n{% endif %}\n[${V2}.containerd]\n  default_runtime_name = |\n`,
		only: ["runc", "nvidia"],
	},
	{
		name: "a key below a value that a template fills in",
		file: `version = 2\n[${V2}]\n  sandbox_image = "{{ pause_image }}"\n  enable_sel|\n`,
		gives: { enable_selinux: `version = 2\n[${V2}]\n  sandbox_image = "{{ pause_image }}"\n  enable_selinux = true\n` },
	},
	{
		name: "a value right behind its equals sign",
		file: `version = 2\n[${V2}]\n  enable_cdi =|\n  enable_selinux=true\n`,
		gives: { true: `version = 2\n[${V2}]\n  enable_cdi = true\n  enable_selinux=true\n` },
	},
	{
		name: "the same where nobody writes blanks",
		file: `version = 2\n[${V2}]\n  enable_cdi=|\n`,
		gives: { true: `version = 2\n[${V2}]\n  enable_cdi=true\n` },
	},
]);
