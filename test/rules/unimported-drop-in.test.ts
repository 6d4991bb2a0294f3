import rule from "../../server/src/rules/containerd/unimported-drop-in.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const DROP_IN = "etc/containerd/conf.d/10-debug.toml";
const OTHER = "etc/containerd/config.d/20-oom.toml";
const debug = 'version = 2\n[debug]\nlevel = "debug"\n';

testRule(rule, [
	{
		name: "no imports at all",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				# own
				version = 2
				~~~~~~~ the main file
				[debug]
				level = "info"
			`,
			[DROP_IN]: text`
				version = 2
				^^^^^^^ warning: containerd does not read this file: no imports of etc/containerd/config.toml reaches it.
			`,
		},
		fixed: [
			{
				[CONTAINERD]: {
					contains: '["/etc/containerd/conf.d/*.toml"]\n',
				},
			},
		],
		safe: [false],
		uncovers: ["old-config-version"],
	},
	{
		name: "another folder is imported",
		assume: { containerd: "2.1.9" },
		files: {
			[CONTAINERD]: crlf(text`
				version = 2
				~~~~~~~ the main file
				imports = ["/etc/containerd/conf.d/*.toml"]
			`),
			[DROP_IN]: debug,
			[OTHER]: text`
				oom_score = -500
				^^^^^^^^^ warning: containerd does not read this file
			`,
		},
		fixed: [
			{
				[CONTAINERD]: 'version = 2\r\nimports = ["/etc/containerd/conf.d/*.toml", "/etc/containerd/config.d/*.toml"]\r\n',
			},
		],
	},
	{
		name: "a relative glob, in a release that looks for it elsewhere",
		assume: { containerd: "1.6.20" },
		files: {
			[CONTAINERD]: text`
				version = 2
				~~~~~~~ the main file
				imports = ["conf.d/*.toml"]
			`,
			[DROP_IN]: text`
				version = 2
				^^^^^^^ warning: containerd does not read this file
			`,
		},
		fixed: [{ [CONTAINERD]: 'version = 2\nimports = ["conf.d/*.toml", "/etc/containerd/conf.d/*.toml"]\n' }],
	},
	{
		name: "the folder itself is imported",
		files: {
			[CONTAINERD]: text`
				version = 2
				imports = ["/etc/hosts.toml", "/etc/containerd/conf.d/"]
				#                             ~~~~~~~~~~~~~~~~~~~~~~~~~ the folder is named here
			`,
			"etc/hosts.toml": "version = 2\n",
			[DROP_IN]: text`
				version = 2
				^^^^^^^ error: imports names the folder of this file, and containerd exits at a folder
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: '"/etc/containerd/conf.d/*.toml"]' } }],
		safe: [false],
	},
	{
		name: "a folder of another name is imported",
		assume: { containerd: "1.6.20" },
		files: {
			[CONTAINERD]: text`
				version = 2
				imports = ["own.d"]
				#          ~~~~~~~ the folder is named here
			`,
			"etc/containerd/own.d/a.toml": text`
				version = 2
				^^^^^^^ error: containerd exits at a folder
			`,
		},
		fixed: [{ [CONTAINERD]: 'version = 2\nimports = ["/etc/containerd/own.d/*.toml"]\n' }],
	},
	{
		name: "a relative glob, in one that takes it",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: 'version = 2\nimports = ["conf.d/*.toml"]\n', [DROP_IN]: debug },
	},
	{
		name: "imported by a file that is imported",
		assume: { containerd: "2.1.9" },
		files: {
			[CONTAINERD]: 'version = 2\nimports = ["/etc/containerd/conf.d/*.toml"]\n',
			[DROP_IN]: 'version = 2\nimports = ["../config.d/20-oom.toml"]\n',
			[OTHER]: "oom_score = -500\n",
		},
	},
	{
		name: "an import that is not in the copy may bring it in",
		assume: { containerd: "2.1.9" },
		files: { [CONTAINERD]: 'version = 2\nimports = ["/opt/other.toml"]\n', [DROP_IN]: debug },
	},
	{
		name: "a file that says nothing",
		assume: { containerd: "2.1.9" },
		files: { [CONTAINERD]: "version = 2\n", [DROP_IN]: "# nothing\n" },
	},
	{
		name: "k0s brings its folder in by itself",
		files: { "etc/k0s/containerd.toml": "version = 2\n", "etc/k0s/containerd.d/a.toml": debug },
	},
	{ name: "no main file", files: { [DROP_IN]: debug } },
	{ name: "a template", files: { [CONTAINERD]: "version = 2\n{{ imports }}\n", [DROP_IN]: debug } },
]);
