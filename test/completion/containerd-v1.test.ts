import { text } from "../harness/text.ts";
import { testPlaces } from "./cases.ts";

const PATH = "etc/containerd/config.toml";
const V2 = 'plugins."io.containerd.grpc.v1.cri"';

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
	{
		name: "broken: half the header of a section of a plugin",
		file: "[plugins.cri.reg|\n",
		gives: { "plugins.cri.registry": "[plugins.cri.registry]\n" },
	},
	{
		name: "broken: a key without its equals sign above",
		file: '[grpc]\n  address "/run/a.sock"\n  max_r|\n',
		gives: { max_recv_message_size: '[grpc]\n  address "/run/a.sock"\n  max_recv_message_size = 16777216\n' },
	},
	{
		name: "broken: a table twice",
		file: '[debug]\n  level = "info"\n[debug]\n  |\n',
		has: ["address", "format"],
		not: ["root", "level"],
	},
	{
		name: "broken: the lines of a shell around it",
		file: "cat <<EOF > /etc/containerd/config.toml\n[grpc]\n  add|\nEOF\n",
		gives: { address: 'cat <<EOF > /etc/containerd/config.toml\n[grpc]\n  address = "/run/containerd/containerd.sock"\nEOF\n' },
	},
	{
		name: "broken: Windows line ends, an open string above",
		file: 'root = "/a\r\nsta|\r\n',
		gives: { state: 'root = "/a\r\nstate = "/run/containerd"\r\n' },
	},
	{
		name: "broken: a byte order mark, and no value",
		file: '\uFEFFoom_score = |\nroot = "/a"\n',
		only: ["0"],
		gives: { 0: '\uFEFFoom_score = 0\nroot = "/a"\n' },
	},
	{
		name: "broken: letters beyond 16 bits in an open string above",
		file: 'root = "/🚀𝒳\n[plugins.cri]\n  sand|\n',
		has: ["sandbox_image"],
		not: ["root"],
	},
]);
