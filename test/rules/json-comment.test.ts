import rule from "../../server/src/rules/syntax/json-comment.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRICTL, DOCKER } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "behind a value",
		files: {
			[DOCKER]: text`
				{
				  "log-level": "info", // see OPS-12
				//                     ^^^^^^^^^^^^^ error: dockerd reads strict JSON, which has no comments: it refuses the file
				  "debug": false
				}
			`,
		},
		fixed: [{ [DOCKER]: { contains: '"log-level": "info",', lacks: "OPS-12" } }],
		safe: [true],
	},
	{
		name: "on lines of their own, of every kind",
		files: {
			[DOCKER]: crlf(text`
				{
				  // one
				//^^^^^^ error: comments
				  # two
				//^^^^^ error: comments
				  /* three
				//^^^^^^^^ error: comments
				     lines */
				  "debug": false
				}
			`),
		},
	},
	{
		name: "what looks like one in a string",
		files: { [DOCKER]: '{ "registry-mirrors": ["https://mirror.example.com/#a"], "data-root": "/srv/*/docker" }\n' },
	},
	{ name: "TOML and YAML have comments", files: { [CONTAINERD]: "version = 2 # two\n", [CRICTL]: "timeout: 10 # ten\n" } },
]);
