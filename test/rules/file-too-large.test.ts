import rule from "../../server/src/rules/syntax/file-too-large.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, DOCKER } from "../harness/snippets.ts";

testRule(rule, [
	{
		name: "over the limit: named, and the others are still read",
		files: { [CONTAINERD]: "too-large", [DOCKER]: "{}\n" },
		unmarked: { [CONTAINERD]: "larger than 4 MB and was not read" },
		fixed: [],
	},
	{ name: "an unreadable file is another rule's", files: { [CONTAINERD]: "unreadable" } },
	{ name: "a large file below the limit", files: { [CONTAINERD]: `version = 2\n${"# filler\n".repeat(20_000)}` } },
]);
