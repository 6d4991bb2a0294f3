import rule from "../../server/src/rules/keys/value-out-of-range.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CRIO, DOCKER } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "dockerd's numbers",
		files: {
			[DOCKER]: text`
				{
				  "max-concurrent-downloads": -1,
				//                            ^^ error: max-concurrent-downloads is -1, but dockerd takes 0 and more: it does not start
				  "network-diagnostic-port": 70000
				//                           ^^^^^ error: dockerd takes 0 to 65535
				}
			`,
		},
	},
	{
		name: "what 20.10 minds",
		assume: { docker: "20.10.24" },
		files: {
			[DOCKER]: text`
				{
				  "max-download-attempts": 0,
				//                         ^ error: dockerd takes 1 and more
				  "oom-score-adjust": 99999
				//                    ^^^^^ error: dockerd takes -1000 to 1000
				}
			`,
		},
	},
	{
		name: "CRI-O's log size",
		files: {
			[CRIO]: text`
				[crio.runtime]
				log_size_max = 4096
				#              ^^^^ error: log_size_max is 4096, but CRI-O takes 8192 and more, or a negative number
			`,
		},
	},
	{
		name: "within the limits",
		files: {
			[DOCKER]: '{ "max-concurrent-downloads": 0, "max-download-attempts": 0, "mtu": 1450 }\n',
			[CRIO]: "[crio.runtime]\nlog_size_max = -1\n",
		},
	},
]);
