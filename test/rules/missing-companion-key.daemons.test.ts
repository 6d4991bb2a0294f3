import rule from "../../server/src/rules/keys/missing-companion-key.ts";
import { testRule } from "../harness/rule-cases.ts";
import { DOCKER } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "dockerd 26: IPv6 without a network",
		assume: { docker: "26.1.5" },
		files: {
			[DOCKER]: text`
				{ "ipv6": true }
				//        ^^^^ error: ipv6: true needs fixed-cidr-v6, which is not set: dockerd does not start
			`,
		},
		fixed: [],
	},
	{ name: "dockerd 28 finds one", assume: { docker: "28.5.2" }, files: { [DOCKER]: '{ "ipv6": true }\n' } },
	{
		name: "dockerd 26: with a network, and without a bridge",
		assume: { docker: "26.1.5" },
		files: { [DOCKER]: '{ "ipv6": true, "fixed-cidr-v6": "2001:db8:1::/64" }\n' },
	},
	{ name: "dockerd 26: no bridge", assume: { docker: "26.1.5" }, files: { [DOCKER]: '{ "ipv6": true, "bridge": "none" }\n' } },
]);
