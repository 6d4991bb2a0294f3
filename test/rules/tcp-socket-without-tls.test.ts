import rule from "../../server/src/rules/docker/tcp-socket-without-tls.ts";
import { testRule } from "../harness/rule-cases.ts";
import { DOCKER, DOCKER_UNIT, dockerUnit } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "on every address",
		files: {
			[DOCKER]: text`
				{
				  "hosts": ["tcp://0.0.0.0:2375", "unix:///var/run/docker.sock"],
				//          ^^^^^^^^^^^^^^^^^^^^ warning: tcp://0.0.0.0:2375 serves Docker's API to the network without tlsverify
				  "tls": true
				}
			`,
		},
		fixed: [{ [DOCKER]: { contains: '["tcp://127.0.0.1:2375", "unix:' } }],
		safe: [false],
	},
	{
		name: "as a flag",
		files: {
			[DOCKER_UNIT]: text`
				[Service]
				ExecStart=/usr/bin/dockerd -H fd:// -H tcp://10.0.0.5:2375
				#                                      ^^^^^^^^^^^^^^^^^^^ warning: tcp://10.0.0.5:2375
			`,
		},
		fixed: [{ [DOCKER_UNIT]: { contains: "-H fd:// -H tcp://127.0.0.1:2375" } }],
	},
	{
		name: "an address of IPv6",
		files: {
			[DOCKER]: text`
				{ "hosts": ["tcp://[::]:2375"] }
				//          ^^^^^^^^^^^^^^^^^ warning: tcp://[::]:2375
			`,
		},
	},
	{
		name: "clients are verified",
		files: { [DOCKER]: '{ "hosts": ["tcp://0.0.0.0:2376"], "tlsverify": true }\n' },
	},
	{
		name: "clients are verified by a flag",
		files: {
			[DOCKER]: '{ "hosts": ["tcp://0.0.0.0:2376"] }\n',
			[DOCKER_UNIT]: dockerUnit.replace("-H fd://", "--tlsverify"),
		},
	},
	{
		name: "this machine only",
		files: { [DOCKER]: '{ "hosts": ["tcp://127.0.0.1:2375", "tcp://localhost", "tcp://[::1]:2375", "tcp://:2375", "fd://"] }\n' },
	},
	{
		name: "a template that may verify",
		files: { [DOCKER]: '{ "hosts": ["tcp://0.0.0.0:2376"], "tlsverify": {{ verify }} }\n' },
	},
]);
