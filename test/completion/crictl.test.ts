import { testPlaces } from "./cases.ts";

const ALL = ["debug", "disable-pull-on-run", "image-endpoint", "pull-image-on-create", "runtime-endpoint", "timeout"];
const SOCKETS = ["unix:///run/containerd/containerd.sock", "unix:///var/run/crio/crio.sock", "unix:///var/run/cri-dockerd.sock"];

testPlaces("crictl.yaml", "etc/crictl.yaml", [
	{ name: "an empty file", file: "|", only: ALL, assume: { kubelet: "1.31.0" } },
	{ name: "a key of the newest release", file: "|", has: ["max-retries"], assume: { kubelet: "1.36.2" } },
	{ name: "keys that are not there yet", file: "debug: true\n|\n", has: ["timeout"], not: ["debug"] },
	{
		name: "a key that is half typed",
		file: "runt|\n",
		gives: { "runtime-endpoint": "runtime-endpoint: unix:///run/containerd/containerd.sock\n" },
	},
	{ name: "a key that has its value", file: "runt|: a\n", gives: { "runtime-endpoint": "runtime-endpoint: a\n" } },
	{ name: "sockets", file: "runtime-endpoint: |\n", has: SOCKETS },
	{
		name: "sockets of images",
		file: "image-endpoint: unix:///v|\n",
		gives: { "unix:///var/run/crio/crio.sock": "image-endpoint: unix:///var/run/crio/crio.sock\n" },
	},
	{
		name: "in quotes",
		file: 'runtime-endpoint: "|"\n',
		gives: { "unix:///var/run/crio/crio.sock": 'runtime-endpoint: "unix:///var/run/crio/crio.sock"\n' },
	},
	{
		name: "in single quotes",
		file: "runtime-endpoint: 'unix:|'\n",
		gives: { "unix:///var/run/crio/crio.sock": "runtime-endpoint: 'unix:///var/run/crio/crio.sock'\n" },
	},
	{ name: "a truth value", file: "debug: |\n", only: ["true", "false"] },
	{ name: "in the middle of a truth value", file: "debug: f|lse\n", only: ["true", "false"], gives: { false: "debug: false\n" } },
	{ name: "a default", file: "timeout: |\n", only: ["2"] },
	{ name: "flow syntax", file: "{ debug: true, | }\n", has: ["timeout"], not: ["debug"] },
	{ name: "nothing below a key", file: "debug: true\n  |\n", only: [] },
	{ name: "nothing in a comment", file: "# deb|\n", only: [] },
	{ name: "nothing behind a comment mark", file: "debug: true # de|\n", only: [] },
	{
		name: "broken: an open quote",
		file: 'runtime-endpoint: "unix:///run/con|\ndebug: true\n',
		gives: {
			"unix:///run/containerd/containerd.sock": 'runtime-endpoint: "unix:///run/containerd/containerd.sock"\ndebug: true\n',
		},
	},
	{ name: "broken: no blank above", file: "debug:true\ntime|\n", has: ["timeout"] },
	{
		name: "broken: right behind the colon",
		file: "runtime-endpoint:|\ndebug: true\n",
		gives: { "unix:///var/run/crio/crio.sock": "runtime-endpoint: unix:///var/run/crio/crio.sock\ndebug: true\n" },
	},
	{ name: "broken: an open brace", file: "{ debug: true, tim|\n", has: ["timeout"], not: ["debug"] },
	{ name: "broken: a tab", file: "debug: true\n\ttimeout: 1\nima|\n", has: ["image-endpoint"] },
	{ name: "broken: a key twice", file: "debug: true\ndebug: false\n|\n", has: ["timeout"], not: ["debug"] },
	{
		name: "broken: an equals sign for a colon above",
		file: "runtime-endpoint = unix:///a\nimage-end|\n",
		has: ["image-endpoint"],
	},
	{
		name: "broken: an open quote above",
		file: 'runtime-endpoint: "unix:///a\ndebug: |\n',
		only: ["true", "false"],
	},
	{
		name: "broken: Windows line ends, a byte order mark, nothing behind a colon",
		file: "\uFEFFruntime-endpoint:\r\ntime|\r\n",
		gives: { timeout: "\uFEFFruntime-endpoint:\r\ntimeout: 2\r\n" },
	},
]);
