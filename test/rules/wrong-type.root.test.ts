import rule from "../../server/src/rules/keys/wrong-type.ts";
import { testRule } from "../harness/rule-cases.ts";
import { DOCKER } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "dockerd: a text where an object must stand",
		files: {
			[DOCKER]: text`
				"debug"
				^^^^^^^ error: daemon.json must be a table, but it is a string: dockerd cannot decode it
			`,
		},
		fixed: [],
	},
	{
		name: "dockerd: a list where an object must stand",
		files: {
			[DOCKER]: text`
				[1]
				^^^ error: daemon.json must be a table, but it is a list
			`,
		},
	},
	{ name: "dockerd takes null for nothing", files: { [DOCKER]: "null\n" } },
]);
