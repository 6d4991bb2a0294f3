import rule from "../../server/src/rules/containerd/old-config-version.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "version 2 on 2.1",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]: text`
				version = 2
				          ^ info: version = 2 is read, but rewritten in memory at each start; this containerd's own format is version 3
			`,
		},
		fixed: [],
	},
	{
		name: "version 2 on 2.3",
		assume: { containerd: "2.3.0" },
		files: { [CONTAINERD]: crlf("root = '/srv'\nversion = 2\n          ^ info: version 4\n") },
	},
	{ name: "version 3 on 2.3", assume: { containerd: "2.3.0" }, files: { [CONTAINERD]: "version = 3\n" } },
	{ name: "version 2 on 1.7", assume: { containerd: "1.7.24" }, files: { [CONTAINERD]: "version = 2\n" } },
	{ name: "no version is another rule's", assume: { containerd: "2.3.0" }, files: { [CONTAINERD]: "version = 1\n" } },
	{ name: "never on a guessed release", files: { [CONTAINERD]: "version = 2\n" } },
]);
