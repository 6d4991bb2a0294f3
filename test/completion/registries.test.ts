import { testPlaces } from "./cases.ts";

testPlaces("registries.conf", "etc/containers/registries.conf", [
	{
		name: "an empty file",
		file: "|",
		has: ["unqualified-search-registries", "short-name-mode", "credential-helpers", "aliases", "registry"],
		not: ["prefix", "location", "crio"],
	},
	{
		name: "the list of hosts",
		file: "unqual|\n",
		gives: { "unqualified-search-registries": "unqualified-search-registries = []\n" },
		snippet: { "unqualified-search-registries": "unqualified-search-registries = [$1]" },
	},
	{
		name: "a table of a list gets its two brackets",
		file: 'unqualified-search-registries = ["docker.io"]\n\nreg|\n',
		gives: { registry: 'unqualified-search-registries = ["docker.io"]\n\n[[registry]]\n\n' },
		snippet: { registry: "[[registry]]\n$0" },
	},
	{
		name: "keys of a registry",
		file: "[[registry]]\n|\n",
		first: ["blocked", "insecure", "location", "mirror-by-digest-only", "prefix"],
		not: ["short-name-mode", "unqualified-search-registries"],
	},
	{
		name: "of a second one, only those that it has not",
		file: '[[registry]]\nprefix = "docker.io"\n\n[[registry]]\nlocation = "quay.io"\n|\n',
		has: ["prefix", "blocked"],
		not: ["location"],
	},
	{ name: "keys of a mirror", file: "[[registry]]\n[[registry.mirror]]\n|\n", has: ["insecure", "location", "pull-from-mirror"] },
	{
		name: "a mirror of a registry",
		file: '[[registry]]\nprefix = "docker.io"\nmir|\n',
		gives: { mirror: '[[registry]]\nprefix = "docker.io"\n[[registry.mirror]]\n\n' },
	},
	{
		name: "words of the mode of short names, the default among them",
		file: "short-name-mode = |\n",
		only: ["enforcing", "permissive", "disabled"],
		gives: { enforcing: 'short-name-mode = "enforcing"\n' },
	},
	{
		name: "in quotes",
		file: 'short-name-mode = "dis|"\n',
		gives: { disabled: 'short-name-mode = "disabled"\n' },
	},
	{ name: "a truth value", file: "[[registry]]\nblocked = |\n", only: ["true", "false"] },
	{
		name: "where a mirror is asked",
		file: "[[registry]]\n[[registry.mirror]]\npull-from-mirror = |\n",
		only: ["all", "digest-only", "tag-only"],
	},
	{
		name: "headers in two brackets",
		file: "[[|]]\n",
		only: ["registry"],
		gives: { registry: "[[registry]]\n" },
	},
	{
		name: "a mirror once there is a registry",
		file: "[[registry]]\n[[|]]\n",
		only: ["registry", "registry.mirror"],
	},
	{ name: "headers in one bracket", file: "[|]\n", has: ["aliases", "registries.search"], not: ["registry", "registry.mirror"] },
	{ name: "a key in another case is there already", file: 'Short-Name-Mode = "disabled"\n|\n', not: ["short-name-mode"] },
	{ name: "an inline table", file: 'registry = [{ prefix = "a", | }]\n', has: ["location"], not: ["prefix", "aliases"] },
	{ name: "nothing among the hosts", file: 'unqualified-search-registries = ["|"]\n', only: [] },
	{ name: "nothing in a comment", file: "# unqual|\n", only: [] },
	{
		name: "broken: one bracket of the header is missing",
		file: "[[registry]\npre|\n",
		gives: { prefix: '[[registry]\nprefix = ""\n' },
	},
	{
		name: "broken: half a header",
		file: "[[reg|\n",
		gives: { registry: "[[registry]]\n" },
		not: ["registry.mirror"],
	},
	{
		name: "broken: half the header of a mirror with its last brackets",
		file: '[[registry]]\nprefix = "a"\n[[registry.mi|]]\nlocation = "b"\n',
		gives: { "registry.mirror": '[[registry]]\nprefix = "a"\n[[registry.mirror]]\nlocation = "b"\n' },
	},
	{
		name: "broken: a list that is not closed above",
		file: 'unqualified-search-registries = ["docker.io"\n[[registry]]\nloc|\n',
		gives: { location: 'unqualified-search-registries = ["docker.io"\n[[registry]]\nlocation = ""\n' },
	},
	{
		name: "broken: an open string above",
		file: '[[registry]]\nprefix = "docker.io\ninsec|\n',
		gives: { insecure: '[[registry]]\nprefix = "docker.io\ninsecure = true\n' },
	},
	{
		name: "broken: a word without quotes",
		file: "short-name-mode = enf|\n",
		gives: { enforcing: 'short-name-mode = "enforcing"\n' },
	},
	{
		name: "broken: an open string at the cursor",
		file: 'short-name-mode = "perm|\n[[registry]]\n',
		gives: { permissive: 'short-name-mode = "permissive"\n[[registry]]\n' },
	},
	{
		name: "broken: no value above and below",
		file: "[[registry]]\nprefix =\nblocked = f|\nlocation =\n",
		gives: { false: "[[registry]]\nprefix =\nblocked = false\nlocation =\n" },
	},
	{
		name: "broken: Windows line ends, a byte order mark, half a header",
		file: '\uFEFF[[registry]]\r\nprefix = "a"\r\n[[registry.|\r\n',
		gives: { "registry.mirror": '\uFEFF[[registry]]\r\nprefix = "a"\r\n[[registry.mirror]]\r\n' },
	},
	{
		name: "broken: letters beyond 16 bits before the cursor, an inline table that is not closed",
		file: 'registry = [{ prefix = "🚀𝒳", blo|\n',
		gives: { blocked: 'registry = [{ prefix = "🚀𝒳", blocked = true\n' },
	},
]);

