import { testHovers } from "../harness/hover-places.ts";

const HOSTS = "etc/containerd/certs.d/docker.io/hosts.toml";
const REGISTRIES = "etc/containers/registries.conf";
const MORE = "etc/containers/registries.conf.d/10-mirrors.conf";
const CRICTL = "etc/crictl.yaml";

const HOSTS_TOML = `server = "https://registry-1.docker.io"
capabilities = ["pull"]
proxy = "http://proxy:3128"
ca = "/etc/ca.crt"
[header]
x-org = "a"

[host."https://mirror.example.com"]
  capabilities = ["pull", "resolve"]
  skip_verify = true
  client = ["/c.cert"]
  override_path = true
  dial_timeout = "3s"
  [host."https://mirror.example.com".header]
    authorization = "Basic x"
[host."https://other.example.com"]
  ca = ["/other.crt"]
  skip_verify = false
`;

testHovers("hosts.toml", [
	{
		name: "sound",
		files: { [HOSTS]: HOSTS_TOML },
		places: {
			[HOSTS]: [
				["ser‸ver", "**`server`**", "docs/hosts.md#server-field"],
				['https://registry-1‸.docker.io"', "**`server`**"],
				['‸capabilities = ["pull"]', "`pull`, `resolve`, `push`, `referrers`", "#capabilities-field"],
				["pro‸xy =", "The proxy through which `server` is reached", "since containerd 2.4"],
				['c‸a = "/etc/ca.crt"', "**`ca`**", "#ca-field"],
				["\n[hea‸der]", "**`header`**"],
				["x-‸org", "**`x-org`** in `header`"],
				['[host."https://mirror‸.example.com"]\n', "**`https://mirror.example.com`**"],
				['"pull", "res‸olve"', "**`capabilities`**"],
				["skip_ver‸ify = true", "#skip_verify-field"],
				["cli‸ent", "**`client`**"],
				["override‸_path", "by default `false`", "since containerd 1.6"],
				["dial‸_timeout", 'Duration (`10s`, `1m30s`), by default `"30s"`', "How long to wait for a connection to this mirror"],
				["author‸ization", "**`authorization`** in `header`"],
				['["/other‸.crt"]', "**`ca`**"],
			],
		},
	},
	{
		name: "half-typed and unclosed",
		broken: true,
		files: { [HOSTS]: HOSTS_TOML.replace("  skip_verify = true\n", "  skip_ver\n").replace('"3s"', '"3s') },
		locale: "zh-cn",
		places: {
			[HOSTS]: [["ser‸ver", "**`server`**"], ["override‸_path", "默认 `false`"], ["dial‸_timeout", "时长"], ["  skip_ver‸\n"]],
		},
	},
	{
		name: "an unclosed header and list",
		broken: true,
		files: { [HOSTS]: 'server = "https://a"\n[host."https://m"\n  capabilities = ["pull", "resolve"\n  skip_verify = true\n' },
		places: {
			[HOSTS]: [
				["ser‸ver", "**`server`**"],
				["capa‸bilities", "**`capabilities`**"],
				['"https://‸m"', "**`https://m`**"],
			],
		},
	},
	{
		name: "a value without quotes, Windows line ends",
		broken: true,
		files: { [HOSTS]: HOSTS_TOML.replace('"http://proxy:3128"', "http://proxy").replaceAll("\n", "\r\n") },
		places: {
			[HOSTS]: [
				["pro‸xy =", "**`proxy`**"],
				["cli‸ent", "**`client`**"],
			],
		},
	},
]);

const REGISTRIES_CONF = `unqualified-search-registries = ["docker.io"]
Short-Name-Mode = "enforcing"
credential-helpers = ["containers-auth.json"]

[aliases]
"nginx" = "docker.io/library/nginx"

[[registry]]
prefix = "docker.io"
location = "registry-1.docker.io"
insecure = false
blocked = true
mirror-by-digest-only = true
[[registry.mirror]]
location = "mirror.example.com"
pull-from-mirror = "digest-only"

[registries.search]
registries = ["quay.io"]
`;

