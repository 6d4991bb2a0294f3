import rule from "../../server/src/rules/syntax/syntax-error.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, DOCKER } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

/** A table of TOML 1.1; containerd 2.1 reads it where a distribution builds it with a newer library. */
const splitTable = text`
	version = 2
	[plugins."io.containerd.grpc.v1.cri".containerd]
	  runtimes = {
	    runc = { runtime_type = "io.containerd.runc.v2" },
	  }
`;
const markedTable = (says: string): string => splitTable.replace("{\n", `{\n#            ^ ${says}\n`);
const newEscape = 'version = 2\nroot = "/var/lib/\\x63ontainerd"\n';
const carriageReturns = "version = 2\rroot = '/var/lib/containerd'\r";
const controlInComment = "version = 2\n# \u0001\n";

testRule(rule, [
	...["1.6.20", "1.7.24", "2.3.4"].map((containerd) => ({
		name: `an inline table over several lines: containerd ${containerd}`,
		assume: { containerd },
		files: {
			[CONTAINERD]: markedTable("error: An inline table stands on one line in TOML 1.0; containerd does not take several"),
		},
		fixed: [],
	})),
	{
		name: "an inline table over several lines: containerd 2.1",
		assume: { containerd: "2.1.9" },
		files: { [CONTAINERD]: splitTable },
	},
	{
		name: "an inline table over several lines, releases unknown",
		files: { [CONTAINERD]: markedTable("warning: (with containerd 1.6–1.7, 2.3)") },
	},
	{
		name: "an escape of TOML 1.1: containerd 1.x",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: `${newEscape}#                ^^^^ error: This is TOML 1.1; containerd reads only TOML 1.0\n` },
		fixed: [{ [CONTAINERD]: { contains: 'root = "/var/lib/\\u0063ontainerd"' } }],
	},
	{ name: "an escape of TOML 1.1: containerd 2.x", assume: { containerd: "2.3.4" }, files: { [CONTAINERD]: newEscape } },
	{
		name: "lines that end in CR alone: containerd 1.x",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: carriageReturns },
	},
	{
		name: "lines that end in CR alone: containerd 2.x",
		assume: { containerd: "2.1.9" },
		unmarked: { [CONTAINERD]: "The control character U+000D may not stand here; containerd cannot read the file" },
		files: { [CONTAINERD]: carriageReturns },
	},
	{
		name: "a control character in a comment: containerd 1.x",
		assume: { containerd: "1.6.20" },
		files: { [CONTAINERD]: controlInComment },
	},
	{
		name: "a control character in a comment, releases unknown",
		files: {
			[CONTAINERD]: `${controlInComment}# ^ warning: U+0001 may not stand here; containerd cannot read the file. (with containerd 2.0–2.3)\n`,
		},
	},
	{
		name: "NUL behind the end: dockerd 20.10 does not look at it",
		assume: { docker: "20.10.24" },
		files: { [DOCKER]: '{ "debug": true }\u0000\n                 ^ warning: text behind the end\n' },
	},
	{
		name: "NUL behind the end: dockerd 26",
		assume: { docker: "26.1.5" },
		files: { [DOCKER]: '{ "debug": true }\u0000\n                 ^ error: text behind the end\n' },
		fixed: [{ [DOCKER]: '{ "debug": true }\n' }],
	},
]);