testPlaces("a file of registries.conf.d", "etc/containers/registries.conf.d/10-mirror.conf", [
	{ name: "an empty file", file: "|", has: ["registry", "aliases", "short-name-mode"] },
	{ name: "a comment only", file: "# ours\n|\n", has: ["registry", "unqualified-search-registries"] },
	{ name: "keys of a registry", file: '[[registry]]\nlocation = "a"\n|\n', has: ["prefix"], not: ["location"] },
	{
		name: "a mirror in two brackets",
		file: "[[registry]]\n[[registry.|]]\n",
		gives: { "registry.mirror": "[[registry]]\n[[registry.mirror]]\n" },
	},
	{ name: "a truth value", file: "[[registry]]\n[[registry.mirror]]\ninsecure = |\n", only: ["true", "false"] },
	{
		name: "a truth value that is half typed",
		file: "[[registry]]\ninsecure = tr|\n",
		gives: { true: "[[registry]]\ninsecure = true\n" },
	},
	{ name: "the mode of short names", file: "short-name-mode = '|'\n", gives: { enforcing: "short-name-mode = 'enforcing'\n" } },
	{ name: "nothing among the aliases", file: '[aliases]\n"ngi|"\n', not: ["registry", "prefix"] },
	{ name: "nothing in a host", file: '[[registry]]\nlocation = "doc|"\n', only: [] },
	{ name: "nothing in a comment", file: "[[registry]]\n# loc|\n", only: [] },
	{
		name: "broken: half a header above",
		file: '[[registry\nlocation = "a"\npre|\n',
		has: ["prefix"],
		not: ["location", "aliases"],
	},
	{
		name: "broken: no bracket at all above",
		file: 'registry\nlocation = "a"\nshort|\n',
		has: ["short-name-mode"],
	},
	{
		name: "broken: a comma behind a value above",
		file: '[[registry]]\nprefix = "a",\nblo|\n',
		gives: { blocked: '[[registry]]\nprefix = "a",\nblocked = true\n' },
	},
	{
		name: "broken: an open string and Windows line ends",
		file: '[[registry]]\r\n[[registry.mirror]]\r\npull-from-mirror = "dig|\r\n',
		gives: { "digest-only": '[[registry]]\r\n[[registry.mirror]]\r\npull-from-mirror = "digest-only"\r\n' },
	},
	{ name: "broken: a colon for an equals sign", file: "[[registry]]\nblocked: true\nins|\n", has: ["insecure"] },
]);