testHovers("registries.conf", [
	{
		name: "sound",
		files: { [REGISTRIES]: REGISTRIES_CONF, [MORE]: '[[registry]]\nlocation = "quay.io"\n' },
		places: {
			[REGISTRIES]: [
				["unqualified‸-search", "List of strings", "containers-registries.conf.5.md"],
				["Short-Name‸-Mode", "one of `enforcing`, `permissive`, `disabled`", "CRI-O does not go by it"],
				['= "enf‸orcing"', "**`Short-Name-Mode`**"],
				["credential‸-helpers", "**`credential-helpers`**"],
				["[ali‸ases]", "**`aliases`**"],
				['"ngi‸nx" =', "**`nginx`** in `aliases`"],
				["[[regis‸try]]", "A table with `prefix`, `location`"],
				["pre‸fix", "**`prefix`**"],
				['‸location = "registry', "**`location`**"],
				["inse‸cure", "by default `false`"],
				["block‸ed", "True or false"],
				["mirror-by‸-digest", "**`mirror-by-digest-only`**"],
				["[[registry.mir‸ror]]", "A table with `location`"],
				["pull-from‸-mirror", "one of `all`, `digest-only`, `tag-only`"],
				["search]\nregis‸tries", "**`registries`**", "List of strings"],
			],
			[MORE]: [["loca‸tion", "**`location`**"]],
		},
	},
	{
		name: "half-typed and unclosed",
		broken: true,
		files: {
			[REGISTRIES]: REGISTRIES_CONF.replace("[[registry.mirror]]", "[[registry.mirror").replace("blocked = true", "block"),
		},
		locale: "zh-cn",
		places: {
			[REGISTRIES]: [
				["unqualified‸-search", "字符串列表"],
				["pre‸fix", "**`prefix`**"],
				["mirror-by‸-digest", "**`mirror-by-digest-only`**"],
				["\nblo‸ck\n"],
			],
		},
	},
	{
		name: "an unclosed string and list",
		broken: true,
		files: {
			[REGISTRIES]:
				'unqualified-search-registries = ["docker.io\n[[registry]]\nprefix = "docker.io\nlocation = "m"\nno-such-key = 1\n',
		},
		places: {
			[REGISTRIES]: [
				["unqualified‸-search", "**`unqualified-search-registries`**"],
				["pre‸fix", "**`prefix`**"],
				["loca‸tion", "**`location`**"],
				["no-such‸-key"],
			],
		},
	},
]);

const CRICTL_YAML = `runtime-endpoint: unix:///run/containerd/containerd.sock
image-endpoint: unix:///run/containerd/containerd.sock
timeout: 10
debug: false
pull-image-on-create: false
disable-pull-on-run: false
max-retries: 3
`;

testHovers("crictl.yaml", [
	{
		name: "sound",
		files: { [CRICTL]: CRICTL_YAML },
		places: {
			[CRICTL]: [
				["runtime‸-endpoint", "**`runtime-endpoint`**", "cri-tools/blob/master/docs/crictl.md"],
				["runtime-endpoint: unix‸:", "**`runtime-endpoint`**"],
				["image‸-endpoint", "**`image-endpoint`**"],
				["time‸out", "Integer, by default `2`"],
				["timeout: 1‸0", "**`timeout`**"],
				["de‸bug", "True or false, by default `false`"],
				["debug: fal‸se", "**`debug`**"],
				["pull-image‸-on-create", "**`pull-image-on-create`**"],
				["disable-pull‸-on-run", "**`disable-pull-on-run`**"],
				["max‸-retries", "since crictl 1.36.1"],
			],
		},
	},
	{
		name: "half-typed, unclosed, indented",
		broken: true,
		files: { [CRICTL]: 'runtime-endpoint: "unix:///a\ntimeout: 2s\ndeb' },
		locale: "zh-cn",
		places: {
			[CRICTL]: [["runtime‸-endpoint", "**`runtime-endpoint`**"]],
		},
	},
	{
		name: "a tab, a flow mapping, a key that is none",
		broken: true,
		files: { [CRICTL]: "timeout: 2s\nimage-endpoint: [unix:///a\ndebug: yes\nno-such-key: 1\n" },
		places: {
			[CRICTL]: [
				["time‸out", "**`timeout`**"],
				["2‸s", "**`timeout`**"],
				["image‸-endpoint", "**`image-endpoint`**"],
			],
		},
	},
	{
		name: "half a key",
		broken: true,
		files: { [CRICTL]: "runtime-endpoint: unix:///a\ntimeout 5\ndebug: true\n" },
		places: {
			[CRICTL]: [["runtime‸-endpoint", "**`runtime-endpoint`**"], ["time‸out 5"]],
		},
	},
]);
