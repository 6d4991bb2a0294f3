import { testPlaces } from "./cases.ts";

testPlaces("hosts.toml", "etc/containerd/certs.d/docker.io/hosts.toml", [
	{ name: "an empty file", file: "|", has: ["server", "host", "registry mirror", "capabilities"], not: ["version"] },
	{
		name: "a mirror",
		file: 'server = "https://registry-1.docker.io"\n\n|\n',
		gives: {
			"registry mirror":
				'server = "https://registry-1.docker.io"\n\n[host."https://mirror.example.com"]\n  capabilities = ["pull", "resolve"]\n',
		},
		snippet: {
			"registry mirror": `[host."\${1:https://mirror.example.com}"]\n  capabilities = ["pull", "resolve"]`,
		},
	},
	{
		name: "a mirror instead of a header",
		file: "[|]\n",
		gives: { "registry mirror": '[host."https://mirror.example.com"]\n  capabilities = ["pull", "resolve"]\n' },
	},
	{
		name: "a second mirror",
		file: '[host."https://a.example"]\n  capabilities = ["pull"]\n\n|\n',
		has: ["registry mirror", "ca"],
		not: ["capabilities"],
	},
	{ name: "the table of hosts gets a name", file: "|", snippet: { host: `[host."\${1:https://registry.example.com}"]\n$0` } },
	{
		name: "keys of a host",
		file: '[host."https://a.example"]\n  |\n',
		has: ["capabilities", "ca", "client", "skip_verify", "override_path", "header"],
		not: ["server", "host"],
	},
	{
		name: "a header below a host that is there",
		file: '[host."https://a.example"]\n  ca = "a"\n[|]\n',
		has: ['host."https://a.example".header'],
		not: ['host."https://a.example"', 'host."https://a.example".ca'],
	},
	{
		name: "capabilities",
		file: 'capabilities = ["|"]\n',
		has: ["pull", "resolve", "push"],
		gives: { pull: 'capabilities = ["pull"]\n' },
	},
	{
		name: "capabilities that are not there yet",
		file: '[host."https://a.example"]\n  capabilities = ["pull", |]\n',
		only: ["resolve", "push", "referrers"],
	},
	{ name: "capabilities as a list", file: "capabilities = |\n", gives: { resolve: 'capabilities = ["resolve"]\n' } },
	{ name: "a truth value", file: '[host."https://a.example"]\n  skip_verify = |\n', only: ["true", "false"] },
	{ name: "a default", file: "dial_timeout = |\n", gives: { "30s": 'dial_timeout = "30s"\n' } },
	{
		name: "what no old release reads",
		file: '[host."https://a.example"]\n  |\n',
		not: ["dial_timeout"],
		assume: { containerd: "1.7.20" },
	},
	{ name: "nothing in the address", file: '[host."https://|"]\n', not: ["server"] },
	{ name: "nothing in a comment", file: "# serv|\n", only: [] },
	{ name: "broken: no value above", file: "server =\nca|\n", has: ["capabilities"], not: ["server"] },
	{
		name: "broken: an open list",
		file: 'capabilities = ["pull", "re|\n',
		gives: { resolve: 'capabilities = ["pull", "resolve"\n' },
	},
	{ name: "broken: an open header", file: '[host."https://a.example"\n  |\n', has: ["capabilities"] },
	{
		name: "broken: a missing comma",
		file: 'capabilities = ["pull" "re|"]\n',
		gives: { resolve: 'capabilities = ["pull" , "resolve"]\n' },
	},
	{
		name: "broken: a value without quotes",
		file: '[host."https://a.example"]\n  capabilities = pu|\n',
		gives: { pull: '[host."https://a.example"]\n  capabilities = ["pull"]\n' },
	},
	{
		name: "broken: an open string above",
		file: 'server = "https://a\n[host."https://b"]\n  |\n',
		has: ["skip_verify"],
		not: ["server"],
	},
	{
		name: "broken: half the address in a header",
		file: 'server = "https://registry-1.docker.io"\n[host."https://mirror|\n  ca = "/a"\n',
		not: ["server", "capabilities"],
	},
	{
		name: "broken: a truth value behind a header that is not closed",
		file: '[host."https://a.example"\n  skip_verify = t|\n',
		gives: { true: '[host."https://a.example"\n  skip_verify = true\n' },
	},
	{
		name: "broken: a list over lines that is not closed",
		file: '[host."https://a.example"]\n  capabilities = [\n    "pull",\n    |\n[host."https://b.example"]\n',
		only: ["resolve", "push", "referrers"],
	},
	{
		name: "broken: Windows line ends, and a header with an open quote above",
		file: '[host."https://a.example]\r\n  capabilities = ["pull"]\r\n[host."https://b.example"]\r\n  over|\r\n',
		gives: {
			override_path:
				'[host."https://a.example]\r\n  capabilities = ["pull"]\r\n[host."https://b.example"]\r\n  override_path = true\r\n',
		},
	},
]);
