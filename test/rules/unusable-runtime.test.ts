import rule from "../../server/src/rules/docker/unusable-runtime.ts";
import { testRule } from "../harness/rule-cases.ts";
import { DOCKER } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "the name of the built-in runtime",
		files: {
			[DOCKER]: text`
				{
				  "runtimes": {
				    "runc": { "path": "/usr/bin/runc" },
				//  ^^^^^^ error: The name "runc" is reserved
				    "crun": { "path": "/usr/bin/crun" }
				  }
				}
			`,
		},
		fixed: [{ [DOCKER]: '{\n  "runtimes": {\n    "crun": { "path": "/usr/bin/crun" }\n  }\n}\n' }],
		safe: [false],
	},
	{
		name: "neither, both, and options for a path",
		files: {
			[DOCKER]: text`
				{
				  "runtimes": {
				    "a": { "runtimeArgs": ["--debug"] },
				//  ^^^ error: Runtime "a" has neither a path nor a runtimeType
				    "b": { "path": "/usr/bin/b", "runtimeType": "io.containerd.runsc.v1" },
				//                               ^^^^^^^^^^^^^ error: Runtime "b" has both
				    "c": { "path": "/usr/bin/c", "options": { "Root": "/x" } }
				//                               ^^^^^^^^^ error: Runtime "c" has a path, and options
				  }
				}
			`,
		},
	},
	{
		name: "before anybody looked at them",
		assume: { docker: "20.10.24" },
		files: { [DOCKER]: '{ "runtimes": { "a": {} } }\n' },
	},
	{
		name: "runtimes as they should be",
		files: {
			[DOCKER]:
				'{ "runtimes": { "nvidia": { "path": "nvidia-container-runtime", "runtimeArgs": [] }, "k": { "runtimeType": "io.containerd.kata.v2", "options": { "ConfigPath": "/c" } }, "d": { "Path": "/usr/bin/d" } } }\n',
		},
	},
	{ name: "a template", files: { [DOCKER]: '{ "runtimes": { "a": { "path": "{{ path }}" } } }\n' } },
]);
