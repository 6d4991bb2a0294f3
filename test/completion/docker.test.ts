import { testPlaces } from "./cases.ts";

testPlaces("daemon.json", "etc/docker/daemon.json", [
	{ name: "an empty object", file: "{|}", has: ["exec-opts", "log-driver", "log rotation"], gives: { debug: '{"debug": true}' } },
	{ name: "over lines", file: "{\n  |\n}\n", gives: { "live-restore": '{\n  "live-restore": true\n}\n' } },
	{
		name: "a comma before others",
		file: '{\n  |\n  "debug": true\n}\n',
		not: ["debug"],
		gives: { ipv6: '{\n  "ipv6": true,\n  "debug": true\n}\n' },
	},
	{ name: "behind a comma", file: '{\n  "debug": true,\n  |\n}\n', gives: { ipv6: '{\n  "debug": true,\n  "ipv6": true\n}\n' } },
	{ name: "in quotes", file: '{ "log-dr|" }', gives: { "log-driver": '{ "log-driver": "json-file" }' } },
	{ name: "a name that has its value", file: '{ "log-dr|": "local" }', gives: { "log-driver": '{ "log-driver": "local" }' } },
	{
		name: "log drivers, the default among them",
		file: '{ "log-driver": "|" }',
		has: ["json-file", "local", "journald"],
		gives: { local: '{ "log-driver": "local" }' },
	},
	{ name: "a value without quotes yet", file: '{ "log-driver": | }', gives: { local: '{ "log-driver": "local" }' } },
	{
		name: "the cgroup driver",
		file: '{ "exec-opts": ["|"] }',
		only: ["native.cgroupdriver=systemd", "native.cgroupdriver=cgroupfs"],
	},
	{
		name: "the list itself",
		file: '{ "exec-opts": | }',
		gives: { "native.cgroupdriver=systemd": '{ "exec-opts": ["native.cgroupdriver=systemd"] }' },
	},
	{ name: "a truth value", file: '{ "live-restore": | }', only: ["true", "false"] },
	{ name: "log levels", file: '{ "log-level": "|" }', has: ["debug", "info", "warn", "error", "fatal"], not: [""] },
	{ name: "keys of a table", file: '{ "proxies": { | } }', only: ["http-proxy", "https-proxy", "no-proxy"] },
	{ name: "keys of the tables of a list", file: '{ "default-address-pools": [ { "base": "10.0.0.0/8", | } ] }', only: ["size"] },
	{
		name: "runtimes of this file",
		file: '{ "runtimes": { "kata": { "path": "/k" } }, "default-runtime": "|" }',
		only: ["runc", "kata"],
	},
	{
		name: "log rotation",
		file: "{\n  |\n}\n",
		gives: {
			"log rotation": '{\n  "log-driver": "json-file",\n  "log-opts": {\n    "max-size": "10m",\n    "max-file": "3"\n  }\n}\n',
		},
	},
	{ name: "no second log driver", file: '{ "log-driver": "local", | }', not: ["log rotation", "log-driver"] },
	{
		name: "options of the log driver",
		file: '{ "log-opts": { "max-size": "10m", | } }',
		has: ["max-file", "compress"],
		not: ["max-size"],
	},
	{
		name: "options of another log driver",
		file: '{ "log-driver": "local", "log-opts": { | } }',
		has: ["max-size"],
		not: ["labels"],
	},
	{ name: "gone keys where they are gone", file: "{|}", not: ["cluster-store"], assume: { docker: "27.5.1" } },
	{
		name: "keys that will go, struck through",
		file: "{|}",
		has: ["api-cors-header"],
		going: ["api-cors-header"],
		assume: { docker: "27.5.1" },
	},
	{
		name: "keys of newer releases only",
		file: "{|}",
		not: ["firewall-backend", "min-api-version"],
		assume: { docker: "20.10.24" },
	},
	{ name: "what never did anything is not offered", file: "{|}", not: ["exec-opt", "log-opt"] },
	{ name: "nothing outside", file: '{ "debug": true } |', only: [] },
	{ name: "nothing in a comment", file: "{\n  // deb|\n}\n", only: [] },
	{ name: "nothing behind a value", file: '{ "debug": true| , "ipv6": true }', only: ["true", "false"] },
	{
		name: "broken: no comma above",
		file: '{\n  "debug": true\n  |\n}\n',
		gives: { ipv6: '{\n  "debug": true\n  ,"ipv6": true\n}\n' },
	},
	{
		name: "broken: no comma around",
		file: '{\n  "debug": true\n  |\n  "bip": ""\n}\n',
		gives: { ipv6: '{\n  "debug": true\n  ,"ipv6": true,\n  "bip": ""\n}\n' },
	},
	{
		name: "broken: an open quote",
		file: '{ "debug": true, "log-dr|',
		gives: { "log-driver": '{ "debug": true, "log-driver": "json-file"' },
	},
	{
		name: "broken: an open quote before others",
		file: '{\n  "live|\n  "debug": true\n}\n',
		gives: { "live-restore": '{\n  "live-restore": true,\n  "debug": true\n}\n' },
	},
	{ name: "broken: no quotes", file: "{ ipv| }", gives: { ipv6: '{ "ipv6": true }' } },
	{ name: "broken: a value that is open", file: '{ "log-driver": "lo|\n}\n', gives: { local: '{ "log-driver": "local"\n}\n' } },
	{ name: "broken: an open list", file: '{ "exec-opts": ["nat|\n}\n', has: ["native.cgroupdriver=systemd"] },
	{
		name: "broken: no value and no comma",
		file: '{\n  "log-driver": |\n  "debug": true\n}\n',
		gives: { local: '{\n  "log-driver": "local",\n  "debug": true\n}\n' },
	},
	{ name: "broken: a missing brace", file: '{\n  "proxies": {\n    |\n', only: ["http-proxy", "https-proxy", "no-proxy"] },
	{
		name: "broken: a comma too many above",
		file: '{\n  "debug": true,,\n  "live|"\n}\n',
		gives: { "live-restore": '{\n  "debug": true,,\n  "live-restore": true\n}\n' },
	},
	{
		name: "broken: a comma too many below",
		file: '{\n  "log-driver": "|",\n}\n',
		has: ["json-file", "local"],
		gives: { local: '{\n  "log-driver": "local",\n}\n' },
	},
	{
		name: "broken: no colon",
		file: '{\n  "log-driver" "lo|"\n}\n',
		not: ["debug", "log-opts"],
	},
	{
		name: "broken: single quotes above",
		file: "{\n  'debug': true,\n  \"ipv|\"\n}\n",
		has: ["ipv6"],
		not: ["debug"],
	},
	{
		name: "broken: an open string above takes the next line with it",
		file: '{\n  "data-root": "/var/lib/docker,\n  "log-dr|"\n}\n',
		gives: { "log-driver": '{\n  "data-root": "/var/lib/docker,\n  "log-driver": "json-file"\n}\n' },
	},
	{
		name: "broken: an inner brace that is not closed",
		file: '{\n  "log-opts": { "max-size": "10m",\n    "|"\n',
		has: ["max-file"],
		not: ["max-size"],
	},
	{
		name: "broken: Windows line ends, no comma above",
		file: '{\r\n  "debug": true\r\n  "ipv|"\r\n}\r\n',
		gives: { ipv6: '{\r\n  "debug": true\r\n  ,"ipv6": true\r\n}\r\n' },
	},
	{
		name: "broken: a byte order mark, and no brace at the end",
		file: '\uFEFF{\n  "log-level": "|"',
		has: ["debug", "warn"],
		gives: { warn: '\uFEFF{\n  "log-level": "warn"' },
	},
	{
		name: "broken: letters beyond 16 bits before the cursor, a list that is not closed",
		file: '{ "labels": ["🚀𝒳=1"], "exec-opts": ["nat|',
		gives: {
			"native.cgroupdriver=systemd": '{ "labels": ["🚀𝒳=1"], "exec-opts": ["native.cgroupdriver=systemd"',
		},
	},
	{
		name: "broken: a line of a template above",
		file: '{\n  {% if mirror %}\n  "registry-mirrors": ["{{ mirror }}"],\n  {% endif %}\n  "storage-dr|"\n}\n',
		gives: {
			"storage-driver":
				'{\n  {% if mirror %}\n  "registry-mirrors": ["{{ mirror }}"],\n  {% endif %}\n  "storage-driver": "overlay2"\n}\n',
		},
	},
	{ name: "an empty file becomes an object", file: "|", gives: { debug: '{\n  "debug": true\n}' } },
	{ name: "a word in an empty file", file: "live|\n", gives: { "live-restore": '{\n  "live-restore": true\n}\n' } },
]);
